// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/post/objective.h"
#include "core/post/post.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace semainier::ui {

class AccountChips;
class ParsedField;
class TextCounter;

/// What a post may be linked to.
struct PostChoices {
    std::vector<Account> accounts;
    std::vector<Objective> objectives;
    QDate today; ///< to which a day typed without a year is close
};

/// The common fields of a post. Holds no rule of saving: it shows a post and answers the one that
/// the fields say.
class PostForm final : public QWidget {
    Q_OBJECT

public:
    explicit PostForm(QWidget *parent = nullptr);

    void setChoices(PostChoices choices);
    /// Shows a post; fields that show it already are left alone, cursor and all.
    void setPost(const Post &post);
    /// The post shown, with what was changed in the fields.
    [[nodiscard]] Post post() const;
    void setReadOnly(bool readOnly);
    void focusText();

Q_SIGNALS:
    /// A key was typed in a text.
    void typed();
    /// A choice was made, or a field left with another value.
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        QLineEdit *field;
        QString Post::*member;
    };

    void buildText();
    void buildGrid();
    QLineEdit *addLine(QString Post::*member, const QString &name);
    QComboBox *addCombo(const QString &name);
    QCheckBox *addFlag(const QString &name);
    ParsedField *addDay();
    void pick(int row, int column, const QString &name, QWidget *field, int span = 1);
    void showSource(PostKind kind);
    void countText();
    void showObjectives();
    void openCalendar();

    PostChoices m_choices;
    Post m_post;
    QString m_plainText; ///< of m_post, as the editor gives it back
    std::vector<Line> m_lines;
    QGridLayout *m_grid = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    TextCounter *m_counter = nullptr;
    AccountChips *m_accounts = nullptr;
    ParsedField *m_day = nullptr;
    ParsedField *m_time = nullptr;
    ParsedField *m_planned = nullptr;
    ParsedField *m_spent = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_objective = nullptr;
    QLabel *m_sourceLabel = nullptr;
    QLineEdit *m_source = nullptr;
    QCheckBox *m_mentions = nullptr;
    QCheckBox *m_repost = nullptr;
    QCheckBox *m_reply = nullptr;
};

} // namespace semainier::ui
