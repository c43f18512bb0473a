// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/postpanehead.h"

#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace semainier::ui {

namespace {

constexpr Scaled swatchSize{9};
constexpr int margin = 16;

} // namespace

PostPaneHead::PostPaneHead(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    followTextSize(*this, [row] { row->setContentsMargins(margin + swatchSize + 8, 12, 8, 4); });
    m_name = new QLabel;
    m_name->setProperty("role", QStringLiteral("strong"));
    row->addWidget(m_name, 1);

    m_status = new QToolButton;
    m_status->setProperty("chip", true);
    m_status->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_status->setPopupMode(QToolButton::InstantPopup);
    m_status->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_status);
    for (const PostStatus status : allPostStatuses) {
        QAction *action = menu->addAction(icon(statusIcon(status)), label(status));
        connect(action, &QAction::triggered, this, [this, status] { Q_EMIT statusChosen(status); });
    }
    m_status->setMenu(menu);
    row->addWidget(m_status);

    auto *close = new QToolButton;
    close->setIcon(icon(Icon::Close));
    close->setToolTip(tr("Close the pane (Esc)"));
    close->setAccessibleName(tr("Close the pane"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &PostPaneHead::closeWanted);
    row->addWidget(close);
}

void PostPaneHead::show(PostKind kind, PostStatus status)
{
    m_kind = kind;
    m_name->setText(label(kind));
    m_status->setIcon(icon(statusIcon(status), Token::Ink));
    m_status->setText(label(status));
    m_status->setAccessibleName(tr("State: %1").arg(label(status)));
    update();
}

void PostPaneHead::setReadOnly(bool readOnly)
{
    m_status->setEnabled(!readOnly);
}

void PostPaneHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme().color(m_kind));
    painter.setPen(theme().outline(m_kind));
    const QRectF square(margin + 0.5, m_name->geometry().center().y() - swatchSize / 2.0 + 0.5,
                        swatchSize - 1, swatchSize - 1);
    painter.drawRoundedRect(square, 2, 2);
}

} // namespace semainier::ui
