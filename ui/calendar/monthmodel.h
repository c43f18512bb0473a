// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/weekcontent.h"
#include "core/planner/planner.h"
#include "core/post/postfilter.h"
#include "ui/calendar/intention.h"
#include "ui/calendar/monthday.h"
#include "ui/calendar/monthlayout.h"

#include <QObject>

#include <span>

namespace semainier::ui {

/// The month shown, in whole weeks, read from the calendar and put into words. Reads these weeks
/// only, however large the calendar is, and reads them again when a change concerns them. Never
/// writes.
class MonthModel final : public QObject {
    Q_OBJECT

public:
    /// The planner must outlive the model. Nothing is read before the first show().
    explicit MonthModel(Planner &planner, QObject *parent = nullptr);

    /// The first day of the month.
    [[nodiscard]] QDate month() const { return m_month; }
    /// The whole weeks shown.
    [[nodiscard]] DateRange range() const { return weeksOfMonth(m_month); }
    [[nodiscard]] const MonthPage &page() const { return m_page; }
    [[nodiscard]] const MonthDay &day(int index) const;

    /// Reads the month of a day, unless it is the one shown.
    void show(QDate day);
    /// Reads the month again, also when only the clock went on.
    void refresh();
    /// Shows only the posts that match; days, holidays and key dates stay as they are.
    void setFilter(const PostFilter &filter);
    /// While it sleeps nothing is read: what would have been is read once when it wakes.
    void setAsleep(bool asleep);
    /// True when what it says is not of this month, or no longer true.
    [[nodiscard]] bool isStale() const { return m_stale; }

    /// Every post of the month itself, those that the filter hides too.
    [[nodiscard]] std::span<const Post> posts() const;
    /// The post at a place; null where there is none.
    [[nodiscard]] const WeekCard *card(MonthPlace place) const;
    /// Where a post stands that is shown; nothing for others.
    [[nodiscard]] std::optional<MonthPlace> placeOf(PostId post) const;
    [[nodiscard]] std::optional<int> indexOf(QDate day) const;
    /// A post as it is stored now, wherever it is; nothing once it is gone.
    [[nodiscard]] std::optional<Post> stored(PostId post) const;
    /// A new post of a day: in its first free slot, else at the hour used last.
    [[nodiscard]] NewPost newPost(int day) const;
    [[nodiscard]] bool isReadOnly() const { return m_planner.isReadOnly(); }
    [[nodiscard]] QDate today() const { return m_planner.clock().today(); }

Q_SIGNALS:
    /// The days were read again.
    void refreshed();
    /// These posts were written, in the month or elsewhere.
    void written(const QList<semainier::PostId> &posts);
    /// The calendar could not be read; what was shown stays.
    void failed(const semainier::Error &error);

private:
    void onChanged(const Changed &what);
    [[nodiscard]] bool concerns(const Changed &what) const;
    [[nodiscard]] Result<> read();

    Planner &m_planner;
    QDate m_month;
    PostFilter m_filter;
    bool m_asleep = false;
    bool m_stale = true;
    std::vector<Post> m_posts; ///< of all the weeks, by day
    std::vector<DayContent> m_content;
    MonthPage m_page;
    std::optional<TimeOfDay> m_lastHour; ///< of the post written last
};

} // namespace semainier::ui
