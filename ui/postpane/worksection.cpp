// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/worksection.h"

#include "ui/base/formatting.h"
#include "ui/base/parsedfield.h"
#include "ui/base/parsing.h"
#include "ui/postpane/fieldgrid.h"
#include "ui/postpane/repeatfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace semainier::ui {

namespace {

QString durationOrNothing(std::optional<int> minutes)
{
    return minutes ? duration(*minutes) : QString();
}

} // namespace

WorkSection::WorkSection(QWidget *parent) : PostSection(parent)
{
    auto *grid = new FieldGrid;
    setLayout(grid);
    m_assignee = makeLine();
    m_people = new QStringListModel(this);
    auto *completer = new QCompleter(m_people, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_assignee->setCompleter(completer);
    connect(m_assignee, &QLineEdit::textEdited, this, &WorkSection::typed);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &WorkSection::chosen, Qt::QueuedConnection);
    grid->add(0, 0, tr("In charge"), m_assignee);
    m_planned = makeDurationField();
    grid->add(0, 1, tr("Planned time"), m_planned);
    m_repeat = new RepeatField;
    grid->add(1, 0, tr("Repeats"), m_repeat->combo());
    m_spent = makeDurationField();
    grid->add(1, 1, tr("Time spent"), m_spent);
    for (ParsedField *field : {m_planned, m_spent}) {
        connect(field, &ParsedField::committed, this, &WorkSection::chosen);
    }
}

void WorkSection::setPeople(const QStringList &names)
{
    m_people->setStringList(names);
}

void WorkSection::showUsual(int minutes)
{
    m_planned->setPlaceholderText(duration(minutes));
}

void WorkSection::setPost(const Post &post)
{
    setLineText(m_assignee, post.assignee);
    m_planned->setAccepted(durationOrNothing(post.plannedMinutes));
    m_spent->setAccepted(durationOrNothing(post.spentMinutes));
}

void WorkSection::write(Post &post) const
{
    post.assignee = m_assignee->text();
    post.plannedMinutes = parsedDuration(m_planned->accepted());
    post.spentMinutes = parsedDuration(m_spent->accepted());
}

void WorkSection::setReadOnly(bool readOnly)
{
    m_assignee->setReadOnly(readOnly);
    m_planned->setReadOnly(readOnly);
    m_spent->setReadOnly(readOnly);
    m_repeat->setReadOnly(readOnly);
}

} // namespace semainier::ui
