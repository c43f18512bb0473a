// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/calendar/recurrence.h"
#include "tests/support/temporarycalendar.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace semainier::test {

using ::testing::AllOf;
using ::testing::Each;
using ::testing::Ge;
using ::testing::Le;

class Sample : public TemporaryCalendar, public testing::WithParamInterface<const char *> {
protected:
    static QString language() { return QString::fromLatin1(GetParam()); }
    Change change(QDate today = QDate(2026, 11, 18)) const
    {
        return need(sampleChange(language(), today));
    }
};

INSTANTIATE_TEST_SUITE_P(Languages, Sample, testing::Values("fr", "en"),
                         [](const auto &suite) { return std::string(suite.param); });

TEST_P(Sample, shows_every_kind_and_every_state)
{
    QSet<PostKind> kinds;
    QSet<PostStatus> states;
    for (const Post &post : change().posts.added) {
        kinds.insert(post.kind);
        states.insert(post.status);
    }
    EXPECT_EQ(kinds.size(), qsizetype(allPostKinds.size()));
    EXPECT_EQ(states.size(), qsizetype(allPostStatuses.size()));
}

TEST_P(Sample, covers_six_months_with_four_to_eight_posts_a_week)
{
    QMap<QDate, int> weeks;
    int undated = 0;
    for (const Post &post : change().posts.added) {
        if (post.day.isValid()) {
            ++weeks[mondayOf(post.day)];
        } else {
            ++undated;
        }
    }
    EXPECT_EQ(weeks.size(), 26);
    EXPECT_EQ(weeks.firstKey().addDays(25 * 7), weeks.lastKey());
    EXPECT_THAT(weeks.values(), Each(AllOf(Ge(4), Le(8))));
    EXPECT_EQ(undated, 8);
}

TEST_P(Sample, has_words_for_everything)
{
    for (const Post &post : change().posts.added) {
        EXPECT_FALSE(post.title.isEmpty() || post.text.isEmpty()) << post.uid.toStdString();
        EXPECT_FALSE(QString(post.title % post.text).contains(u'{')) << post.title.toStdString();
        EXPECT_EQ(post.kind == PostKind::Curated, !post.source.isEmpty());
        EXPECT_EQ(post.day.isValid(), !post.assignee.isEmpty());
        for (const Attachment &attachment : post.attachments) {
            EXPECT_FALSE(attachment.alternativeText.isEmpty()) << post.title.toStdString();
        }
    }
    for (const Account &account : change().accounts.added) {
        EXPECT_FALSE(account.handle.isEmpty());
    }
    for (const Objective &objective : change().objectives.added) {
        EXPECT_FALSE(objective.name.isEmpty());
    }
}

TEST_P(Sample, has_counted_its_exchanges_for_a_while)
{
    const Change made = change();
    EXPECT_EQ(made.exchangeCounts.added.size(), 13U + 5U);
    for (const ExchangeCount &count : made.exchangeCounts.added) {
        EXPECT_EQ(count.week.dayOfWeek(), Qt::Monday);
        EXPECT_LT(count.week, QDate(2026, 11, 16)) << "this week is not over";
        EXPECT_THAT(count.total(), AllOf(Ge(0), Le(2)));
        EXPECT_TRUE(std::ranges::count(made.accounts.added, count.account, &Account::id));
    }
}

TEST_P(Sample, has_read_what_the_networks_tell_of_what_was_published)
{
    const QDate today(2026, 11, 18);
    const Change made = change(today);
    QHash<PublicationId, std::pair<QDate, AccountId>> published;
    for (const Post &post : made.posts.added) {
        for (const Publication &publication : post.publications) {
            if (publication.id.value() != 0) {
                EXPECT_EQ(post.status, PostStatus::Published);
                published.insert(publication.id, {post.day, publication.account});
            }
        }
    }
    int fresh = 0;
    int withoutReach = 0;
    for (const Reading &reading : made.readings.added) {
        ASSERT_TRUE(published.contains(reading.publication));
        EXPECT_LT(published[reading.publication].first, reading.readOn);
        EXPECT_LE(reading.readOn, today);
        EXPECT_TRUE(reading.metrics[Metric::Reactions]) << "every network tells of them";
        fresh += published[reading.publication].first.daysTo(reading.readOn) < 7 ? 1 : 0;
        withoutReach += reading.metrics[Metric::Reach] ? 0 : 1;
    }
    EXPECT_GT(made.readings.added.size(), 100U);
    EXPECT_GT(fresh, 0) << "of this week";
    EXPECT_GT(withoutReach, 0) << "of Mastodon and Bluesky";
    EXPECT_LT(made.readings.added.size(), size_t(published.size())) << "some are too young";
}

TEST_P(Sample, has_won_followers_on_each_account_in_use)
{
    const Change made = change();
    QHash<AccountId, std::vector<qint64>> counts;
    for (const FollowerCount &count : made.followerCounts.added) {
        EXPECT_EQ(count.readOn.dayOfWeek(), Qt::Monday);
        EXPECT_LT(count.readOn, QDate(2026, 11, 18));
        counts[count.account].push_back(count.followers);
    }
    EXPECT_EQ(counts.size(), 4);
    for (const auto &ofAccount : counts) {
        EXPECT_EQ(ofAccount.size(), 8U);
        EXPECT_LT(ofAccount.front(), ofAccount.back());
    }
}

TEST_P(Sample, knows_the_people_in_charge_with_their_hours)
{
    QSet<QString> people;
    for (const Person &person : change().people.added) {
        people.insert(person.name);
        EXPECT_GT(person.weeklyMinutes.value_or(0), 0) << person.name.toStdString();
    }
    for (const Post &post : change().posts.added) {
        EXPECT_TRUE(post.assignee.isEmpty() || people.contains(post.assignee))
            << post.assignee.toStdString();
    }
}

TEST_P(Sample, is_the_same_on_the_same_day)
{
    const Change one = change();
    const Change other = change();
    EXPECT_EQ(one.posts.added, other.posts.added);
    EXPECT_EQ(one.accounts.added, other.accounts.added);
    EXPECT_EQ(one.slotEdits.added, other.slotEdits.added);
}

TEST_P(Sample, keeps_the_same_days_within_a_week)
{
    const Change monday = change(QDate(2026, 11, 16));
    const Change sunday = change(QDate(2026, 11, 22));
    ASSERT_EQ(monday.posts.added.size(), sunday.posts.added.size());
    for (size_t i = 0; i < monday.posts.added.size(); ++i) {
        EXPECT_EQ(monday.posts.added[i].day, sunday.posts.added[i].day);
        EXPECT_EQ(monday.posts.added[i].uid, sunday.posts.added[i].uid);
    }
}

TEST_P(Sample, has_published_only_what_is_past)
{
    const QDate today(2026, 11, 18);
    for (const Post &post : change(today).posts.added) {
        EXPECT_EQ(post.status == PostStatus::Published, post.spentMinutes.has_value());
        if (post.status == PostStatus::Published) {
            EXPECT_LT(post.day, today);
        }
    }
}

TEST_P(Sample, leaves_one_post_late)
{
    const auto isLate = [](const Post &post) {
        return post.day.isValid() && post.day < QDate(2026, 11, 18)
            && post.status == PostStatus::Ready;
    };
    EXPECT_EQ(std::ranges::count_if(change().posts.added, isLate), 1);
}

TEST_P(Sample, has_a_series_that_comes_on_the_days_of_its_posts)
{
    const Change sample = change();
    ASSERT_EQ(sample.series.added.size(), 1U);
    const Series &series = sample.series.added.front();
    std::vector<QDate> days;
    for (const Post &post : sample.posts.added) {
        if (post.series == series.id) {
            days.push_back(post.day);
        }
    }
    EXPECT_EQ(
        need(occurrences(series.rule, series.firstDay, {series.firstDay, series.plannedUntil})),
        days);
}

TEST_P(Sample, looks_for_volunteers_for_the_food_drive)
{
    const Change sample = change();
    const auto call = std::ranges::find_if(sample.posts.added, [](const Post &post) {
        return post.kind == PostKind::VolunteerCall && post.day == QDate(2026, 11, 18);
    });
    ASSERT_NE(call, sample.posts.added.end());
    EXPECT_EQ(call->event.day, QDate(2026, 11, 21));
    EXPECT_EQ(call->event.start, TimeOfDay::fromHourMinute(8, 30));
    EXPECT_EQ(call->event.end, TimeOfDay::fromHourMinute(19, 0));
    EXPECT_EQ(call->event.needed, 40);
    EXPECT_EQ(call->event.found, 26);
    EXPECT_FALSE(call->remarks.isEmpty());
    for (const Post &post : sample.posts.added) {
        EXPECT_EQ(post.event.day.isValid(), !post.event.place.isEmpty());
    }
}

TEST_P(Sample, is_written_as_one_undo_step)
{
    const auto sample =
        need(createSample(filePath(QStringLiteral("s.semainier")), language(), clock()));
    EXPECT_EQ(need(sample->posts().count()), qint64(change().posts.added.size()));
    EXPECT_EQ(need(sample->history().latest(10)).size(), 1U);
    EXPECT_FALSE(need(sample->keyDates().all()).empty());
    EXPECT_EQ(need(sample->settings().value(settings::calendarName)), need(sampleName(language())));
}

TEST(SampleFile, is_refused_for_an_unknown_language)
{
    const FixedClock clock;
    EXPECT_THAT(sampleChange(QStringLiteral("de"), clock.today()),
                FailsWith(ErrorCode::InvalidValue));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.semainier"));
    EXPECT_THAT(createSample(path, QStringLiteral("de"), clock),
                FailsWith(ErrorCode::InvalidValue));
    EXPECT_FALSE(QFileInfo::exists(path));
}

} // namespace semainier::test
