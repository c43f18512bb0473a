// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/notessection.h"

#include "ui/postpane/fieldgrid.h"
#include "ui/postpane/growingedit.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace semainier::ui {

namespace {

constexpr int mostLines = 6;

} // namespace

NotesSection::NotesSection(QWidget *parent) : PostSection(parent)
{
    auto *grid = new FieldGrid;
    setLayout(grid);
    m_remarks = new GrowingEdit(1, mostLines);
    m_remarks->setPlaceholderText(tr("Remarks of those who review"));
    connect(m_remarks, &GrowingEdit::edited, this, &NotesSection::typed);
    grid->add(0, 0, tr("Review"), m_remarks, 2);
    auto *flags = new QHBoxLayout;
    flags->setContentsMargins(0, 6, 0, 0);
    flags->setSpacing(16);
    m_mentions = addFlag(tr("Mention"), tr("Names somebody else’s account"));
    m_repost = addFlag(tr("Repost"), tr("Shares somebody else’s post"));
    m_reply = addFlag(tr("Reply"), tr("Answers somebody"));
    for (QCheckBox *flag : {m_mentions, m_repost, m_reply}) {
        flags->addWidget(flag);
    }
    flags->addStretch();
    grid->addLayout(flags, 2, 0, 1, 2);
}

QCheckBox *NotesSection::addFlag(const QString &name, const QString &tip)
{
    auto *flag = new QCheckBox(name);
    flag->setToolTip(tip);
    connect(flag, &QCheckBox::clicked, this, &NotesSection::chosen);
    return flag;
}

void NotesSection::setPost(const Post &post)
{
    m_remarks->showText(post.remarks);
    m_mentions->setChecked(post.mentions);
    m_repost->setChecked(post.repost);
    m_reply->setChecked(post.reply);
}

void NotesSection::write(Post &post) const
{
    post.remarks = m_remarks->text();
    post.mentions = m_mentions->isChecked();
    post.repost = m_repost->isChecked();
    post.reply = m_reply->isChecked();
}

void NotesSection::setReadOnly(bool readOnly)
{
    m_remarks->setReadOnly(readOnly);
    for (QCheckBox *flag : {m_mentions, m_repost, m_reply}) {
        flag->setEnabled(!readOnly);
    }
}

} // namespace semainier::ui
