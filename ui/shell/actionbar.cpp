// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionbar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace semainier::ui {

namespace {

constexpr int shownMs = 6000;
constexpr int againMs = 1500;
constexpr int distance = 16;

} // namespace

ActionBar::ActionBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("actionBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 6, 6);
    row->setSpacing(12);
    m_text = new QLabel;
    m_text->setTextFormat(Qt::PlainText);
    m_next = new QPushButton;
    m_button = new QPushButton;
    row->addWidget(m_text, 1);
    row->addWidget(m_next);
    row->addWidget(m_button);
    connect(m_next, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT nextTriggered();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT triggered();
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ActionBar::fade);
    parent->installEventFilter(this);
    hide();
}

void ActionBar::avoid(QWidget *foot)
{
    m_feet.append(foot);
    foot->installEventFilter(this);
}

void ActionBar::show(const QString &sentence, const QString &button, const QString &next)
{
    m_text->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    m_text->setMargin(button.isEmpty() && next.isEmpty() ? 6 : 0);
    setAccessibleName(sentence);
    place();
    QWidget::show();
    raise();
    m_timer.start(shownMs);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ActionBar::fade()
{
    if (underMouse() || m_button->hasFocus() || m_next->hasFocus()) {
        m_timer.start(againMs);
    } else {
        hide();
    }
}

void ActionBar::place()
{
    const QWidget *ground = parentWidget();
    m_text->setMinimumWidth(0);
    const int width = std::min(sizeHint().width(), ground->width() - 2 * distance);
    resize(width, sizeHint().height());
    int bottom = ground->height();
    for (const auto &foot : std::as_const(m_feet)) {
        if (foot && foot->isVisible()) {
            bottom = std::min(bottom, foot->mapTo(ground, QPoint()).y());
        }
    }
    move((ground->width() - width) / 2, bottom - height() - distance);
}

bool ActionBar::eventFilter(QObject *watched, QEvent *event)
{
    constexpr std::array moving{QEvent::Resize, QEvent::Move, QEvent::Show, QEvent::Hide};
    if (isVisible() && std::ranges::find(moving, event->type()) != moving.end()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace semainier::ui
