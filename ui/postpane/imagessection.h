// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/postpane/postsection.h"

#include <QDir>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace semainier::ui {

class ImageRow;

/// The images of a post: folded away behind a line that says how many there are and whether each
/// has an alternative text.
class ImagesSection final : public PostSection {
    Q_OBJECT

public:
    explicit ImagesSection(QWidget *parent = nullptr);

    /// The line, which stands elsewhere and opens and closes the section.
    [[nodiscard]] QPushButton *summary() { return m_summary; }
    void setFolder(const QDir &calendarFolder) { m_folder = calendarFolder; }

    void setPost(const Post &post) override;
    void write(Post &post) const override;
    void setReadOnly(bool readOnly) override;

    /// Adds files behind the others; one that is there already is not added again.
    void addFiles(const QStringList &files);
    void goToAlternativeText(int image);

Q_SIGNALS:
    /// A file is to be chosen.
    void fileWanted();

private:
    void showRows(const std::vector<Attachment> &attachments);
    void showSummary();
    void remove(const ImageRow *row);
    [[nodiscard]] std::vector<Attachment> attachments() const;

    PostId m_post;
    QDir m_folder;
    bool m_readOnly = false;
    std::vector<ImageRow *> m_rows;
    QPushButton *m_summary = nullptr;
    QVBoxLayout *m_list = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace semainier::ui
