// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/postpane/postsection.h"

class QCheckBox;

namespace semainier::ui {

class GrowingEdit;

/// What reviewers say, and what a post has to do with others.
class NotesSection final : public PostSection {
    Q_OBJECT

public:
    explicit NotesSection(QWidget *parent = nullptr);

    void setPost(const Post &post) override;
    void write(Post &post) const override;
    void setReadOnly(bool readOnly) override;

private:
    [[nodiscard]] QCheckBox *addFlag(const QString &name, const QString &tip);

    GrowingEdit *m_remarks = nullptr;
    QCheckBox *m_mentions = nullptr;
    QCheckBox *m_repost = nullptr;
    QCheckBox *m_reply = nullptr;
};

} // namespace semainier::ui
