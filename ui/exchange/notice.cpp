// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/notice.h"

#include "ui/base/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace semainier::ui {

namespace {

constexpr int glyphSize = 18;

} // namespace

Notice::Notice(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("notice"));
    setAttribute(Qt::WA_StyledBackground);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(12, 8, 8, 8);
    m_row->setSpacing(8);
    auto *glyph = new QLabel;
    glyph->setPixmap(icon(Icon::Warning, Token::Alert).pixmap(glyphSize));
    m_text = new QLabel;
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(glyph);
    m_row->addWidget(m_text, 1);
    hide();
}

void Notice::show(const QString &sentence, const QStringList &buttons)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    for (QPushButton *button : std::exchange(m_buttons, {})) {
        button->deleteLater();
    }
    for (const QString &text : buttons) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, number = static_cast<int>(m_buttons.size())] { Q_EMIT triggered(number); });
        m_row->addWidget(button);
        m_buttons.push_back(button);
    }
    QWidget::show();
}

QString Notice::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace semainier::ui
