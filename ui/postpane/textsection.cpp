// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/textsection.h"

#include "core/account/textlength.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/postpane/accounttabs.h"
#include "ui/postpane/accountwords.h"
#include "ui/postpane/growingedit.h"
#include "ui/postpane/publicationfields.h"
#include "ui/postpane/textcounter.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace semainier::ui {

namespace {

constexpr int fewestLines = 6;
constexpr int mostLines = 14;

QPushButton *makeTextButton(Icon drawing, const QString &text)
{
    auto *button = new QPushButton(icon(drawing), text);
    button->setProperty("small", true);
    return button;
}

bool hasDetails(const Publication &publication)
{
    return publication.publishedAt.isValid() || !publication.url.isEmpty();
}

} // namespace

TextSection::TextSection(QWidget *parent) : PostSection(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_tabs = new AccountTabs;
    connect(m_tabs, &AccountTabs::currentChanged, this, &TextSection::showTab);
    connect(m_tabs, &AccountTabs::toggled, this, &TextSection::toggle);
    column->addWidget(m_tabs);
    column->addSpacing(6);

    m_text = new GrowingEdit(fewestLines, mostLines);
    m_text->setPlaceholderText(tr("What will be published"));
    connect(m_text, &GrowingEdit::edited, this, [this] {
        keepTyped();
        countText();
        Q_EMIT typed();
    });
    column->addWidget(m_text);

    m_footRow = new QHBoxLayout;
    m_footRow->setSpacing(8);
    m_customise = makeTextButton(Icon::Unlink, tr("Customise"));
    m_customise->setToolTip(tr("Give this account a text of its own"));
    connect(m_customise, &QPushButton::clicked, this, &TextSection::customise);
    m_return = makeTextButton(Icon::Link, tr("Return to the common text"));
    m_return->setToolTip(tr("Drop the text of this account (can be undone)"));
    connect(m_return, &QPushButton::clicked, this, &TextSection::returnToCommon);
    m_counter = new TextCounter;
    m_footRow->addWidget(m_customise);
    m_footRow->addWidget(m_return);
    m_footRow->addStretch();
    m_footRow->addWidget(m_counter);
    column->addLayout(m_footRow);

    m_details = new PublicationFields;
    connect(m_details, &PublicationFields::typed, this, [this] {
        keepDetails();
        Q_EMIT typed();
    });
    connect(m_details, &PublicationFields::chosen, this, [this] {
        keepDetails();
        Q_EMIT chosen();
    });
    column->addWidget(m_details);
    showTab();
}

void TextSection::setAccounts(std::vector<Account> accounts, QDate today)
{
    m_accounts = std::move(accounts);
    m_near = today;
    m_tabs->show(m_accounts, m_publications);
    showTab();
}

void TextSection::setFoot(QWidget *foot)
{
    m_foot = foot;
    m_footRow->insertWidget(0, foot);
    setTabOrder(m_text, foot);
}

void TextSection::setPost(const Post &post)
{
    m_common = post.text;
    m_publications = post.publications;
    m_day = post.day;
    m_status = post.status;
    m_tabs->show(m_accounts, m_publications);
    if (post.id != m_post) {
        m_post = post.id;
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrent({});
    }
    showTab();
}

void TextSection::write(Post &post) const
{
    post.text = m_common;
    post.publications = m_publications;
}

void TextSection::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_tabs->setReadOnly(readOnly);
    m_details->setReadOnly(readOnly);
    showTab();
}

Publication *TextSection::currentPublication()
{
    const auto found = std::ranges::find(m_publications, m_tabs->current(), &Publication::account);
    return found == m_publications.end() ? nullptr : &*found;
}

void TextSection::showTab()
{
    const Publication *publication = currentPublication();
    const bool own = publication != nullptr && publication->text.has_value();
    const bool writable = !m_readOnly && (publication == nullptr || own);
    m_text->setReadOnly(!writable);
    m_text->showText(own ? *publication->text : m_common);
    const auto account = publication == nullptr
        ? m_accounts.end()
        : std::ranges::find(m_accounts, publication->account, &Account::id);
    m_text->setAccessibleName(
        account == m_accounts.end() ? tr("Text") : tr("Text on %1").arg(fullName(*account)));
    showFoot(publication);
    countText();
}

void TextSection::showFoot(const Publication *publication)
{
    const bool own = publication != nullptr && publication->text.has_value();
    if (m_foot != nullptr) {
        m_foot->setVisible(publication == nullptr);
    }
    m_customise->setVisible(publication != nullptr && !own && !m_readOnly);
    m_return->setVisible(own && !m_readOnly);
    const bool goesOut = m_status == PostStatus::Published || m_status == PostStatus::Scheduled;
    m_details->setVisible(publication != nullptr && (goesOut || hasDetails(*publication)));
    if (publication != nullptr) {
        m_details->show(*publication, m_day.isValid() ? m_day : m_near);
    }
}

void TextSection::keepTyped()
{
    Publication *publication = currentPublication();
    if (publication == nullptr) {
        m_common = m_text->text();
    } else if (publication->text) {
        publication->text = m_text->text();
    }
}

void TextSection::keepDetails()
{
    if (Publication *publication = currentPublication()) {
        m_details->write(*publication);
    }
}

void TextSection::toggle(AccountId account, bool chosen)
{
    if (chosen) {
        m_publications.push_back({.account = account});
    } else {
        std::erase_if(m_publications, [account](const Publication &publication) {
            return publication.account == account;
        });
    }
    m_tabs->show(m_accounts, m_publications);
    showTab();
    Q_EMIT this->chosen();
}

void TextSection::customise()
{
    Publication *publication = currentPublication();
    if (publication == nullptr) {
        return;
    }
    publication->text = m_common;
    m_tabs->show(m_accounts, m_publications);
    showTab();
    Q_EMIT chosen();
    focusText();
}

void TextSection::returnToCommon()
{
    // What was typed last is written first: undoing this brings it back.
    Q_EMIT chosen();
    Publication *publication = currentPublication();
    if (publication == nullptr) {
        return;
    }
    publication->text.reset();
    m_tabs->show(m_accounts, m_publications);
    showTab();
    Q_EMIT chosen();
    m_customise->setFocus(Qt::OtherFocusReason);
}

void TextSection::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void TextSection::goToText(AccountId account)
{
    const auto publication = std::ranges::find(m_publications, account, &Publication::account);
    const bool own = publication != m_publications.end() && publication->text.has_value();
    m_tabs->setCurrent(own ? account : AccountId());
    focusText();
    const auto target = std::ranges::find(m_accounts, account, &Account::id);
    const Network *network = target == m_accounts.end() ? nullptr : networkFromKey(target->network);
    if (network == nullptr) {
        return;
    }
    const TextLength length = textLength(m_text->toPlainText(), *network, target->ownLimit);
    if (length.excessFrom) {
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(static_cast<int>(*length.excessFrom));
        m_text->setTextCursor(cursor);
    }
}

void TextSection::goToAccounts()
{
    m_tabs->openMenu();
}

std::vector<Account> TextSection::countedAccounts()
{
    const Publication *current = currentPublication();
    std::vector<Account> counted;
    for (const Publication &publication : m_publications) {
        const bool counts = current == nullptr ? !publication.text : &publication == current;
        const auto account = std::ranges::find(m_accounts, publication.account, &Account::id);
        if (counts && account != m_accounts.end()) {
            counted.push_back(*account);
        }
    }
    return counted;
}

void TextSection::countText()
{
    m_counter->count(m_text->toPlainText(), countedAccounts());
    QList<QTextEdit::ExtraSelection> marks;
    if (const auto excess = m_counter->excessFrom()) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(theme().color(Token::AlertTint));
        mark.format.setForeground(theme().color(Token::Alert));
        mark.cursor = m_text->textCursor();
        mark.cursor.setPosition(static_cast<int>(*excess));
        mark.cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

} // namespace semainier::ui
