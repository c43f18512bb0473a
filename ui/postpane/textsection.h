// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "ui/postpane/postsection.h"

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace semainier::ui {

class AccountTabs;
class GrowingEdit;
class PublicationFields;
class TextCounter;

/// What is published: the common text, and for each account its own one or the common one greyed.
class TextSection final : public PostSection {
    Q_OBJECT

public:
    explicit TextSection(QWidget *parent = nullptr);

    void setAccounts(std::vector<Account> accounts, QDate today);
    /// Puts a widget under the common text, on the left.
    void setFoot(QWidget *foot);

    void setPost(const Post &post) override;
    void write(Post &post) const override;
    void setReadOnly(bool readOnly) override;

    /// Puts the cursor behind what is written.
    void focusText();
    /// Puts the cursor where the text of an account begins to be too long; on the common text
    /// where the account has no other, and for an invalid account.
    void goToText(AccountId account);
    void goToAccounts();

private:
    void showTab();
    void showFoot(const Publication *own);
    void keepTyped();
    void keepDetails();
    void toggle(AccountId account, bool chosen);
    void customise();
    void returnToCommon();
    void countText();
    [[nodiscard]] Publication *currentPublication();
    [[nodiscard]] std::vector<Account> countedAccounts();

    std::vector<Account> m_accounts;
    QDate m_near;
    PostId m_post;
    QDate m_day;
    PostStatus m_status = PostStatus::Idea;
    QString m_common;
    std::vector<Publication> m_publications;
    bool m_readOnly = false;
    AccountTabs *m_tabs = nullptr;
    GrowingEdit *m_text = nullptr;
    QHBoxLayout *m_footRow = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_customise = nullptr;
    QPushButton *m_return = nullptr;
    TextCounter *m_counter = nullptr;
    PublicationFields *m_details = nullptr;
};

} // namespace semainier::ui
