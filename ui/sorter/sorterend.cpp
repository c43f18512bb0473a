// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sorter/sorterend.h"

#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/theme.h"
#include "ui/sorter/sorterdeck.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr Scaled iconSide{40};
constexpr int gap = 8;

QLabel *centred(const QString &role)
{
    auto *text = new QLabel;
    text->setProperty("role", role);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    return text;
}

} // namespace

SorterEnd::SorterEnd(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(gap);
    m_icon = centred({});
    m_title = centred(QStringLiteral("title"));
    m_kinds = centred(QStringLiteral("strong"));
    m_text = centred(QStringLiteral("secondary"));
    const auto button = [](const QString &text) {
        auto *one = new QPushButton(text);
        one->setAutoDefault(true);
        return one;
    };
    m_line = button(tr("Open the editorial line"));
    m_line->setProperty("primary", true);
    m_rest = button(QString());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addStretch();
    for (QPushButton *one : {m_rest, m_line}) {
        buttons->addWidget(one);
    }
    buttons->addStretch();
    column->addStretch();
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_kinds);
    column->addWidget(m_text);
    column->addSpacing(2 * gap);
    column->addLayout(buttons);
    column->addStretch();
    setTabOrder(m_line, m_rest);
    connect(m_line, &QPushButton::clicked, this, &SorterEnd::lineWanted);
    connect(m_rest, &QPushButton::clicked, this, &SorterEnd::restWanted);
    followTextSize(*this, [this] {
        m_icon->setPixmap(icon(Icon::Tick, Token::Ink).pixmap(iconSide, iconSide));
    });
}

void SorterEnd::show(const SorterDeck &deck)
{
    m_icon->setVisible(deck.left() == 0);
    QStringList kinds;
    for (const PostKind kind : allPostKinds) {
        if (const int posts = deck.sortedAs(kind); posts > 0) {
            kinds << label(kind) + u' ' + locale().toString(posts);
        }
    }
    m_kinds->setText(kinds.join(QStringLiteral(" · ")));
    m_kinds->setVisible(!kinds.isEmpty());
    m_line->setVisible(deck.sorted() > 0);
    m_rest->setVisible(deck.left() > 0);
    m_rest->setText(tr("Go through the %Ln skipped", nullptr, deck.left()));
    if (deck.size() == 0) {
        m_title->setText(tr("No kind waits to be confirmed"));
        m_text->setText(tr("An import of statistics adds posts that nobody planned. Each gets a "
                           "kind that its words propose, and comes here to be confirmed."));
    } else if (deck.left() == 0) {
        m_title->setText(tr("All %Ln sorted", nullptr, deck.sorted()));
        m_text->setText(tr("The editorial line now counts each of these posts as what it is: see "
                           "how your mix compares."));
    } else {
        m_title->setText(tr("%Ln sorted", nullptr, deck.sorted()));
        m_text->setText(tr("%Ln were skipped. They keep the kind proposed and come back the next "
                           "time.",
                           nullptr, deck.left()));
    }
}

void SorterEnd::takeFocus()
{
    setFocus();
}

} // namespace semainier::ui
