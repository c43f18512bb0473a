// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/weekcontent.h"
#include "core/planner/planner.h"
#include "core/post/postfilter.h"
#include "ui/calendar/weekday.h"

#include <QObject>

namespace semainier::ui {

/// The week shown, read from the calendar and put into words. Reads its seven days only, however
/// large the calendar is, and reads them again when a change concerns them. Never writes.
class WeekModel final : public QObject {
    Q_OBJECT

public:
    /// The planner must outlive the model. Nothing is read before the first show().
    explicit WeekModel(Planner &planner, QObject *parent = nullptr);

    [[nodiscard]] QDate monday() const { return m_monday; }
    [[nodiscard]] const WeekDays &days() const { return m_days; }
    [[nodiscard]] const std::vector<WeekNote> &notes() const { return m_notes; }

    /// Reads the week of a day.
    void show(QDate day);
    /// Reads the week again, also when only the clock went on.
    void refresh();
    /// Shows only the posts that match; slots and days stay as they are.
    void setFilter(const PostFilter &filter);
    /// Every post of the week, those that the filter hides too.
    [[nodiscard]] std::span<const Post> posts() const { return m_posts; }

    /// The card or slot at a place; null for the "+" and for the other sort.
    [[nodiscard]] const WeekCard *card(WeekPlace place) const;
    [[nodiscard]] const WeekSlot *slot(WeekPlace place) const;
    [[nodiscard]] const QString &sentence(WeekPlace place) const;
    [[nodiscard]] std::optional<WeekPlace> placeOf(PostId post) const;
    /// A post as it is stored now, wherever it is; nothing once it is gone.
    [[nodiscard]] std::optional<Post> stored(PostId post) const;
    /// The hour a new post of a day gets; see semainier::timeForNewPost().
    [[nodiscard]] std::optional<TimeOfDay> timeForNewPost(int day) const;
    [[nodiscard]] bool isReadOnly() const { return m_planner.isReadOnly(); }
    [[nodiscard]] QDate today() const { return m_planner.clock().today(); }

Q_SIGNALS:
    /// The days were read again.
    void refreshed();
    /// These posts were written, in the week or elsewhere.
    void written(const QList<semainier::PostId> &posts);
    /// The calendar could not be read; what was shown stays.
    void failed(const semainier::Error &error);

private:
    void onChanged(const Changed &what);
    [[nodiscard]] bool concerns(const Changed &what) const;
    [[nodiscard]] Result<> read();

    Planner &m_planner;
    QDate m_monday;
    WeekDays m_days;
    std::vector<WeekNote> m_notes;
    std::vector<Post> m_posts;
    PostFilter m_filter;
    std::vector<DayContent> m_content;
    std::optional<TimeOfDay> m_lastHour; ///< of the post written last
};

} // namespace semainier::ui
