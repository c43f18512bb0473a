// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/linksection.h"

#include "ui/postpane/fieldgrid.h"

#include <QLabel>
#include <QLineEdit>

namespace semainier::ui {

LinkSection::LinkSection(QWidget *parent) : PostSection(parent)
{
    auto *grid = new FieldGrid;
    setLayout(grid);
    m_link = makeLine();
    m_link->setPlaceholderText(QStringLiteral("https://"));
    connect(m_link, &QLineEdit::textEdited, this, &LinkSection::typed);
    grid->add(0, 0, tr("Link"), m_link, 2);
    m_source = makeLine();
    m_source->setPlaceholderText(tr("Who is quoted"));
    connect(m_source, &QLineEdit::textEdited, this, &LinkSection::typed);
    m_sourceLabel = grid->add(1, 0, tr("Source"), m_source, 2);
}

void LinkSection::showFor(PostKind kind)
{
    const bool shown = kind == PostKind::Curated || !m_source->text().isEmpty();
    m_source->setVisible(shown);
    m_sourceLabel->setVisible(shown);
}

void LinkSection::setPost(const Post &post)
{
    setLineText(m_link, post.link);
    setLineText(m_source, post.source);
    showFor(post.kind);
}

void LinkSection::write(Post &post) const
{
    post.link = m_link->text();
    post.source = m_source->text();
}

void LinkSection::setReadOnly(bool readOnly)
{
    m_link->setReadOnly(readOnly);
    m_source->setReadOnly(readOnly);
}

void LinkSection::goToLink()
{
    m_link->setFocus(Qt::ShortcutFocusReason);
}

} // namespace semainier::ui
