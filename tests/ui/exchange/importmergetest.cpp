// SPDX-License-Identifier: GPL-3.0-or-later
// An export that comes back: what it would change, field by field.
#include "core/exchange/csv/postexport.h"
#include "tests/ui/exchange/importdialogfixture.h"

namespace semainier::ui {
namespace {

using namespace semainier::test;
using testing::ElementsAre;

class ImportMergeTest : public ImportDialogTest {
protected:
    ImportMergeTest()
    {
        const Account account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@asso"));
        add({.uid = QStringLiteral("u1"),
             .kind = PostKind::Event,
             .status = PostStatus::Draft,
             .title = QStringLiteral("Collecte"),
             .text = QStringLiteral("Venez nombreux samedi à la grande collecte"),
             .day = QDate(2026, 11, 19),
             .time = TimeOfDay::fromHourMinute(9, 0),
             .publications = {{.account = account.id}}});
        add({.uid = QStringLiteral("u2"),
             .title = QStringLiteral("Horaires"),
             .day = QDate(2026, 11, 20)});
        add({.uid = QStringLiteral("u3"),
             .title = QStringLiteral("Bilan"),
             .day = QDate(2026, 11, 21)});
    }

    /// The export as somebody gives it back.
    QByteArray edited(std::initializer_list<std::pair<QByteArray, QByteArray>> edits)
    {
        const QString path = filePath(QStringLiteral("export.csv"));
        need(exportPosts(planner(), {}, SheetAudience::Merge, path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        for (const auto &[before, after] : edits) {
            EXPECT_TRUE(bytes.contains(before));
            bytes.replace(before, after);
        }
        return bytes;
    }
};

TEST_F(ImportMergeTest, shows_what_changes_field_by_field)
{
    open(edited({{"2026-11-19,09:00", "2026-11-24,10:30"},
                 {"event,draft", "article,ready"},
                 {"grande collecte", "petite collecte"},
                 {"mastodon:@asso", ""}}));
    EXPECT_EQ(count(ImportList::Updated), 1);
    EXPECT_EQ(count(ImportList::Unchanged), 2);
    show(ImportList::Updated);
    EXPECT_THAT(entries(),
                ElementsAre("line 2 | Collecte | ", " | date: Thu 19 Nov 2026 → Tue 24 Nov 2026 | ",
                            " | hour: 09:00 → 10:30 | ", " | kind: Event → Original article | ",
                            " | state: Draft → Ready | ",
                            " | text: …nombreux samedi à la grande collecte → …nombreux samedi à "
                            "la petite collecte | ",
                            " | accounts: Mastodon → nothing | "));
}

TEST_F(ImportMergeTest, leaves_out_an_update_without_a_tick)
{
    open(edited({{"Collecte", "Grande fête"}, {"Bilan", "Compte rendu"}}));
    show(ImportList::Updated);
    EXPECT_EQ(entry(0), QStringLiteral("Collecte"));
    EXPECT_FALSE(child<EntryView>()->model()->index(1, 0).data(Qt::CheckStateRole).isValid());
    const QModelIndex tick = child<EntryView>()->model()->index(0, EntryModel::LineColumn);
    Q_EMIT child<EntryView>()->clicked(tick);
    EXPECT_EQ(count(ImportList::Updated), 1);
    EXPECT_EQ(import().updated, 1);
    EXPECT_EQ(posts()[0].title, QStringLiteral("Collecte"));
    EXPECT_EQ(posts()[2].title, QStringLiteral("Compte rendu"));
}

TEST_F(ImportMergeTest, names_the_posts_that_the_sheet_has_no_more)
{
    const QByteArray all = edited({});
    QList<QByteArray> lines = all.split('\n');
    lines.removeIf([](const QByteArray &line) { return line.startsWith("u2"); });
    open(lines.join('\n'));
    EXPECT_EQ(count(ImportList::Missing), 1);
    show(ImportList::Missing);
    EXPECT_EQ(entry(0), QStringLiteral("Fri 20 Nov 2026 · Horaires · stays in the calendar"));
    EXPECT_FALSE(button(QStringLiteral("Nothing to import"))->isEnabled());
}

TEST_F(ImportMergeTest, adds_the_rows_without_a_uid)
{
    open(edited({}) + ",2026-11-30,,info,draft,Nouveau,,,,,,,,,,,,,,\n");
    EXPECT_EQ(count(ImportList::Dated), 1);
    EXPECT_EQ(import().added, 1);
    EXPECT_EQ(posts().size(), 4U);
}

} // namespace
} // namespace semainier::ui
