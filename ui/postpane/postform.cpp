// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/postform.h"

#include "ui/postpane/eventsection.h"
#include "ui/postpane/historysection.h"
#include "ui/postpane/imagessection.h"
#include "ui/postpane/linksection.h"
#include "ui/postpane/notessection.h"
#include "ui/postpane/plansection.h"
#include "ui/postpane/textsection.h"
#include "ui/postpane/worksection.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

PostForm::PostForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 16);
    column->setSpacing(4);
    m_images = new ImagesSection;
    m_text = new TextSection;
    m_text->setFoot(m_images->summary());
    m_plan = new PlanSection;
    m_event = new EventSection;
    m_link = new LinkSection;
    m_work = new WorkSection;
    m_notes = new NotesSection;
    m_history = new HistorySection;
    for (PostSection *section :
         {static_cast<PostSection *>(m_text), static_cast<PostSection *>(m_images),
          static_cast<PostSection *>(m_plan), static_cast<PostSection *>(m_event),
          static_cast<PostSection *>(m_link), static_cast<PostSection *>(m_work),
          static_cast<PostSection *>(m_notes)}) {
        add(section);
    }
    column->addWidget(m_history);
    column->addStretch();
    connect(m_plan, &PostSection::chosen, this, &PostForm::followKind);
    connect(m_images, &ImagesSection::fileWanted, this, &PostForm::imageWanted);
}

void PostForm::add(PostSection *section)
{
    m_sections.push_back(section);
    layout()->addWidget(section);
    connect(section, &PostSection::typed, this, &PostForm::typed);
    connect(section, &PostSection::chosen, this, &PostForm::chosen);
}

void PostForm::setChoices(const PostChoices &choices)
{
    m_text->setAccounts(choices.accounts, choices.today);
    m_images->setFolder(choices.folder);
    m_plan->setObjectives(choices.objectives, choices.today);
    m_event->setToday(choices.today);
    m_work->setPeople(choices.people);
    m_minutes = choices.minutes;
    followKind();
}

void PostForm::setPost(const Post &post)
{
    if (post.id != m_post.id) {
        m_history->close();
    }
    m_post = post;
    const QSignalBlocker quiet(this);
    for (PostSection *section : m_sections) {
        section->setPost(post);
    }
    followKind();
}

Post PostForm::post() const
{
    Post post = m_post;
    for (const PostSection *section : m_sections) {
        section->write(post);
    }
    // The usual time of the kind is planned until somebody says another.
    const bool usual = !m_post.plannedMinutes || *m_post.plannedMinutes == minutesFor(m_post.kind);
    if (post.kind != m_post.kind && usual && post.plannedMinutes == m_post.plannedMinutes) {
        post.plannedMinutes = minutesFor(post.kind);
    }
    return post;
}

void PostForm::setReadOnly(bool readOnly)
{
    for (PostSection *section : m_sections) {
        section->setReadOnly(readOnly);
    }
}

void PostForm::followKind()
{
    const PostKind kind = post().kind;
    m_event->showFor(kind);
    m_link->showFor(kind);
    m_work->showUsual(minutesFor(kind));
}

int PostForm::minutesFor(PostKind kind) const
{
    return m_minutes.value(kind, usualMinutes(kind));
}

RepeatField &PostForm::repeat()
{
    return *m_work->repeat();
}

void PostForm::addImages(const QStringList &files)
{
    m_images->addFiles(files);
}

void PostForm::focusText()
{
    m_text->focusText();
}

void PostForm::goTo(const PostProblem &problem)
{
    switch (problem.kind) {
    case PostProblem::Kind::NoAccount:
        return m_text->goToAccounts();
    case PostProblem::Kind::NoDate:
        return m_plan->goToDay();
    case PostProblem::Kind::TooClose:
        return m_plan->goToHour();
    case PostProblem::Kind::NoLink:
        return m_link->goToLink();
    case PostProblem::Kind::NoAlternativeText:
        return m_images->goToAlternativeText(problem.amount);
    case PostProblem::Kind::NothingToPublish:
    case PostProblem::Kind::TextTooLong:
    case PostProblem::Kind::ForbiddenCharacter:
    case PostProblem::Kind::TooManyHashtags:
    case PostProblem::Kind::SameText:
        return m_text->goToText(problem.account);
    }
}

} // namespace semainier::ui
