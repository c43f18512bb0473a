// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sorter/sorterdialog.h"

#include "core/planner/planner.h"
#include "ui/base/errortext.h"
#include "ui/base/job.h"
#include "ui/base/labels.h"
#include "ui/commands/calendareditor.h"
#include "ui/sorter/groupbutton.h"
#include "ui/sorter/kindkey.h"
#include "ui/sorter/nextlist.h"
#include "ui/sorter/postreader.h"
#include "ui/sorter/sorterend.h"
#include "ui/sorter/sorterwords.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>

#include <utility>

namespace semainier::ui {

namespace {

constexpr int fewestAlike = 3; ///< posts that are worth a button
constexpr int mostAtOnce = 2000; ///< that are written before somebody wonders

} // namespace

void SorterDialog::follow()
{
    connect(&m_editor, &CalendarEditor::done, this,
            [this](const Action &action) { tell(doneText(action), "secondary"); });
    connect(&m_editor, &CalendarEditor::undone, this, [this](const Action &action) {
        tell(tr("Undone: %1").arg(actionText(action)), "secondary");
    });
    connect(&m_editor, &CalendarEditor::failed, this,
            [this](const Error &error) { tell(errorText(error), "alert"); });
    connect(&m_planner, &Planner::changedElsewhere, this, [this] {
        m_known.clear();
        refresh();
    });
}

void SorterDialog::read()
{
    m_accounts = m_planner.accounts().all().value_or(std::vector<Account>());
    m_sites = ownSites(m_accounts);
    const auto ids = m_planner.posts().proposedIds();
    if (!ids) {
        tell(errorText(ids.error()), "alert");
        return;
    }
    m_deck = SorterDeck(*ids);
}

void SorterDialog::lookForGroups()
{
    const QString path = m_planner.path();
    const Clock &clock = m_planner.clock();
    Job::start<ProposalGroups>(
        this,
        [path, &clock](const Progress &progress) {
            return readProposalGroups(path, clock, progress);
        },
        [this](Result<ProposalGroups> groups) {
            if (groups) {
                m_groups = *std::move(groups);
                m_groups.takeAllBut([this](PostId post) { return m_deck.awaits(post); });
                m_knowsGroups = true;
                showGroup();
                Q_EMIT groupsFound();
            }
        });
}

std::optional<Post> SorterDialog::find(PostId id)
{
    if (const auto known = m_known.constFind(id); known != m_known.constEnd()) {
        return *known;
    }
    const auto post = m_planner.posts().find(id);
    if (!post) {
        tell(errorText(post.error()), "alert");
        return {};
    }
    // It may be gone meanwhile, or somebody else gave it a kind.
    if (!*post || (!(*post)->kindProposed && !m_deck.decision(id))) {
        if (m_deck.awaits(id)) {
            m_groups.take(id);
        }
        m_deck.drop(id);
        return {};
    }
    m_known.insert(id, **post);
    return *post;
}

void SorterDialog::refresh()
{
    m_post.reset();
    for (auto id = m_deck.current(); id; id = m_deck.current()) {
        m_post = find(*id);
        if (m_post || m_deck.current() == id) {
            break;
        }
    }
    if (!m_deck.current()) {
        showProgress();
        showEnd();
        return;
    }
    m_pages->setCurrentIndex(0);
    if (m_post) {
        showPost(*m_post);
    }
    showNext();
    showGroup();
    // Those that are gone count no more.
    showProgress();
    if (!m_keys.front()->parentWidget()->isAncestorOf(focusWidget())) {
        m_reader->setFocus();
    }
}

void SorterDialog::showPost(const Post &post)
{
    m_place->setText(placeText(post, m_accounts));
    QString text = post.text;
    if (!post.publications.empty()) {
        text = publishedText(post, post.publications.front());
    }
    m_reader->show(text.isEmpty() ? captionOrUntitled(post) : text, post.link);
    showKeys(post);
    m_reader->setAccessibleDescription(m_place->text() + u'\n' + m_proposed->text() + u' '
                                       + m_reason->text());
    QAccessibleEvent alert(m_reader, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SorterDialog::showKeys(const Post &post)
{
    const auto given = m_deck.decision(post.id);
    for (KindKey *key : m_keys) {
        const bool stands = key->kind() == given.value_or(post.kind);
        key->setMark(!stands     ? KindKey::Mark::Plain
                         : given ? KindKey::Mark::Given
                                 : KindKey::Mark::Proposed);
    }
    if (given) {
        m_proposed->setText(tr("Sorted as %1").arg(label(*given)));
        m_reason->clear();
        return;
    }
    const auto reason = reasonOf(post, m_sites);
    //: “Curated link?”, with the reason beside it: “link to change.org”
    m_proposed->setText(tr("%1?").arg(label(post.kind)));
    m_reason->setText(reason ? reasonText(*reason) : tr("proposed when it was imported"));
}

void SorterDialog::showGroup()
{
    const bool waits = m_post && m_deck.awaits(m_post->id);
    const auto reason = waits ? reasonOf(*m_post, m_sites) : std::nullopt;
    const int alike = reason ? m_groups.left(m_post->id) : 0;
    m_group->setVisible(alike >= fewestAlike);
    if (alike >= fewestAlike) {
        const QString sentence = confirmAllText(*reason, alike);
        //: the keys of “Confirm all 5,000 with a link to change.org as Curated link”
        m_group->setSentence(
            sentence,
            alike > mostAtOnce ? tr("(%1 at a time: Ctrl+Enter)").arg(locale().toString(mostAtOnce))
                               : tr("(Ctrl+Enter)"));
    }
}

void SorterDialog::showNext()
{
    std::vector<Post> posts;
    const auto room = static_cast<size_t>(m_next->room());
    for (bool complete = false; !complete;) {
        posts.clear();
        complete = true;
        for (const PostId id : m_deck.ahead(room)) {
            if (auto post = find(id)) {
                posts.push_back(*std::move(post));
            } else {
                complete = m_deck.awaits(id);
            }
        }
    }
    m_shown.clear();
    QHash<PostId, Post> kept;
    for (const Post &post : posts) {
        m_shown.push_back(post.id);
        kept.insert(post.id, post);
    }
    m_known = std::move(kept);
    m_next->show(posts);
    m_confirmShown->setEnabled(m_shown.size() > 1);
    m_confirmShown->setText(
        tr("Confirm the %Ln shown (Shift+Enter)", nullptr, static_cast<int>(m_shown.size())));
}

void SorterDialog::showProgress()
{
    m_count->setText(
        tr("%1 of %Ln sorted", nullptr, m_deck.size()).arg(locale().toString(m_deck.sorted())));
    m_progress->setMaximum(std::max(1, m_deck.size()));
    m_progress->setValue(m_deck.sorted());
    m_undo->setEnabled(m_deck.canTakeBack());
    for (KindKey *key : m_keys) {
        key->setCount(m_deck.sortedAs(key->kind()));
    }
}

void SorterDialog::showEnd()
{
    m_end->show(m_deck);
    m_pages->setCurrentWidget(m_end);
    m_end->takeFocus();
}

void SorterDialog::sort(const std::vector<PostId> &posts, std::optional<PostKind> kind)
{
    std::vector<SortedPost> sorted;
    QList<PostId> ids;
    // Somebody else may have sorted or deleted some of them since they were read.
    m_known.clear();
    const bool agreed = posts.size() > 1; // many are only told that the proposal is right
    for (const PostId id : posts) {
        const auto post = find(id);
        if (post && (!agreed || post->kind == kind.value_or(post->kind))) {
            sorted.push_back({id, kind.value_or(post->kind)});
            ids.append(id);
        }
    }
    const int steps = m_editor.stack().index();
    if (ids.isEmpty() || !m_editor.sort(ids, kind)) {
        refresh();
        return;
    }
    m_known.clear();
    // Where nothing was changed there is nothing to take back.
    if (m_editor.stack().index() != steps) {
        for (const PostId id : std::as_const(ids)) {
            if (m_deck.awaits(id)) {
                m_groups.take(id);
            }
        }
        m_deck.decide(sorted);
    } else {
        m_deck.skip();
    }
    refresh();
}

void SorterDialog::confirm()
{
    if (m_post) {
        sort({m_post->id}, m_deck.decision(m_post->id).value_or(m_post->kind));
    }
}

void SorterDialog::confirmShown()
{
    sort(m_shown, {});
}

void SorterDialog::confirmGroup()
{
    if (m_group->isHidden() || !m_post) {
        return;
    }
    std::vector<PostId> alike = m_groups.like(m_post->id);
    std::erase_if(alike, [this](PostId post) { return !m_deck.awaits(post); });
    if (alike.size() > mostAtOnce) {
        // They lie from the oldest to the newest, as far as the one that is looked at: it is first.
        const auto here = std::ranges::find(alike, m_post->id);
        std::ranges::rotate(alike, here + 1);
        alike.erase(alike.begin(), alike.end() - mostAtOnce);
    }
    sort(alike, m_post->kind);
}

void SorterDialog::takeBack()
{
    if (!m_deck.canTakeBack()) {
        return;
    }
    m_editor.undo([dialog = QPointer(this)] {
        if (dialog) {
            dialog->onTakenBack();
        }
    });
}

void SorterDialog::onTakenBack()
{
    for (const PostId post : m_deck.takeBack()) {
        m_groups.giveBack(post);
    }
    m_known.clear();
    refresh();
}

void SorterDialog::move(void (SorterDeck::*step)())
{
    (m_deck.*step)();
    refresh();
}

void SorterDialog::tell(const QString &sentence, const char *role)
{
    m_said->setProperty("role", QLatin1StringView(role));
    m_said->style()->polish(m_said);
    m_said->setText(sentence);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool SorterDialog::sortBy(const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers with = event.modifiers() & ~Qt::KeypadModifier;
    if (enter && with == Qt::NoModifier) {
        confirm();
    } else if (enter && with == Qt::ShiftModifier) {
        confirmShown();
    } else if (enter && with == Qt::ControlModifier) {
        confirmGroup();
    } else if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9 && !event.isAutoRepeat()
               && m_post) {
        sort({m_post->id}, allPostKinds[static_cast<size_t>(event.key() - Qt::Key_1)]);
    } else if (event.key() == Qt::Key_Space) {
        move(&SorterDeck::skip);
    } else if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Up) {
        move(&SorterDeck::goBack);
    } else if (event.key() == Qt::Key_Right || event.key() == Qt::Key_Down) {
        move(&SorterDeck::goOn);
    } else {
        return false;
    }
    return true;
}

void SorterDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->key() == Qt::Key_Backspace) {
        takeBack();
        return;
    }
    if (m_pages->currentWidget() != m_end) {
        if (sortBy(*event)) {
            return;
        }
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // One Enter too many leads nowhere: what there is to do next is chosen on purpose.
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace semainier::ui
