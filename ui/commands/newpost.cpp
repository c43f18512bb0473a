// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/newpost.h"

#include "core/base/uid.h"
#include "core/calendar/weekcontent.h"
#include "core/planner/planner.h"

namespace semainier::ui {

namespace {

constexpr int daysLookedBack = 60;

/// The first empty slot of the day that expects the kind wished for.
Result<std::optional<Slot>> freeSlot(const Planner &planner, const NewPostWish &wish)
{
    SEM_TRY(const auto weekly, planner.weeklySlots().all());
    SEM_TRY(const auto posts, planner.posts().inRange({wish.day, wish.day}));
    const auto fits = [&](const Slot &slot) {
        return !wish.kind || !slot.kind || slot.kind == wish.kind;
    };
    const auto free = emptySlots(wish.day, weekly, posts);
    const auto found = std::ranges::find_if(free, fits);
    return found == free.end() ? std::nullopt : std::optional(*found);
}

Result<QList<AccountId>> accountsInUse(const Planner &planner)
{
    SEM_TRY(const auto accounts, planner.accounts().all());
    QList<AccountId> ids;
    for (const Account &account : accounts) {
        if (!account.archived) {
            ids.append(account.id);
        }
    }
    return ids;
}

} // namespace

Result<std::optional<TimeOfDay>> hourLastUsed(const Planner &planner, QDate day)
{
    std::optional<TimeOfDay> last;
    SEM_CHECK(
        planner.posts().visitRange({day.addDays(-daysLookedBack), day}, [&](const Post &post) {
            last = post.time ? post.time : last;
            return true;
        }));
    return last;
}

Result<Post> newPost(const Planner &planner, const NewPostWish &wish)
{
    Post post{.uid = newUid(), .title = wish.title, .day = wish.day, .time = wish.time};
    QList<AccountId> accounts = wish.accounts;
    std::optional<PostKind> kind = wish.kind;
    if (wish.day.isValid() && !wish.time && !wish.wholeDay) {
        SEM_TRY(const auto slot, freeSlot(planner, wish));
        if (slot) {
            post.time = slot->time;
            kind = kind ? kind : slot->kind;
            if (accounts.isEmpty()) {
                accounts = QList<AccountId>(slot->accounts.begin(), slot->accounts.end());
            }
        } else {
            SEM_TRY(post.time, hourLastUsed(planner, wish.day));
        }
    }
    if (accounts.isEmpty()) {
        SEM_TRY(accounts, accountsInUse(planner));
    }
    for (const AccountId account : std::as_const(accounts)) {
        post.publications.push_back({.account = account});
    }
    post.kind = kind.value_or(PostKind::Info);
    post.status = wish.day.isValid() ? PostStatus::Draft : PostStatus::Idea;
    post.plannedMinutes = wish.minutes;
    if (!post.plannedMinutes) {
        SEM_TRY(post.plannedMinutes, planner.settings().plannedMinutes(post.kind));
    }
    return post;
}

Post duplicateOf(const Post &post)
{
    Post copy = post;
    copy.id = {};
    copy.uid = newUid();
    copy.series = {};
    copy.kindProposed = false;
    copy.spentMinutes.reset();
    copy.status = post.status == PostStatus::Idea ? PostStatus::Idea : PostStatus::Draft;
    for (Publication &publication : copy.publications) {
        publication = {.account = publication.account, .text = publication.text};
    }
    return copy;
}

} // namespace semainier::ui
