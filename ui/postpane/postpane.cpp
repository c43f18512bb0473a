// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/postpane.h"

#include "core/base/uid.h"
#include "core/planner/planner.h"
#include "ui/commands/calendareditor.h"
#include "ui/postpane/followersquestion.h"
#include "ui/postpane/historysection.h"
#include "ui/postpane/panefoot.h"
#include "ui/postpane/postform.h"
#include "ui/postpane/postmerge.h"
#include "ui/postpane/postpanehead.h"
#include "ui/postpane/problemsbar.h"
#include "ui/postpane/repeatfield.h"
#include "ui/postpane/troublebar.h"

#include <QApplication>

namespace semainier::ui {

namespace {

constexpr int historyLines = 50;

/// A post like another that is no longer there.
Post broughtBack(Post post)
{
    post.id = {};
    post.uid = newUid();
    post.series = {};
    for (Publication &publication : post.publications) {
        publication.id = {};
    }
    return post;
}

} // namespace

PostPane::PostPane(Planner &planner, CalendarEditor &editor, Prompter &prompter, QWidget *parent)
    : QWidget(parent), m_planner(planner), m_editor(editor), m_prompter(prompter),
      m_finder(planner), m_followers(new FollowersQuestion(planner, editor, prompter, this))
{
    build();
    connectParts();
    connectFoot();
    loadChoices();
    const bool readOnly = planner.isReadOnly();
    m_form->setReadOnly(readOnly);
    m_head->setReadOnly(readOnly);
    m_foot->setReadOnly(readOnly);
    setAcceptDrops(!readOnly);
}

PostPane::~PostPane()
{
    qApp->disconnect(this);
    save();
}

void PostPane::showPost(PostId id)
{
    if (id == m_stored.id) {
        return;
    }
    if (!save()) {
        m_unsaved.insert(m_stored.id, {m_stored, m_edited});
    }
    m_followers->askSoon();
    m_refused.reset();
    m_problems->close();
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
    // A field that loses the keyboard while it is filled must not save what stood there before.
    m_edited = post;
    m_form->setPost(post);
    // What the fields make of the post is not yet an edit.
    m_edited = post;
    m_head->show(post.kind, post.status);
    m_foot->show(post.status);
    showSeries();
    if (m_form->history().isOpen()) {
        showHistory();
    }
    m_examination.start();
}

void PostPane::showSeries()
{
    const auto series = m_stored.series.isValid() ? m_planner.series().find(m_stored.series)
                                                  : std::optional<Series>();
    m_form->repeat().show(m_stored, series.value_or(std::nullopt));
}

void PostPane::showHistory()
{
    m_form->history().show(historyOf(m_planner, m_stored.id, historyLines));
}

void PostPane::onFieldsChanged(bool typing)
{
    takeFields();
    m_head->show(m_edited.kind, m_edited.status);
    m_typing = typing;
    if (typing) {
        m_pause.start();
    } else {
        save();
    }
}

void PostPane::takeFields()
{
    const PostStatus status = m_edited.status;
    m_edited = m_form->post();
    m_edited.status = status;
    if (m_edited.day == m_stored.day || !m_stored.series.isValid()) {
        return;
    }
    // The day of one of a series is a move: of this one, or of those after it too.
    const QDate day = std::exchange(m_edited.day, m_stored.day);
    const PostId id = m_stored.id;
    QMetaObject::invokeMethod(
        this, [this, id, day] { moveOccurrence(id, day); }, Qt::QueuedConnection);
}

void PostPane::moveOccurrence(PostId id, QDate day)
{
    if (!save()) {
        return;
    }
    const auto post = m_planner.posts().find(id);
    if (post && *post) {
        if (const auto scope = m_followers->scopeOfMove(**post)) {
            m_editor.movePost(id, day, {}, *scope);
        }
    }
    refresh();
}

void PostPane::repeat(const QString &rule)
{
    if (save()) {
        m_editor.repeat(m_stored.id, rule);
        refresh();
    }
}

void PostPane::setStatus(PostStatus status)
{
    save();
    if (isRefused(status)) {
        return;
    }
    m_edited.status = status;
    m_typing = false;
    save();
}

bool PostPane::isRefused(PostStatus status)
{
    m_refused.reset();
    if (!obstaclesTo(status, m_edited, m_accounts).empty()) {
        m_refused = status;
    }
    examine();
    if (m_refused) {
        m_problems->open(tr("Not ready yet: this is to be mended first."));
    }
    return m_refused.has_value();
}

void PostPane::examine()
{
    m_examination.stop();
    Post checked = m_edited;
    checked.status = m_refused.value_or(checked.status);
    const bool none = !m_stored.id.isValid() || m_planner.isReadOnly();
    m_problems->show(none ? std::vector<PostProblem>() : m_finder.find(checked, m_accounts),
                     checked, m_accounts);
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
    m_followers->note(m_stored);
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
        const QStringList ours = changedFields(m_stored, m_edited);
        const QStringList theirs = changedFields(m_stored, **found);
        const bool both =
            std::ranges::any_of(ours, [&](const QString &field) { return theirs.contains(field); });
        m_stored = both ? m_stored : **found;
    }
    present(edited);
    if (pausing) {
        m_pause.start();
    }
}

void PostPane::onChanged(const Changed &what)
{
    const bool others =
        std::ranges::any_of(what.posts, [this](PostId id) { return id != m_stored.id; });
    if (others) {
        m_finder.forget();
        m_examination.start();
    }
    const bool choices = what.accounts || what.objectives || what.people || what.settings;
    if (choices) {
        loadChoices();
    }
    if (choices || what.series || what.posts.contains(m_stored.id)) {
        refresh();
    }
}

void PostPane::onFocusChanged(const QWidget *left)
{
    if (left != nullptr && m_form->isAncestorOf(left)) {
        save();
        m_followers->askSoon();
    }
}

void PostPane::say(const Error &error)
{
    m_trouble->say(error);
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
    change.posts.added.push_back(broughtBack(m_edited));
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
    const auto choices = readPostChoices(m_planner);
    if (!choices) {
        say(choices.error());
        return;
    }
    m_accounts = choices->accounts;
    m_form->setChoices(*choices);
}

} // namespace semainier::ui
