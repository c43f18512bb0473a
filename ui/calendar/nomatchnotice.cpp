// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/nomatchnotice.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace semainier::ui {

NoMatchNotice::NoMatchNotice(QWidget *over) : QWidget(over)
{
    setObjectName(QStringLiteral("noMatch"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(text());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    auto *words = new QLabel(text());
    words->setProperty("role", QStringLiteral("secondary"));
    auto *clear = new QPushButton(tr("Clear the filters"));
    row->addWidget(words);
    row->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, &NoMatchNotice::clearWanted);
    over->installEventFilter(this);
    hide();
}

QString NoMatchNotice::text()
{
    return tr("No post matches");
}

void NoMatchNotice::setVisible(bool visible)
{
    const bool appears = visible && isHidden();
    QWidget::setVisible(visible);
    if (visible) {
        place();
        raise();
    }
    if (appears) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

bool NoMatchNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void NoMatchNotice::place()
{
    resize(sizeHint());
    const QWidget *ground = parentWidget();
    move((ground->width() - width()) / 2, (ground->height() - height()) / 2);
}

} // namespace semainier::ui
