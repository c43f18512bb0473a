// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/postpane/postsection.h"

class QLineEdit;
class QStringListModel;

namespace semainier::ui {

class ParsedField;
class RepeatField;

/// Who does it, how long it takes, and how often it comes again.
class WorkSection final : public PostSection {
    Q_OBJECT

public:
    explicit WorkSection(QWidget *parent = nullptr);

    [[nodiscard]] RepeatField *repeat() { return m_repeat; }
    /// The names that are proposed while one is typed.
    void setPeople(const QStringList &names);
    /// The minutes such a post usually takes, as a hint while none are planned.
    void showUsual(int minutes);

    void setPost(const Post &post) override;
    void write(Post &post) const override;
    void setReadOnly(bool readOnly) override;

private:
    QStringListModel *m_people = nullptr;
    QLineEdit *m_assignee = nullptr;
    ParsedField *m_planned = nullptr;
    ParsedField *m_spent = nullptr;
    RepeatField *m_repeat = nullptr;
};

} // namespace semainier::ui
