// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/postpane.h"

#include "core/planner/planner.h"
#include "ui/base/errortext.h"
#include "ui/base/icons.h"
#include "ui/commands/calendareditor.h"
#include "ui/postpane/postform.h"
#include "ui/postpane/postmerge.h"
#include "ui/postpane/postpanehead.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int typingPauseMs = 300;

} // namespace

PostPane::PostPane(Planner &planner, CalendarEditor &editor, QWidget *parent)
    : QWidget(parent), m_planner(planner), m_editor(editor)
{
    setObjectName(QStringLiteral("postPane"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    m_head = new PostPaneHead;
    m_form = new PostForm;
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    column->addWidget(m_head);
    column->addWidget(scroll, 1);
    column->addWidget(buildTrouble());
    column->addWidget(buildFoot());

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PostPane::save);
    connect(m_form, &PostForm::typed, this, [this] { onFieldsChanged(true); });
    connect(m_form, &PostForm::chosen, this, [this] { onFieldsChanged(false); });
    connect(m_head, &PostPaneHead::statusChosen, this, &PostPane::setStatus);
    connect(m_head, &PostPaneHead::closeWanted, this, &PostPane::closeWanted);
    connect(&m_planner, &Planner::changed, this, &PostPane::onChanged);
    connect(&m_planner, &Planner::changedElsewhere, this, [this] {
        loadChoices();
        refresh();
    });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PostPane::closeWanted);
    for (QWidget *field : m_form->findChildren<QWidget *>()) {
        field->installEventFilter(this);
    }
    loadChoices();
    m_form->setReadOnly(planner.isReadOnly());
    m_head->setReadOnly(planner.isReadOnly());
    for (QWidget *button : std::as_const(m_writing)) {
        button->setVisible(!planner.isReadOnly());
    }
}

PostPane::~PostPane()
{
    save();
}

QWidget *PostPane::buildTrouble()
{
    m_trouble = new QWidget;
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(m_trouble);
    column->setContentsMargins(16, 8, 16, 8);
    m_troubleText = new QLabel;
    m_troubleText->setWordWrap(true);
    column->addWidget(m_troubleText);
    auto *row = new QHBoxLayout;
    auto *mine = new QPushButton(tr("Keep mine"));
    auto *theirs = new QPushButton(tr("Take what the calendar holds"));
    connect(mine, &QPushButton::clicked, this, &PostPane::keepMine);
    connect(theirs, &QPushButton::clicked, this, &PostPane::takeTheirs);
    row->addWidget(mine);
    row->addWidget(theirs);
    row->addStretch();
    column->addLayout(row);
    m_trouble->hide();
    return m_trouble;
}

QWidget *PostPane::buildFoot()
{
    auto *foot = new QWidget;
    foot->setObjectName(QStringLiteral("paneFoot"));
    foot->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    auto *duplicate = new QPushButton(tr("Duplicate"));
    connect(duplicate, &QPushButton::clicked, this, [this] {
        if (save()) {
            Q_EMIT duplicateWanted(post());
        }
    });
    auto *trash = new QPushButton;
    trash->setProperty("flat", true);
    trash->setIcon(icon(Icon::Trash));
    trash->setToolTip(tr("Delete (can be undone)"));
    trash->setAccessibleName(tr("Delete"));
    connect(trash, &QPushButton::clicked, this, [this] { Q_EMIT deleteWanted(post()); });
    m_publish = new QPushButton(tr("Mark as published"));
    m_publish->setProperty("primary", true);
    connect(m_publish, &QPushButton::clicked, this, [this] { setStatus(PostStatus::Published); });
    row->addWidget(duplicate);
    row->addWidget(trash);
    row->addStretch();
    row->addWidget(m_publish);
    m_writing = {duplicate, trash, m_publish};
    return foot;
}

void PostPane::showPost(PostId id)
{
    if (id == m_stored.id) {
        return;
    }
    if (!save()) {
        m_unsaved.insert(m_stored.id, {m_stored, m_edited, {ErrorCode::Conflict}});
    }
    if (m_unsaved.contains(id)) {
        const Unsaved kept = m_unsaved.take(id);
        m_stored = kept.stored;
        present(kept.edited);
        save();
        return;
    }
    const auto found = id.isValid() ? m_planner.posts().find(id) : std::optional<Post>();
    if (found && *found) {
        load(**found);
    } else {
        load({});
        if (!found) {
            say(found.error());
        }
    }
}

void PostPane::edit()
{
    m_form->focusText();
}

void PostPane::load(const Post &post)
{
    m_trouble->hide();
    m_stored = post;
    present(post);
}

void PostPane::present(const Post &post)
{
    m_pause.stop();
    m_form->setPost(post);
    // What the fields make of the post is not yet an edit.
    m_edited = post;
    m_head->show(post.kind, post.status);
    m_publish->setEnabled(post.status != PostStatus::Published);
}

void PostPane::onFieldsChanged(bool typing)
{
    const PostStatus status = m_edited.status;
    m_edited = m_form->post();
    m_edited.status = status;
    m_head->show(m_edited.kind, m_edited.status);
    m_typing = typing;
    if (typing) {
        m_pause.start();
    } else {
        save();
    }
}

void PostPane::setStatus(PostStatus status)
{
    save();
    m_edited.status = status;
    m_typing = false;
    save();
}

bool PostPane::save()
{
    m_pause.stop();
    if (m_saving || !m_stored.id.isValid() || m_edited == m_stored) {
        return true;
    }
    m_saving = true;
    const auto written = m_editor.edit(m_stored, m_edited, m_typing);
    m_saving = false;
    if (!written) {
        say(written.error());
        return false;
    }
    m_trouble->hide();
    m_stored = m_edited;
    refresh();
    return true;
}

void PostPane::refresh()
{
    if (!m_stored.id.isValid() || m_saving) {
        return;
    }
    const auto found = m_planner.posts().find(m_stored.id);
    if (!found) {
        say(found.error());
        return;
    }
    if (!*found) {
        if (m_edited == m_stored) {
            load({});
            Q_EMIT closeWanted();
        } else {
            say({ErrorCode::NotFound});
        }
        return;
    }
    const bool pausing = m_pause.isActive();
    const Post edited = withEdits(**found, m_stored, m_edited);
    const bool conflicting = m_trouble->isVisibleTo(this);
    if (!conflicting) {
        // The edits now start from what the calendar holds, but for a field changed on both sides.
        Post base = **found;
        const QStringList ours = changedFields(m_stored, m_edited);
        const QStringList theirs = changedFields(m_stored, **found);
        const bool both =
            std::ranges::any_of(ours, [&](const QString &field) { return theirs.contains(field); });
        m_stored = both ? m_stored : base;
    }
    present(edited);
    if (pausing) {
        m_pause.start();
    }
}

void PostPane::onChanged(const Changed &what)
{
    if (what.accounts || what.objectives) {
        loadChoices();
    }
    if (what.posts.contains(m_stored.id) || what.accounts || what.objectives) {
        refresh();
    }
}

void PostPane::say(const Error &error)
{
    m_troubleText->setText(tr("Not saved. What you typed is kept here.") + u' ' + errorText(error));
    m_trouble->show();
}

void PostPane::keepMine()
{
    const auto found = m_planner.posts().find(m_stored.id);
    if (!found) {
        say(found.error());
        return;
    }
    if (*found) {
        m_edited = withEdits(**found, m_stored, m_edited);
        m_stored = **found;
        m_trouble->hide();
        save();
        return;
    }
    Change change{.action = {.verb = Verb::AddPost, .subject = caption(m_edited)}};
    change.posts.added.push_back(duplicateOf(m_edited));
    if (m_editor.apply(std::move(change))) {
        load({});
        Q_EMIT closeWanted();
    }
}

void PostPane::takeTheirs()
{
    const PostId id = m_stored.id;
    load({});
    showPost(id);
    if (!m_stored.id.isValid()) {
        Q_EMIT closeWanted();
    }
}

void PostPane::loadChoices()
{
    const auto accounts = m_planner.accounts().all();
    const auto objectives = m_planner.objectives().all();
    if (!accounts || !objectives) {
        say(accounts ? objectives.error() : accounts.error());
        return;
    }
    m_form->setChoices({*accounts, *objectives, m_planner.clock().today()});
}

bool PostPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        save();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace semainier::ui
