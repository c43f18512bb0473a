// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/postpane.h"

#include "core/base/uid.h"
#include "core/planner/planner.h"
#include "core/post/postusage.h"
#include "ui/base/prompter.h"
#include "ui/commands/calendareditor.h"
#include "ui/postpane/fieldmanners.h"
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
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int typingPauseMs = 300;
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

void PostPane::build()
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
    m_problems = new ProblemsBar;
    m_trouble = new TroubleBar;
    m_foot = new PaneFoot;
    column->addWidget(m_head);
    column->addWidget(scroll, 1);
    column->addWidget(m_problems);
    column->addWidget(m_trouble);
    column->addWidget(m_foot);
}

void PostPane::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PostPane::save);
    m_examination.setSingleShot(true);
    connect(&m_examination, &QTimer::timeout, this, &PostPane::examine);
    connect(m_form, &PostForm::typed, this, [this] { onFieldsChanged(true); });
    connect(m_form, &PostForm::chosen, this, [this] { onFieldsChanged(false); });
    connect(m_form, &PostForm::imageWanted, this, &PostPane::chooseImage);
    connect(&m_form->repeat(), &RepeatField::ruleWanted, this, &PostPane::repeat);
    connect(&m_form->history(), &HistorySection::opened, this, &PostPane::showHistory);
    connect(m_head, &PostPaneHead::statusChosen, this, &PostPane::setStatus);
    connect(m_head, &PostPaneHead::closeWanted, this, &PostPane::closeWanted);
    connect(m_problems, &ProblemsBar::problemChosen, m_form, &PostForm::goTo);
    connect(m_trouble, &TroubleBar::keepWanted, this, &PostPane::keepMine);
    connect(m_trouble, &TroubleBar::takeWanted, this, &PostPane::takeTheirs);
    connect(&m_planner, &Planner::changed, this, &PostPane::onChanged);
    connect(&m_planner, &Planner::changedElsewhere, this, [this] {
        m_finder.forget();
        loadChoices();
        refresh();
    });
    connect(qApp, &QApplication::focusChanged, this, &PostPane::onFocusChanged);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PostPane::closeWanted);
}

void PostPane::connectFoot()
{
    connect(m_foot, &PaneFoot::duplicateWanted, this, [this] {
        if (save()) {
            Q_EMIT duplicateWanted(post());
        }
    });
    connect(m_foot, &PaneFoot::deleteWanted, this, [this] { Q_EMIT deleteWanted(post()); });
    connect(m_foot, &PaneFoot::publishedWanted, this, [this] { setStatus(PostStatus::Published); });
}

void PostPane::showPost(PostId id)
{
    if (id == m_stored.id) {
        return;
    }
    if (!save()) {
        m_unsaved.insert(m_stored.id, {m_stored, m_edited, {ErrorCode::Conflict}});
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
    const QString entity = QStringLiteral("post");
    const qint64 row = m_stored.id.value();
    const auto entries = m_planner.history().ofRow(entity, row, historyLines);
    std::vector<HistoryLine> lines;
    for (const HistoryEntry &entry : entries.value_or(std::vector<HistoryEntry>())) {
        auto edits = m_planner.history().edits(entry.id).value_or(std::vector<HistoryEdit>());
        std::erase_if(edits, [&](const HistoryEdit &edit) {
            return edit.entity != entity || edit.firstRow > row || edit.lastRow < row;
        });
        lines.push_back(historyLine(entry, edits));
    }
    m_form->history().show(lines);
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

void PostPane::chooseImage()
{
    const QString file = m_prompter.fileToOpen(
        this,
        {.title = tr("Add an image"),
         .filter = tr("Images (*.png *.jpg *.jpeg *.webp *.gif *.svg);;All files (*)"),
         .suggestion = QFileInfo(m_planner.path()).absolutePath()});
    if (!file.isEmpty()) {
        m_form->addImages({file});
    }
}

void PostPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_stored.id.isValid() && carriesFiles(event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void PostPane::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    m_form->addImages(files);
    event->setDropAction(Qt::CopyAction);
    event->accept();
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
    const auto accounts = m_planner.accounts().all();
    const auto objectives = m_planner.objectives().all();
    if (!accounts || !objectives) {
        say(accounts ? objectives.error() : accounts.error());
        return;
    }
    m_accounts = *accounts;
    PostChoices choices{.accounts = *accounts,
                        .objectives = *objectives,
                        .people = people(),
                        .minutes = {},
                        .today = m_planner.clock().today(),
                        .folder = QFileInfo(m_planner.path()).absoluteDir()};
    for (const PostKind kind : allPostKinds) {
        choices.minutes.insert(
            kind, m_planner.settings().plannedMinutes(kind).value_or(usualMinutes(kind)));
    }
    m_form->setChoices(choices);
}

/// Those of the association, then others who were in charge of something within a year.
QStringList PostPane::people() const
{
    const QDate today = m_planner.clock().today();
    const auto known = m_planner.people().all().value_or(std::vector<Person>());
    QStringList names = PostUsage(m_planner.database())
                            .peopleInCharge({today.addYears(-1), today.addYears(1)})
                            .value_or(QStringList());
    QStringList present;
    for (const Person &person : known) {
        names.removeAll(person.name);
        if (!person.archived) {
            present.append(person.name);
        }
    }
    return present + names;
}

} // namespace semainier::ui
