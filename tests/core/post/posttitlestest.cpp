// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/posttitles.h"

#include "tests/support/temporarycalendar.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::Pair;

class PostTitlesTest : public TemporaryCalendar {
protected:
    std::vector<std::pair<PostId, QString>> titles(const DateRange &range)
    {
        std::vector<std::pair<PostId, QString>> found;
        need(PostTitles(planner().database())
                 .visitPublished(range, [&found](PostId post, const QString &caption) {
                     found.emplace_back(post, caption);
                 }));
        return found;
    }

    const QDate third{2026, 11, 3};
    const DateRange november{QDate(2026, 11, 1), QDate(2026, 11, 30)};
};

TEST_F(PostTitlesTest, are_captions_by_day_and_hour)
{
    const Post evening = add({.status = PostStatus::Published,
                              .title = QStringLiteral("Evening"),
                              .text = QStringLiteral("A text"),
                              .day = third,
                              .time = TimeOfDay::fromHourMinute(18, 0)});
    const Post morning = add({.status = PostStatus::Published,
                              .text = QStringLiteral("Come\nand help"),
                              .day = third,
                              .time = TimeOfDay::fromHourMinute(8, 0)});
    const Post wordless =
        add({.status = PostStatus::Published, .day = november.last, .publications = {}});
    EXPECT_THAT(titles(november),
                ElementsAre(Pair(morning.id, caption(morning)),
                            Pair(evening.id, QStringLiteral("Evening")),
                            Pair(wordless.id, QString())));
    EXPECT_EQ(titles(november).front().second, QStringLiteral("Come and help"));
}

TEST_F(PostTitlesTest, leave_out_what_was_not_published_and_other_days)
{
    add({.status = PostStatus::Draft, .title = QStringLiteral("Draft"), .day = third});
    add({.status = PostStatus::Published,
         .title = QStringLiteral("December"),
         .day = november.last.addDays(1)});
    const Post first = add(
        {.status = PostStatus::Published, .title = QStringLiteral("First"), .day = november.first});
    EXPECT_THAT(titles(november), ElementsAre(Pair(first.id, QStringLiteral("First"))));
}

} // namespace semainier::test
