// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekmodel.h"

#include "ui/calendar/weekwords.h"

namespace semainier::ui {

namespace {

/// Above this it costs less to read the week than to look where each post is.
constexpr qsizetype fewPosts = 20;

size_t at(int index)
{
    return static_cast<size_t>(index);
}

} // namespace

WeekModel::WeekModel(Planner &planner, QObject *parent) : QObject(parent), m_planner(planner)
{
    connect(&planner, &Planner::changed, this, &WeekModel::onChanged);
    connect(&planner, &Planner::changedElsewhere, this, &WeekModel::refresh);
}

void WeekModel::show(QDate day)
{
    m_monday = mondayOf(day);
    refresh();
}

void WeekModel::refresh()
{
    if (!m_monday.isValid()) {
        return;
    }
    if (const auto done = read(); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT refreshed();
}

void WeekModel::setFilter(const PostFilter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        refresh();
    }
}

Result<> WeekModel::read()
{
    const DateRange week = weekOf(m_monday);
    SEM_TRY(std::vector<Post> posts, m_planner.posts().inRange(week));
    SEM_TRY(std::vector<Slot> weeklySlots, m_planner.weeklySlots().all());
    SEM_TRY(std::vector<KeyDate> keyDates, m_planner.keyDates().all());
    SEM_TRY(const std::vector<Account> accounts, m_planner.accounts().all());
    SEM_TRY(const QString holidays, m_planner.settings().value(settings::holidays));
    m_posts = std::move(posts);
    m_content = weekContent(m_monday, m_posts,
                            {.weeklySlots = std::move(weeklySlots),
                             .keyDates = std::move(keyDates),
                             .holidays = holidays == QLatin1StringView("FR")});
    // Hidden posts keep their slots: a slot that is taken must not look free.
    for (DayContent &day : m_content) {
        std::erase_if(day.posts, [this](const Post &post) { return !m_filter.matches(post); });
    }
    const WeekWords words(accounts, m_planner.clock().now());
    m_days = words.days(m_content);
    m_notes = words.notes(m_content);
    return {};
}

void WeekModel::onChanged(const Changed &what)
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

bool WeekModel::concerns(const Changed &what) const
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
        return post && weekOf(m_monday).contains(post->day);
    });
}

const WeekCard *WeekModel::card(WeekPlace place) const
{
    const auto &items = m_days[at(place.day)].items;
    return at(place.item) < items.size() ? std::get_if<WeekCard>(&items[at(place.item)]) : nullptr;
}

const WeekSlot *WeekModel::slot(WeekPlace place) const
{
    const auto &items = m_days[at(place.day)].items;
    return at(place.item) < items.size() ? std::get_if<WeekSlot>(&items[at(place.item)]) : nullptr;
}

const QString &WeekModel::sentence(WeekPlace place) const
{
    if (const WeekCard *shown = card(place)) {
        return shown->sentence;
    }
    const WeekSlot *empty = slot(place);
    return empty ? empty->sentence : m_days[at(place.day)].addSentence;
}

std::optional<WeekPlace> WeekModel::placeOf(PostId post) const
{
    for (int day = 0; post.isValid() && day < daysOfWeek; ++day) {
        const int count = static_cast<int>(m_days[at(day)].items.size());
        for (int item = 0; item < count; ++item) {
            const WeekCard *found = card({day, item});
            if (found && found->post.id == post) {
                return WeekPlace{day, item};
            }
        }
    }
    return std::nullopt;
}

std::optional<Post> WeekModel::stored(PostId post) const
{
    return m_planner.posts().find(post).value_or(std::nullopt);
}

std::optional<TimeOfDay> WeekModel::timeForNewPost(int day) const
{
    if (at(day) >= m_content.size()) {
        return m_lastHour;
    }
    const DayContent &content = m_content[at(day)];
    return semainier::timeForNewPost(content.day, content.emptySlots, {}, m_lastHour);
}

} // namespace semainier::ui
