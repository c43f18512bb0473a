// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/postpane/postsection.h"

class QLabel;
class QLineEdit;

namespace semainier::ui {

/// Where a post leads, and who is quoted where it is a curated link.
class LinkSection final : public PostSection {
    Q_OBJECT

public:
    explicit LinkSection(QWidget *parent = nullptr);

    /// Shows the source where a kind has one.
    void showFor(PostKind kind);

    void setPost(const Post &post) override;
    void write(Post &post) const override;
    void setReadOnly(bool readOnly) override;

    void goToLink();

private:
    QLineEdit *m_link = nullptr;
    QLabel *m_sourceLabel = nullptr;
    QLineEdit *m_source = nullptr;
};

} // namespace semainier::ui
