// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/labels.h"

#include "tests/support/printers.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"

#include <QSet>

namespace semainier::ui {
namespace {

TEST(Labels, names_every_kind_differently)
{
    QSet<QString> names;
    for (const PostKind kind : allPostKinds) {
        names.insert(label(kind));
        EXPECT_FALSE(shortLabel(kind).isEmpty());
    }
    EXPECT_EQ(names.size(), qsizetype(allPostKinds.size()));
    EXPECT_FALSE(names.contains(QString()));
}

TEST(Labels, names_every_state_differently)
{
    QSet<QString> names;
    for (const PostStatus status : allPostStatuses) {
        names.insert(label(status));
    }
    EXPECT_EQ(names.size(), qsizetype(allPostStatuses.size()));
    EXPECT_FALSE(names.contains(QString()));
}

TEST(Labels, names_every_field_of_a_post_in_words)
{
    const QStringList fields = changedFields(Post{},
                                             Post{.kind = PostKind::Event,
                                                  .kindProposed = true,
                                                  .status = PostStatus::Ready,
                                                  .title = QStringLiteral("t"),
                                                  .text = QStringLiteral("x"),
                                                  .day = QDate(2026, 10, 14),
                                                  .time = TimeOfDay::fromHourMinute(9, 0),
                                                  .plannedMinutes = 10,
                                                  .event = {.day = QDate(2026, 10, 14),
                                                            .start = TimeOfDay(),
                                                            .end = TimeOfDay(),
                                                            .place = QStringLiteral("p"),
                                                            .needed = 1,
                                                            .found = 1},
                                                  .remarks = QStringLiteral("r")});
    ASSERT_FALSE(fields.isEmpty());
    for (const QString &field : fields) {
        EXPECT_FALSE(fieldLabel(field).contains(u'_')) << field.toStdString();
    }
}

TEST(Labels, says_every_action_before_and_after)
{
    for (int verb = 0; verb <= static_cast<int>(Verb::Restore); ++verb) {
        const Action action{.verb = static_cast<Verb>(verb), .subject = QStringLiteral("Collecte")};
        EXPECT_FALSE(actionText(action).contains(u'%')) << code(action.verb).toStdString();
        EXPECT_FALSE(doneText(action).contains(u'%')) << code(action.verb).toStdString();
        EXPECT_FALSE(actionText(action).isEmpty());
    }
}

TEST(Labels, name_the_file_whose_columns_are_remembered_or_forgotten)
{
    Action action{.verb = Verb::EditSettings, .subject = QStringLiteral("outil.csv")};
    action.detail = deed::added;
    EXPECT_EQ(actionText(action), QStringLiteral("remember the columns of “outil.csv”"));
    action.detail = deed::removed;
    EXPECT_EQ(doneText(action), QStringLiteral("Columns of “outil.csv” forgotten"));
}

TEST(Labels, names_a_move_with_its_day)
{
    const Action action{.verb = Verb::MovePost,
                        .subject = QStringLiteral("Collecte de jouets"),
                        .detail = QStringLiteral("2026-10-14")};
    EXPECT_EQ(actionText(action), QStringLiteral("move “Collecte de jouets” to 14 October"));
    EXPECT_EQ(doneText(action), QStringLiteral("“Collecte de jouets” moved to 14 October"));
}

TEST(Labels, names_what_was_typed_of_an_account_and_a_post)
{
    Action action{.verb = Verb::EditFollowers,
                  .subject = QStringLiteral("Mastodon"),
                  .detail = QStringLiteral("2026-10-14")};
    EXPECT_EQ(actionText(action), QStringLiteral("note the followers of “Mastodon” on 14 October"));
    action = {.verb = Verb::EditFigures,
              .subject = QStringLiteral("Collecte"),
              .detail = QStringLiteral("Mastodon")};
    EXPECT_EQ(actionText(action),
              QStringLiteral("note the figures of “Collecte” on the account Mastodon"));
    EXPECT_EQ(doneText(action),
              QStringLiteral("Figures of “Collecte” on the account Mastodon noted"));
}

TEST(Labels, names_how_many_posts_an_action_concerns_and_by_how_much_they_move)
{
    Action action{.verb = Verb::MovePost, .detail = QStringLiteral("+7"), .count = 5};
    EXPECT_EQ(actionText(action), QStringLiteral("move 5 posts 1 weeks later"));
    action.detail = QStringLiteral("-2");
    EXPECT_EQ(actionText(action), QStringLiteral("move 5 posts 2 days earlier"));
    EXPECT_EQ(doneText(action), QStringLiteral("5 posts moved 2 days earlier"));
    action = {.verb = Verb::EditPost, .detail = QStringLiteral("status"), .count = 3};
    EXPECT_EQ(actionText(action), QStringLiteral("edit 3 posts (state)"));
    action = {.verb = Verb::DeletePost, .subject = QStringLiteral("Collecte"), .count = 3};
    EXPECT_EQ(doneText(action), QStringLiteral("3 posts deleted"));
}

TEST(ErrorText, names_the_file_the_line_and_the_remedy)
{
    const QString text = errorText({.code = ErrorCode::MalformedFile,
                                    .detail = QStringLiteral("quotes"),
                                    .file = QStringLiteral("posts.csv"),
                                    .line = 12});
    EXPECT_TRUE(text.contains(QStringLiteral("posts.csv")));
    EXPECT_TRUE(text.contains(QStringLiteral("12")));
    EXPECT_TRUE(text.contains(QStringLiteral("quotes")));
}

TEST(ErrorText, says_limits_with_their_unit)
{
    EXPECT_TRUE(errorText({.code = ErrorCode::TooLarge, .detail = QStringLiteral("67108864")})
                    .contains(QStringLiteral("(limit: 64 MB)")));
    for (const auto *what : {"cell", "element", "rows", "occurrences"}) {
        EXPECT_FALSE(errorText({.code = ErrorCode::TooLarge, .detail = QString::fromUtf8(what)})
                         .contains(QStringLiteral("limit")));
    }
}

TEST(Formatting, names_month_and_year_of_a_week_once)
{
    EXPECT_EQ(weekTitle(QDate(2026, 11, 16)), QStringLiteral("16 – 22 November 2026"));
    EXPECT_EQ(weekTitle(QDate(2026, 11, 30)), QStringLiteral("30 November – 6 December 2026"));
    EXPECT_EQ(weekTitle(QDate(2026, 12, 28)), QStringLiteral("28 December 2026 – 3 January 2027"));
    EXPECT_EQ(shortWeekTitle(QDate(2026, 11, 16)), QStringLiteral("16 – 22 Nov 2026"));
}

TEST(Formatting, names_the_month_of_some_days_once)
{
    EXPECT_EQ(daysTitle({QDate(2026, 11, 16), QDate(2026, 11, 22)}),
              QStringLiteral("16 – 22 November"));
    EXPECT_EQ(daysTitle({QDate(2026, 11, 30), QDate(2026, 12, 6)}),
              QStringLiteral("30 November – 6 December"));
    EXPECT_EQ(daysTitle({QDate(2026, 11, 1), QDate(2026, 11, 1)}), QStringLiteral("1 November"));
}

TEST(Formatting, writes_durations_as_people_do)
{
    const QChar held(0x00a0);
    EXPECT_EQ(duration(45), QString(QStringLiteral("45") + held + QStringLiteral("min")));
    EXPECT_EQ(duration(120), QString(QStringLiteral("2") + held + u'h'));
    EXPECT_EQ(duration(155),
              QString(QStringLiteral("2") + held + u'h' + held + QStringLiteral("35")));
}

} // namespace
} // namespace semainier::ui
