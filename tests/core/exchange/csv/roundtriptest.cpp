// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/csv/importtest.h"

#include <random>

namespace semainier::test {

namespace {

/// What stands around the first byte that differs.
std::string differenceOf(const QByteArray &one, const QByteArray &other)
{
    const auto [left, right] = std::ranges::mismatch(one, other);
    if (left == one.end() && right == other.end()) {
        return {};
    }
    const qsizetype from = std::max<qsizetype>(0, left - one.begin() - 40);
    return one.mid(from, 60).toStdString() + " <> " + other.mid(from, 60).toStdString();
}

/// Calendars with everything that breaks careless exchange.
class RandomCalendar {
public:
    explicit RandomCalendar(unsigned seed) : m_random(seed) { }

    Change change()
    {
        Change change{.action = {.verb = Verb::ImportSheet}};
        const QStringList handles{QString(), QStringLiteral("@a|b\\c"), QStringLiteral("a, b:c"),
                                  QStringLiteral("=x\n")};
        for (int i = 0; i < handles.size(); ++i) {
            change.accounts.added.push_back({.id = AccountId(-1 - i),
                                             .network = QStringLiteral("mastodon"),
                                             .handle = handles[i]});
        }
        change.objectives.added.push_back({.id = ObjectiveId(-1), .name = QStringLiteral(" Été ")});
        change.objectives.added.push_back({.id = ObjectiveId(-2), .name = QStringLiteral("été")});
        change.series.added.push_back({.id = SeriesId(-1),
                                       .uid = QStringLiteral("série"),
                                       .rule = QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU"),
                                       .firstDay = QDate(2026, 1, 5),
                                       .plannedUntil = QDate(2027, 1, 4)});
        for (int i = 0; i < 60; ++i) {
            change.posts.added.push_back(post(i));
        }
        return change;
    }

private:
    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }
    bool coin() { return upTo(1) == 1; }

    QString text()
    {
        static const QStringList pieces{
            QStringLiteral("Bonjour"),
            QStringLiteral("💚"),
            QStringLiteral("é"),
            QStringLiteral("\""),
            QStringLiteral("\""),
            QStringLiteral(","),
            QStringLiteral(";"),
            QStringLiteral("|"),
            QStringLiteral("\t"),
            QStringLiteral("\r\n"),
            QStringLiteral("\n"),
            QStringLiteral("\r"),
            QStringLiteral("="),
            QStringLiteral("'="),
            QStringLiteral("'"),
            QStringLiteral("@"),
            QStringLiteral(" "),
            QStringLiteral("\u00A0"),
            QStringLiteral("\u2028"),
            QStringLiteral("\\"),
            QStringLiteral("\uFEFF"),
            QStringLiteral("-"),
            QStringLiteral("👨‍👩‍👧"),
            QStringLiteral("{}"),
        };
        QString text;
        for (int i = upTo(6); i > 0; --i) {
            text += pieces[upTo(static_cast<int>(pieces.size()) - 1)];
        }
        return text;
    }

    std::optional<int> minutes() { return coin() ? std::optional(upTo(600)) : std::nullopt; }

    Post post(int number)
    {
        Post post{
            .uid = QStringLiteral("uid %1").arg(number),
            .kind = allPostKinds.at(static_cast<size_t>(upTo(8))),
            .status = allPostStatuses.at(static_cast<size_t>(upTo(6))),
            .title = text(),
            .text = text(),
            .link = text(),
            .source = text(),
            .day = upTo(3) == 0 ? QDate() : QDate(2026, 1, 1).addDays(upTo(900)),
            .time = coin() ? TimeOfDay::fromMinutes(upTo(1439)) : std::nullopt,
            .objective = ObjectiveId(-upTo(2)),
            .assignee = text(),
            .plannedMinutes = minutes(),
            .spentMinutes = minutes(),
            .mentions = coin(),
            .repost = coin(),
            .reply = coin(),
            .series = SeriesId(-upTo(1)),
            .event = event(),
            .remarks = text(),
        };
        for (int i = 0; i < 4; ++i) {
            if (coin()) {
                post.publications.push_back(publication(AccountId(-1 - i), number));
            }
        }
        for (int i = upTo(2); i > 0; --i) {
            post.attachments.push_back({text(), text()});
        }
        return post;
    }

    EventNeed event()
    {
        if (coin()) {
            return {};
        }
        const auto hour = [this] {
            return coin() ? TimeOfDay::fromMinutes(upTo(1439)) : std::nullopt;
        };
        return {.day = coin() ? QDate(2026, 1, 1).addDays(upTo(900)) : QDate(),
                .start = hour(),
                .end = hour(),
                .place = text(),
                .needed = minutes(),
                .found = minutes()};
    }

    Publication publication(AccountId account, int number)
    {
        Publication publication{.account = account, .url = text()};
        if (coin()) {
            publication.text = text();
        }
        if (coin()) {
            publication.publishedAt =
                QDateTime::fromMSecsSinceEpoch(1'780'000'000'000 + upTo(2'000'000'000), Qt::UTC);
            publication.externalId = QStringLiteral("id %1 ").arg(number) + text();
        }
        return publication;
    }

    std::mt19937 m_random;
};

} // namespace

class RoundTrip : public ImportTest, public testing::WithParamInterface<unsigned> {
protected:
    /// The posts with what they refer to named instead of numbered, and without row numbers.
    static std::vector<Post> namedPosts(Planner &planner, std::vector<QString> &names)
    {
        std::vector<Post> posts = need(planner.posts().inRange({}));
        for (Post &post : need(planner.posts().undated())) {
            posts.push_back(std::move(post));
        }
        for (Post &post : posts) {
            post.id = {};
            const auto objective = need(planner.objectives().find(post.objective));
            const auto series = need(planner.series().find(post.series));
            names.push_back(objective ? objective->name : QString());
            names.push_back(series ? series->uid + series->rule : QString());
            post.objective = {};
            post.series = {};
            for (Publication &publication : post.publications) {
                names.push_back(accountKey(*need(planner.accounts().find(publication.account))));
                publication.id = {};
                publication.account = {};
            }
        }
        return posts;
    }
};

TEST_P(RoundTrip, brings_every_post_back_byte_for_byte)
{
    need(planner().apply(RandomCalendar(GetParam()).change()));
    const QByteArray first = exported();
    const auto other = need(Planner::create(filePath(QStringLiteral("other.semainier")),
                                            QStringLiteral("Autre"), clock()));
    const QString path = sheet(first, QStringLiteral("first.csv"));
    const ImportPlan planned = need(planImport({path}, {}, *other));
    EXPECT_THAT(notes(planned.doubts), testing::IsEmpty());
    EXPECT_THAT(refusals(planned), testing::IsEmpty());
    need(other->apply(planned.change));
    const QString again = filePath(QStringLiteral("second.csv"));
    need(exportPosts(*other, {}, SheetAudience::Merge, again));
    EXPECT_EQ(differenceOf(content(again), first), "");
    std::vector<QString> names;
    std::vector<QString> otherNames;
    EXPECT_TRUE(namedPosts(planner(), names) == namedPosts(*other, otherNames));
    EXPECT_EQ(names, otherNames);
}

TEST_P(RoundTrip, changes_nothing_when_a_file_for_people_comes_back)
{
    need(planner().apply(RandomCalendar(GetParam()).change()));
    for (const auto audience : {SheetAudience::People, SheetAudience::ExcelFrench}) {
        const ImportPlan planned = need(plan(exported(audience)));
        EXPECT_TRUE(planned.change.isEmpty());
        EXPECT_EQ(planned.unchanged, 60);
    }
}

INSTANTIATE_TEST_SUITE_P(Calendars, RoundTrip, testing::Range(1U, 9U));

} // namespace semainier::test
