// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthmodel.h"

#include "core/base/assert.h"
#include "ui/calendar/monthwords.h"

#include <algorithm>

namespace semainier::ui {

namespace {

/// Above this it costs less to read the month than to look where each post is.
constexpr qsizetype fewPosts = 20;

size_t at(int index)
{
    return static_cast<size_t>(index);
}

} // namespace

MonthModel::MonthModel(Planner &planner, QObject *parent) : QObject(parent), m_planner(planner)
{
    connect(&planner, &Planner::changed, this, &MonthModel::onChanged);
    connect(&planner, &Planner::changedElsewhere, this, &MonthModel::refresh);
}

const MonthDay &MonthModel::day(int index) const
{
    static const MonthDay none;
    SEM_ASSERT(at(index) < m_page.days.size(), return none);
    return m_page.days[at(index)];
}

void MonthModel::show(QDate day)
{
    const QDate month = monthOf(day).first;
    if (month != m_month) {
        m_month = month;
        refresh();
    }
}

void MonthModel::refresh()
{
    m_stale = true;
    if (m_asleep || !m_month.isValid()) {
        return;
    }
    if (const auto done = read(); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_stale = false;
    Q_EMIT refreshed();
}

void MonthModel::setFilter(const PostFilter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        refresh();
    }
}

void MonthModel::setAsleep(bool asleep)
{
    m_asleep = asleep;
    if (!asleep && m_stale) {
        refresh();
    }
}

Result<> MonthModel::read()
{
    SEM_TRY(std::vector<Post> posts, m_planner.posts().inRange(range()));
    SEM_TRY(std::vector<Slot> weeklySlots, m_planner.weeklySlots().all());
    SEM_TRY(std::vector<KeyDate> keyDates, m_planner.keyDates().all());
    SEM_TRY(const std::vector<Account> accounts, m_planner.accounts().all());
    SEM_TRY(const QString holidays, m_planner.settings().value(settings::holidays));
    m_posts = std::move(posts);
    m_content = monthContent(m_month, m_posts,
                             {.weeklySlots = std::move(weeklySlots),
                              .keyDates = std::move(keyDates),
                              .holidays = holidays == QLatin1StringView("FR")});
    // Hidden posts keep their slots: a slot that is taken is not free for another post.
    for (DayContent &day : m_content) {
        std::erase_if(day.posts, [this](const Post &post) { return !m_filter.matches(post); });
    }
    m_page = MonthWords(accounts, m_planner.clock().now()).page(m_content, m_month);
    return {};
}

void MonthModel::onChanged(const Changed &what)
{
    if (what.posts.size() == 1) {
        if (const auto post = stored(what.posts.front()); post && post->time) {
            m_lastHour = post->time;
        }
    }
    if (concerns(what)) {
        refresh();
    }
    Q_EMIT written(what.posts);
}

bool MonthModel::concerns(const Changed &what) const
{
    if (what.accounts || what.slotsChanged || what.keyDates || what.settings
        || what.posts.size() > fewPosts) {
        return true;
    }
    return std::ranges::any_of(what.posts, [this](PostId id) {
        if (std::ranges::find(m_posts, id, &Post::id) != m_posts.end()) {
            return true;
        }
        const auto post = stored(id);
        return post && range().contains(post->day);
    });
}

std::span<const Post> MonthModel::posts() const
{
    const DateRange month = monthOf(m_month);
    const auto first = std::ranges::lower_bound(m_posts, month.first, {}, &Post::day);
    const auto last = std::ranges::upper_bound(m_posts, month.last, {}, &Post::day);
    return {first, last};
}

const WeekCard *MonthModel::card(MonthPlace place) const
{
    if (place.part != MonthPlace::Part::Post || at(place.day) >= m_page.days.size()) {
        return nullptr;
    }
    const auto &posts = m_page.days[at(place.day)].posts;
    return at(place.line) < posts.size() ? &posts[at(place.line)] : nullptr;
}

std::optional<MonthPlace> MonthModel::placeOf(PostId post) const
{
    for (size_t day = 0; post.isValid() && day < m_page.days.size(); ++day) {
        const auto &posts = m_page.days[day].posts;
        const auto found =
            std::ranges::find(posts, post, [](const WeekCard &card) { return card.post.id; });
        if (found != posts.end()) {
            return MonthPlace::post(static_cast<int>(day), static_cast<int>(found - posts.begin()));
        }
    }
    return std::nullopt;
}

std::optional<int> MonthModel::indexOf(QDate day) const
{
    const auto found = std::ranges::find(m_page.days, day, &MonthDay::date);
    return found == m_page.days.end()
        ? std::nullopt
        : std::optional(static_cast<int>(found - m_page.days.begin()));
}

std::optional<Post> MonthModel::stored(PostId post) const
{
    return m_planner.posts().find(post).value_or(std::nullopt);
}

NewPost MonthModel::newPost(int day) const
{
    SEM_ASSERT(at(day) < m_content.size(), return {});
    const DayContent &content = m_content[at(day)];
    if (content.emptySlots.empty()) {
        return {.day = content.day, .time = m_lastHour};
    }
    const Slot &slot = content.emptySlots.front();
    return {content.day, slot.time, slot.kind,
            QList<AccountId>(slot.accounts.begin(), slot.accounts.end())};
}

} // namespace semainier::ui
