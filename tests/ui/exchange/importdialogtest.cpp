// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdialog.h"

#include "tests/ui/exchange/importdialogfixture.h"

namespace semainier::ui {
namespace {

using namespace semainier::test;
using testing::ElementsAre;

/// As a French Excel writes it: Windows-1252, semicolons, a line of title.
const QByteArray excelSheet =
    "Planning de l\x92"
    "association;;;;\r\n"
    "Date;R\xE9seau;Genre;Texte;Statut\r\n"
    "28/09/2026;Facebook;Info;Paiement par carte d\xE8s 1 \x80;brouillon\r\n"
    "29/09/2026;Insta;Article;Nos recettes;pr\xEAt\r\n"
    ";Insta;Veille;\xC0 lire;id\xE9"
    "e\r\n";

TEST_F(ImportDialogTest, shows_how_the_sheet_is_read)
{
    open(excelSheet);
    EXPECT_EQ(combo(QStringLiteral("Encoding"))->currentText(), QStringLiteral("Windows-1252"));
    EXPECT_EQ(combo(QStringLiteral("Separator"))->currentText(), QStringLiteral("semicolon"));
    EXPECT_EQ(combo(QStringLiteral("Line of the titles"))->currentText(), QStringLiteral("line 2"));
    EXPECT_EQ(combo(QStringLiteral("Order of the dates"))->currentText(),
              QStringLiteral("day/month/year"));
    const auto &boxes = child<SampleTable>()->boxes();
    ASSERT_EQ(boxes.size(), 5U);
    EXPECT_EQ(boxes[1]->currentText(), QStringLiteral("Networks"));
    EXPECT_EQ(boxes[1]->accessibleName(), QStringLiteral("What “Réseau” holds"));
    const QAbstractItemModel *cells = child<SampleTable>()->model();
    EXPECT_EQ(cells->index(1, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("28/09/2026, understood as Mon 28 Sept 2026"));
    EXPECT_EQ(cells->index(3, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("empty, understood as undated"));
}

TEST_F(ImportDialogTest, counts_what_would_become_of_the_rows)
{
    open(excelSheet);
    EXPECT_EQ(count(ImportList::Dated), 2);
    EXPECT_EQ(count(ImportList::Undated), 1);
    EXPECT_EQ(count(ImportList::Refused), 0);
    EXPECT_FALSE(child<CountTiles>()->tile(ImportList::Updated)->isVisible());
    show(ImportList::Dated);
    EXPECT_THAT(entries(),
                ElementsAre("line 3 | Mon 28 Sept 2026 · Facebook · News · Draft · Paiement par "
                            "carte dès 1 € | ",
                            "line 4 | Tue 29 Sept 2026 · Instagram · Article · Ready · Nos "
                            "recettes | "));
}

TEST_F(ImportDialogTest, changes_nothing_until_it_is_wanted_and_everything_in_one_step)
{
    open(excelSheet);
    EXPECT_TRUE(posts().empty());
    EXPECT_EQ(button(QStringLiteral("Import 3 posts"))->isDefault(), true);
    const SheetImported done = import();
    EXPECT_EQ(done.added, 3);
    EXPECT_EQ(done.firstDay, QDate(2026, 9, 28));
    EXPECT_EQ(posts().size(), 3U);
    EXPECT_TRUE(m_dialog->isHidden());
    need(planner().revert(done.entry));
    EXPECT_TRUE(posts().empty());
    EXPECT_TRUE(need(planner().accounts().all()).empty());
}

TEST_F(ImportDialogTest, closes_without_a_change_by_escape)
{
    open(excelSheet);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(m_dialog->isHidden());
    EXPECT_TRUE(posts().empty());
}

TEST_F(ImportDialogTest, reads_again_when_a_column_is_said_to_hold_something_else)
{
    open("Pour le;Quoi;Note\n2026-11-20;Bonjour;Venez\n");
    EXPECT_EQ(child<Notice>()->sentence(),
              QStringLiteral("No column was recognised. Say over the columns what they hold: a "
                             "date or a text is enough."));
    EXPECT_EQ(count(ImportList::Refused), 1);
    chooseField(0, QStringLiteral("Date"));
    chooseField(1, QStringLiteral("Title"));
    chooseField(2, QStringLiteral("Text"));
    EXPECT_TRUE(child<Notice>()->sentence().isEmpty());
    // A field has one column: the one chosen last.
    chooseField(1, QStringLiteral("Text"));
    EXPECT_EQ(child<SampleTable>()->boxes()[2]->currentText(), QStringLiteral("(ignored)"));
    import();
    EXPECT_EQ(posts().at(0).text, QStringLiteral("Bonjour"));
    EXPECT_EQ(posts().at(0).title, QString());
    EXPECT_EQ(posts().at(0).day, QDate(2026, 11, 20));
}

TEST_F(ImportDialogTest, reads_again_in_another_encoding_and_with_other_separators_and_titles)
{
    open("A;B\ntexte,é;date\nBonjour;2026-11-20\n");
    choose(combo(QStringLiteral("Line of the titles")), QStringLiteral("line 2"));
    EXPECT_EQ(count(ImportList::Undated) + count(ImportList::Dated), 1);
    EXPECT_EQ(child<SampleTable>()->boxes().size(), 2U);
    choose(combo(QStringLiteral("Separator")), QStringLiteral("comma"));
    EXPECT_EQ(child<SampleTable>()->boxes().size(), 2U);
    EXPECT_EQ(child<SampleTable>()->boxes()[1]->accessibleName(),
              QStringLiteral("What “é;date” holds"));
    choose(combo(QStringLiteral("Encoding")), QStringLiteral("Windows-1252"));
    EXPECT_EQ(child<SampleTable>()->boxes()[1]->accessibleName(),
              QStringLiteral("What “Ã©;date” holds"));
}

TEST_F(ImportDialogTest, takes_a_sheet_without_titles)
{
    open("2026-11-20;Bonjour\n2026-11-21;Venez\n");
    choose(combo(QStringLiteral("Line of the titles")), QStringLiteral("none"));
    EXPECT_EQ(child<SampleTable>()->boxes()[0]->accessibleName(),
              QStringLiteral("What “column 1” holds"));
    chooseField(0, QStringLiteral("Date"));
    chooseField(1, QStringLiteral("Text"));
    EXPECT_EQ(import().added, 2);
}

TEST_F(ImportDialogTest, asks_which_comes_first_where_dates_do_not_tell)
{
    open("date,texte\n05/10/2026,a\n06/10/2026,b\n");
    EXPECT_FALSE(button(QStringLiteral("Nothing to import"))->isEnabled());
    EXPECT_TRUE(child<Notice>()->sentence().contains(QStringLiteral("“05/10/2026”")));
    EXPECT_EQ(combo(QStringLiteral("Order of the dates"))->currentIndex(), -1);
    EXPECT_FALSE(child<SampleTable>()->isHidden());
    button(QStringLiteral("The month (Sun 10 May 2026)"))->click();
    settle();
    EXPECT_EQ(combo(QStringLiteral("Order of the dates"))->currentText(),
              QStringLiteral("month/day/year"));
    EXPECT_TRUE(child<Notice>()->sentence().isEmpty());
    choose(combo(QStringLiteral("Order of the dates")), QStringLiteral("day/month/year"));
    import();
    EXPECT_EQ(posts().at(0).day, QDate(2026, 10, 5));
}

TEST_F(ImportDialogTest, needs_no_order_of_dates_that_are_clear)
{
    open("date,texte\n2026-10-05,a\n");
    EXPECT_FALSE(combo(QStringLiteral("Order of the dates"))->isEnabled());
}

TEST_F(ImportDialogTest, says_what_is_wrong_with_a_file_and_what_helps)
{
    open("PK\x03\x04 workbook");
    EXPECT_TRUE(child<Notice>()->sentence().contains(QStringLiteral("save the sheet as CSV")));
    EXPECT_FALSE(button(QStringLiteral("Nothing to import"))->isEnabled());
    EXPECT_TRUE(child<SampleTable>()->isHidden());
}

TEST_F(ImportDialogTest, says_that_a_file_is_not_there)
{
    open(QStringList(filePath(QStringLiteral("nowhere.csv"))));
    EXPECT_TRUE(child<Notice>()->sentence().contains(QStringLiteral("is not there")));
}

TEST_F(ImportDialogTest, takes_several_sheets_as_one_step_and_leaves_out_the_unreadable_one)
{
    open({sheet("texte\na\n", QStringLiteral("un.csv")),
          sheet("texte\nb\nc\n", QStringLiteral("deux.csv")),
          filePath(QStringLiteral("trois.csv"))});
    QComboBox *files = combo(QStringLiteral("Sheet shown"));
    EXPECT_TRUE(files->isVisible());
    EXPECT_EQ(files->currentText(), QStringLiteral("trois.csv"));
    button(QStringLiteral("Leave this sheet out"))->click();
    settle();
    EXPECT_EQ(files->count(), 2);
    show(ImportList::Undated);
    EXPECT_EQ(entry(2, EntryModel::LineColumn), QStringLiteral("deux, line 3"));
    EXPECT_EQ(import().added, 3);
}

TEST_F(ImportDialogTest, leads_the_tab_key_from_the_first_rows_to_the_tiles_and_the_lines)
{
    open(excelSheet);
    QApplication::setActiveWindow(m_dialog.get());
    QWidgetList wanted;
    for (FieldBox *box : child<SampleTable>()->boxes()) {
        wanted << box;
    }
    wanted << child<CountTiles>()->tile(ImportList::Checks) << child<EntryView>();
    wanted.front()->setFocus();
    QWidgetList met{m_dialog->focusWidget()};
    while (met.size() < wanted.size()) {
        QTest::keyClick(met.back(), Qt::Key_Tab);
        met << m_dialog->focusWidget();
    }
    EXPECT_EQ(met, wanted);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Left);
    EXPECT_TRUE(child<CountTiles>()->tile(ImportList::Undated)->isChecked());
}

TEST_F(ImportDialogTest, leaves_out_the_rows_without_a_tick)
{
    open("texte,réseau\na,X\nb,\nc,\n");
    show(ImportList::Undated);
    select(0);
    QTest::keyClick(child<EntryView>(), Qt::Key_Space);
    EXPECT_EQ(count(ImportList::Undated), 2);
    EXPECT_NE(button(QStringLiteral("Import 2 posts")), nullptr);
    EXPECT_EQ(import().added, 2);
    EXPECT_TRUE(need(planner().accounts().all()).empty());
}

TEST_F(ImportDialogTest, ticks_all_selected_rows_at_once)
{
    open("texte\na\nb\nc\n");
    show(ImportList::Undated);
    select(0);
    child<EntryView>()->selectAll();
    QTest::keyClick(child<EntryView>(), Qt::Key_Space);
    EXPECT_EQ(count(ImportList::Undated), 0);
    EXPECT_FALSE(button(QStringLiteral("Nothing to import"))->isEnabled());
    QTest::keyClick(child<EntryView>(), Qt::Key_Space);
    EXPECT_EQ(count(ImportList::Undated), 3);
}

TEST_F(ImportDialogTest, saves_the_refused_rows_with_their_reasons)
{
    open("date;texte\n30/02/2026;a\n28/02/2026;b\n");
    m_answers.file = filePath(QStringLiteral("refused.csv"));
    button(QStringLiteral("Save the refused rows…"))->click();
    QFile file(m_answers.file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("30/02/2026;a;2;no calendar has this day"));
}

TEST_F(ImportDialogTest, plans_again_when_the_calendar_has_changed_meanwhile)
{
    const Post stored = add({.uid = QStringLiteral("u1"), .text = QStringLiteral("Avant")});
    open("uid,text\nu1,Après\n");
    EXPECT_EQ(count(ImportList::Updated), 1);
    Post other = stored;
    other.text = QStringLiteral("Ailleurs");
    Change change{.action = {.verb = Verb::EditPost}};
    change.posts.changed.push_back({stored, other});
    need(planner().apply(change));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !child<Notice>()->sentence().isEmpty(); }));
    EXPECT_FALSE(m_imported.has_value());
    settle();
    show(ImportList::Updated);
    EXPECT_EQ(entry(1), QStringLiteral("text: Ailleurs → Après"));
    import();
    EXPECT_EQ(posts().at(0).text, QStringLiteral("Après"));
}

} // namespace
} // namespace semainier::ui
