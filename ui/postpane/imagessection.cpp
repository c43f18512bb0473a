// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/imagessection.h"

#include "ui/base/icons.h"
#include "ui/postpane/imagepath.h"
#include "ui/postpane/imagerow.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

ImagesSection::ImagesSection(QWidget *parent) : PostSection(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(8);
    m_list = new QVBoxLayout;
    m_list->setSpacing(8);
    column->addLayout(m_list);
    m_add = new QPushButton(icon(Icon::Plus), tr("Add an image"));
    m_add->setProperty("small", true);
    connect(m_add, &QPushButton::clicked, this, &ImagesSection::fileWanted);
    column->addWidget(m_add, 0, Qt::AlignLeft);

    m_summary = new QPushButton;
    m_summary->setProperty("small", true);
    m_summary->setIcon(icon(Icon::Image));
    connect(m_summary, &QPushButton::clicked, this, [this] {
        if (m_rows.empty()) {
            Q_EMIT fileWanted();
        } else {
            setVisible(isHidden());
        }
    });
    hide();
    showSummary();
}

void ImagesSection::setPost(const Post &post)
{
    if (post.id != m_post) {
        m_post = post.id;
        hide();
    }
    showRows(post.attachments);
}

void ImagesSection::showRows(const std::vector<Attachment> &attachments)
{
    while (m_rows.size() > attachments.size()) {
        // Whose signal this may be is still busy.
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < attachments.size()) {
        auto *row = new ImageRow;
        connect(row, &ImageRow::typed, this, [this] {
            showSummary();
            Q_EMIT typed();
        });
        connect(row, &ImageRow::removeWanted, this, [this, row] { remove(row); });
        row->setReadOnly(m_readOnly);
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->show(attachments[i], m_folder);
        m_rows[i]->setVisible(true);
    }
    if (m_rows.empty()) {
        hide();
    }
    showSummary();
}

void ImagesSection::write(Post &post) const
{
    post.attachments = attachments();
}

std::vector<Attachment> ImagesSection::attachments() const
{
    std::vector<Attachment> all;
    for (const ImageRow *row : m_rows) {
        all.push_back(row->attachment());
    }
    return all;
}

void ImagesSection::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (ImageRow *row : m_rows) {
        row->setReadOnly(readOnly);
    }
    showSummary();
}

void ImagesSection::addFiles(const QStringList &files)
{
    std::vector<Attachment> all = attachments();
    for (const QString &file : files) {
        const QString path = storedPath(file, m_folder);
        if (std::ranges::find(all, path, &Attachment::path) == all.end()) {
            all.push_back({path, {}});
        }
    }
    if (all.size() == m_rows.size()) {
        return;
    }
    const int firstAdded = static_cast<int>(m_rows.size());
    showRows(all);
    Q_EMIT chosen();
    goToAlternativeText(firstAdded);
}

void ImagesSection::remove(const ImageRow *row)
{
    std::vector<Attachment> all = attachments();
    all.erase(all.begin() + (std::ranges::find(m_rows, row) - m_rows.begin()));
    showRows(all);
    Q_EMIT chosen();
    (isHidden() ? m_summary : m_add)->setFocus(Qt::OtherFocusReason);
}

void ImagesSection::goToAlternativeText(int image)
{
    if (static_cast<size_t>(image) < m_rows.size()) {
        setVisible(true);
        m_rows[static_cast<size_t>(image)]->focusAlternativeText();
    }
}

void ImagesSection::showSummary()
{
    const int count = static_cast<int>(m_rows.size());
    m_summary->setEnabled(count > 0 || !m_readOnly);
    if (count == 0) {
        m_summary->setText(tr("Add an image"));
        m_summary->setToolTip(tr("You can also drop files on this pane"));
        return;
    }
    const auto without = std::ranges::count_if(m_rows, [](const ImageRow *row) {
        return row->attachment().alternativeText.trimmed().isEmpty();
    });
    const QString images = tr("%Ln image(s)", nullptr, count);
    m_summary->setText(without == 0 ? tr("%1 · alternative text ✓").arg(images)
                                    : tr("%1 · describe them").arg(images));
    m_summary->setToolTip(without == 0 ? tr("Show the images and their alternative texts")
                                       : tr("%Ln image(s) without alternative text", nullptr,
                                            static_cast<int>(without)));
}

} // namespace semainier::ui
