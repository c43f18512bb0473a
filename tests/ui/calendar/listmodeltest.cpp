// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/listmodel.h"

#include "tests/support/temporarycalendar.h"
#include "ui/base/formatting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace semainier::ui::test {

using semainier::test::need;

class ListModelTest : public semainier::test::TemporaryCalendar {
protected:
    ListModel &model()
    {
        if (!m_model) {
            m_model = std::make_unique<ListModel>(planner());
            m_tester = std::make_unique<QAbstractItemModelTester>(
                m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
            m_model->show(QDate(2026, 11, 18));
        }
        return *m_model;
    }

    Post post(const char *title, QDate day, int hour = 9)
    {
        return add({.status = PostStatus::Draft,
                    .title = QString::fromUtf8(title),
                    .day = day,
                    .time = TimeOfDay::fromHourMinute(hour, 0),
                    .plannedMinutes = 20});
    }

    void write(const Post &before, const Post &after)
    {
        Change change{.action = {.verb = Verb::EditPost}};
        change.posts.changed.push_back({before, after});
        need(planner().apply(change));
    }

    /// Titles of posts; heads in brackets.
    QStringList lines()
    {
        QStringList texts;
        for (int line = 0; line < model().rowCount(); ++line) {
            const ListHead *head = model().head(line);
            texts.append(head ? u'[' + head->title + u']' : model().row(line)->card.caption);
        }
        return texts;
    }

    QString count(int line) { return model().head(line)->count; }

    static QString minutes(int of) { return duration(of); }

    std::unique_ptr<ListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_F(ListModelTest, groups_the_posts_of_the_month_by_week_and_the_undated_ones_last)
{
    post("Recettes", {});
    post("Merci", QDate(2026, 11, 23));
    post("Appel", QDate(2026, 11, 18), 17);
    post("Menu", QDate(2026, 11, 18), 9);
    post("Bilan", QDate(2026, 11, 30));
    post("Ailleurs", QDate(2026, 12, 1));
    EXPECT_EQ(lines(),
              (QStringList{
                  QStringLiteral("[Week 47 · 16 – 22 November]"),
                  QStringLiteral("Menu"),
                  QStringLiteral("Appel"),
                  QStringLiteral("[Week 48 · 23 – 29 November]"),
                  QStringLiteral("Merci"),
                  QStringLiteral("[Week 49 · 30 November]"),
                  QStringLiteral("Bilan"),
                  QStringLiteral("[Undated]"),
                  QStringLiteral("Recettes"),
              }));
    EXPECT_EQ(count(0), QString(QStringLiteral("2 post(s) · ") + minutes(40)));
    EXPECT_EQ(count(7), QStringLiteral("1 post(s)"));
    EXPECT_EQ(model().posts().size(), 5U);
    EXPECT_TRUE(model().isUndatedHead(7));
}

TEST_F(ListModelTest, says_each_cell_and_each_row)
{
    const Account mastodon = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    add({.kind = PostKind::VolunteerCall,
         .status = PostStatus::Draft,
         .title = QStringLiteral("Appel"),
         .day = QDate(2026, 11, 16),
         .time = TimeOfDay::fromHourMinute(10, 0),
         .assignee = QStringLiteral("Nadia B."),
         .plannedMinutes = 150,
         .publications = {{.account = mastodon.id}}});
    const auto cell = [this](ListColumn column, int role) {
        return model().index(1, static_cast<int>(column)).data(role).toString();
    };
    EXPECT_EQ(cell(ListColumn::Date, Qt::DisplayRole), QStringLiteral("Mon 16"));
    EXPECT_EQ(cell(ListColumn::Date, Qt::AccessibleTextRole),
              QStringLiteral("Monday 16 November 2026"));
    EXPECT_EQ(cell(ListColumn::Hour, Qt::DisplayRole), QStringLiteral("10:00"));
    EXPECT_EQ(cell(ListColumn::Kind, Qt::DisplayRole), QStringLiteral("Call for volunteers"));
    EXPECT_EQ(cell(ListColumn::Accounts, Qt::DisplayRole), QStringLiteral("Mastodon"));
    EXPECT_EQ(cell(ListColumn::State, Qt::DisplayRole), QStringLiteral("Draft"));
    EXPECT_EQ(cell(ListColumn::State, Qt::AccessibleTextRole), QStringLiteral("Draft, late"));
    EXPECT_EQ(cell(ListColumn::Person, Qt::DisplayRole), QStringLiteral("Nadia B."));
    EXPECT_EQ(cell(ListColumn::Time, Qt::DisplayRole), minutes(150));
    EXPECT_EQ(cell(ListColumn::Hour, Qt::AccessibleDescriptionRole),
              QStringLiteral("Monday 16 November, 10:00 Mastodon, call for volunteers, draft, "
                             "late: Appel, Nadia B."));
}

TEST_F(ListModelTest, is_one_list_when_sorted_by_something_else_than_the_date)
{
    post("Zèbre", QDate(2026, 11, 18), 9);
    post("avion", QDate(2026, 11, 23), 18);
    add({.title = QStringLiteral("Bus"), .day = QDate(2026, 11, 20)});
    model().sort(static_cast<int>(ListColumn::Post), Qt::AscendingOrder);
    EXPECT_EQ(
        lines(),
        (QStringList{QStringLiteral("avion"), QStringLiteral("Bus"), QStringLiteral("Zèbre")}));
    model().sort(static_cast<int>(ListColumn::Hour), Qt::DescendingOrder);
    EXPECT_EQ(
        lines(),
        (QStringList{QStringLiteral("avion"), QStringLiteral("Zèbre"), QStringLiteral("Bus")}))
        << "what has no hour comes last in both directions";
    model().sort(static_cast<int>(ListColumn::Date), Qt::DescendingOrder);
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("[Week 48 · 23 – 29 November]"), QStringLiteral("avion"),
                           QStringLiteral("[Week 47 · 16 – 22 November]"), QStringLiteral("Bus"),
                           QStringLiteral("Zèbre")}));
}

TEST_F(ListModelTest, hides_what_does_not_match_and_counts_what_does)
{
    post("Menu", QDate(2026, 11, 18));
    post("Appel", QDate(2026, 11, 19));
    post("Merci", QDate(2026, 11, 23));
    ASSERT_EQ(lines().size(), 5);
    const QSignalSpy reset(&model(), &QAbstractItemModel::modelReset);
    model().setFilter({.text = QStringLiteral("appel")});
    EXPECT_EQ(
        lines(),
        (QStringList{QStringLiteral("[Week 47 · 16 – 22 November]"), QStringLiteral("Appel")}));
    EXPECT_EQ(count(0), QString(QStringLiteral("1 post(s) · ") + minutes(20)));
    EXPECT_EQ(model().posts().size(), 3U);
    model().setFilter({.text = QStringLiteral("nothing like it")});
    EXPECT_TRUE(model().isAllHidden());
    model().setFilter({});
    EXPECT_EQ(lines().size(), 5);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(ListModelTest, follows_a_change_line_by_line)
{
    const Post menu = post("Menu", QDate(2026, 11, 18));
    post("Appel", QDate(2026, 11, 19));
    model();
    const QSignalSpy reset(&model(), &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model(), &QAbstractItemModel::dataChanged);

    Post edited = menu;
    edited.title = QStringLiteral("Carte");
    write(menu, edited);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(changed[0][1].toModelIndex().row(), 1);
    EXPECT_EQ(inserted.count() + removed.count(), 0);

    post("Merci", QDate(2026, 11, 23));
    ASSERT_EQ(inserted.count(), 1) << "the head and the post at once";
    EXPECT_EQ(inserted[0][1].toInt(), 3);
    EXPECT_EQ(inserted[0][2].toInt(), 4);

    Change gone{.action = {.verb = Verb::DeletePost}};
    gone.posts.removed.push_back(edited);
    need(planner().apply(gone));
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(lines()[1], QStringLiteral("Appel"));
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(ListModelTest, keeps_hold_of_a_post_that_moves_to_another_week)
{
    const Post menu = post("Menu", QDate(2026, 11, 18));
    post("Merci", QDate(2026, 11, 23));
    const QPersistentModelIndex held(model().index(1, 3));
    Post moved = menu;
    moved.day = QDate(2026, 11, 25);
    write(menu, moved);
    ASSERT_TRUE(held.isValid());
    EXPECT_EQ(model().row(held.row())->post().id, menu.id);
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("[Week 48 · 23 – 29 November]"), QStringLiteral("Merci"),
                           QStringLiteral("Menu")}));
    Post away = moved;
    away.day = QDate(2026, 12, 25);
    write(moved, away);
    EXPECT_FALSE(held.isValid());
    EXPECT_EQ(model().posts().size(), 1U);
}

TEST_F(ListModelTest, takes_a_post_that_comes_from_elsewhere)
{
    const Post away = post("Merci", QDate(2027, 1, 4));
    EXPECT_TRUE(lines().isEmpty());
    Post undated = away;
    undated.day = {};
    write(away, undated);
    EXPECT_EQ(lines(), (QStringList{QStringLiteral("[Undated]"), QStringLiteral("Merci")}));
    EXPECT_FALSE(model().hasDated());
}

TEST_F(ListModelTest, survives_any_mixture_of_changes)
{
    std::vector<Post> posts;
    for (int i = 0; i < 40; ++i) {
        posts.push_back(
            post("Post", i % 7 == 0 ? QDate() : QDate(2026, 11, 1 + i % 30), 8 + i % 9));
    }
    model();
    for (int round = 0; round < 6; ++round) {
        Change change{.action = {.verb = Verb::EditPost}};
        for (size_t i = static_cast<size_t>(round); i < posts.size(); i += 3) {
            Post after = posts[i];
            after.day =
                after.day.isValid() && i % 2 == 0 ? after.day.addDays(11) : QDate(2026, 11, 9);
            after.kind = allPostKinds.at(i % allPostKinds.size());
            change.posts.changed.push_back({posts[i], after});
            posts[i] = after;
        }
        need(planner().apply(change));
        model().setFilter(round % 2 == 0 ? PostFilter{.kinds = {PostKind::Info, PostKind::Article}}
                                         : PostFilter{});
        model().sort(round, round % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    model().setFilter({});
    model().sort(0, Qt::AscendingOrder);
    const QStringList followed = lines();
    model().show(QDate(2026, 11, 1));
    EXPECT_EQ(lines(), followed);
}

TEST_F(ListModelTest, resets_for_another_month_only)
{
    post("Menu", QDate(2026, 11, 18));
    post("Merci", QDate(2026, 12, 1));
    model();
    const QSignalSpy reset(&model(), &QAbstractItemModel::modelReset);
    model().refresh();
    EXPECT_EQ(reset.count(), 0);
    model().show(QDate(2026, 12, 24));
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("[Week 49 · 1 – 6 December]"), QStringLiteral("Merci")}));
}

TEST_F(ListModelTest, notices_that_a_post_became_late)
{
    post("Menu", QDate(2026, 11, 18), 11);
    model();
    QSignalSpy changed(&model(), &QAbstractItemModel::dataChanged);
    model().refresh();
    EXPECT_EQ(changed.count(), 0);
    clock().advanceSeconds(2 * 60 * 60);
    model().refresh();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(model().row(1)->card.late);
}

TEST_F(ListModelTest, shows_the_first_of_very_many_undated_posts_and_says_how_many_there_are)
{
    Change change{.action = {.verb = Verb::ImportSheet}};
    change.posts.added.resize(ListModel::undatedLimit + 200);
    need(planner().apply(change));
    ASSERT_EQ(model().rowCount(), ListModel::undatedLimit + 1);
    EXPECT_EQ(count(0), QStringLiteral("1,000 of 1,200 posts"));
}

TEST_F(ListModelTest, writes_other_accounts_when_they_change)
{
    const Account account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    add({.day = QDate(2026, 11, 18), .publications = {{.account = account.id}}});
    model();
    QSignalSpy changed(&model(), &QAbstractItemModel::dataChanged);
    Account other = account;
    other.network = QStringLiteral("bluesky");
    Change change{.action = {.verb = Verb::EditAccounts}};
    change.accounts.changed.push_back({account, other});
    need(planner().apply(change));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model().row(1)->accounts, QStringLiteral("Bluesky"));
}

TEST_F(ListModelTest, knows_the_people_of_the_association_before_others_who_are_in_charge)
{
    add({.day = QDate(2026, 11, 18), .assignee = QStringLiteral("Zoé")});
    add({.day = QDate(2026, 11, 19), .assignee = QStringLiteral("Ancien")});
    Change change{.action = {.verb = Verb::EditPeople}};
    change.people.added = {{.name = QStringLiteral("Théo K.")},
                           {.name = QStringLiteral("Ancien"), .archived = true}};
    model();
    need(planner().apply(change));
    EXPECT_EQ(model().people(), (QStringList{QStringLiteral("Théo K."), QStringLiteral("Zoé")}));
}

TEST_F(ListModelTest, lets_cells_be_edited_and_heads_not_even_be_reached)
{
    post("Menu", QDate(2026, 11, 18));
    EXPECT_EQ(model().index(0, 0).flags(), Qt::NoItemFlags);
    EXPECT_TRUE(model().index(1, static_cast<int>(ListColumn::State)).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model().index(1, static_cast<int>(ListColumn::Accounts)).flags()
                 & Qt::ItemIsEditable);
}

} // namespace semainier::ui::test
