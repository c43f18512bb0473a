// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/csv/importtest.h"

#include <QStringEncoder>

namespace semainier::test {

using testing::ElementsAre;
using testing::IsEmpty;

class SheetImport : public ImportTest { };

namespace {

/// As a French Excel writes it: Windows-1252, semicolons, a title line.
const QByteArray excelSheet =
    "Planning com\x92 \x97 \xC9picerie;;;;;;;;\r\n"
    ";;;;;;;;\r\n"
    "Date;Jour;Heure;R\xE9seau(x);Type de contenu;Texte;Lien;Qui ?;Statut\r\n"
    "28/09/2026;lun.;9h;Facebook;Info;Paiement par carte d\xE8s 1 \x80;;;brouillon\r\n"
    "04/10/2026;dim.;12h15;Insta;Article;\"Bilan; chiffres\";https://exemple.fr/5;Bureau;"
    "\xE0 relire\r\n"
    ";;;;;;;;\r\n"
    "08/10/2026;jeu.;10 h;Facebook + Mastodon;Appel \xE0 b\xE9n\xE9voles;Venez;;;\r\n"
    ";;17h30;X;Veille;\xC0 lire;;;id\xE9"
    "e\r\n";

/// As Google Sheets writes it: UTF-8, line breaks in cells, dates in words.
const QByteArray googleSheet =
    "Date,Heure,Canal,Catégorie,\"Message\n(max 280)\",URL,Responsable,État\n"
    "1er octobre 2026,,\"Facebook, Instagram\",Info,\"Le rapport 💚\n#solidarité\",,,publié\n"
    "7 octobre 2026,18:00,Facebook,Échange,\"RT @Banque : les 20, 21\",,Bureau,prêt\n";

} // namespace

TEST_F(SheetImport, takes_a_sheet_of_a_french_excel_as_it_is)
{
    const ImportPlan done = import(excelSheet);
    EXPECT_THAT(notes(done.doubts), IsEmpty());
    EXPECT_THAT(refusals(done), IsEmpty());
    EXPECT_EQ(done.rows, 4);
    const std::vector<Post> all = posts();
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[0].day, QDate(2026, 9, 28));
    EXPECT_EQ(all[0].time, TimeOfDay::fromHourMinute(9, 0));
    EXPECT_EQ(all[0].text, QStringLiteral("Paiement par carte dès 1 €"));
    EXPECT_EQ(all[0].status, PostStatus::Draft);
    EXPECT_EQ(all[1].text, QStringLiteral("Bilan; chiffres"));
    EXPECT_EQ(all[1].kind, PostKind::Article);
    EXPECT_EQ(all[1].status, PostStatus::Review);
    EXPECT_EQ(all[1].link, QStringLiteral("https://exemple.fr/5"));
    EXPECT_EQ(all[1].assignee, QStringLiteral("Bureau"));
    EXPECT_EQ(all[2].kind, PostKind::VolunteerCall);
    EXPECT_EQ(all[2].status, PostStatus::Draft);
    EXPECT_EQ(accountsOf(all[2]), QStringLiteral("facebook: mastodon:"));
    EXPECT_FALSE(all[3].day.isValid());
    EXPECT_EQ(all[3].status, PostStatus::Idea);
    EXPECT_EQ(all[3].time, TimeOfDay::fromHourMinute(17, 30));
}

TEST_F(SheetImport, takes_a_sheet_of_google_as_it_is)
{
    const ImportPlan done = import(googleSheet);
    EXPECT_THAT(notes(done.doubts), IsEmpty());
    EXPECT_THAT(refusals(done), IsEmpty());
    const std::vector<Post> all = posts();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].day, QDate(2026, 10, 1));
    EXPECT_EQ(all[0].text, QStringLiteral("Le rapport 💚\n#solidarité"));
    EXPECT_EQ(accountsOf(all[0]), QStringLiteral("facebook: instagram:"));
    EXPECT_EQ(all[1].kind, PostKind::Exchange);
    EXPECT_EQ(all[1].status, PostStatus::Ready);
}

TEST_F(SheetImport, reads_utf16)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(QString::fromUtf8(googleSheet).replace(u',', u'\t'));
    EXPECT_EQ(need(plan(bytes)).change.posts.added.size(), 2U);
}

TEST_F(SheetImport, is_one_step_to_undo)
{
    import(excelSheet);
    const HistoryEntry entry = need(planner().history().latest(1)).front();
    EXPECT_EQ(entry.action.verb, Verb::ImportSheet);
    EXPECT_EQ(entry.action.subject, QStringLiteral("plan.csv"));
    EXPECT_EQ(entry.action.count, 4);
    need(planner().revert(entry.id));
    EXPECT_TRUE(posts().empty());
    EXPECT_TRUE(need(planner().accounts().all()).empty());
}

TEST_F(SheetImport, writes_nothing_by_planning)
{
    const ImportPlan planned = need(plan(excelSheet));
    EXPECT_EQ(planned.change.posts.added.size(), 4U);
    EXPECT_EQ(planned.added.at(1).line, 5);
    EXPECT_TRUE(posts().empty());
}

TEST_F(SheetImport, needs_no_more_than_a_text)
{
    import("texte\nBonjour\n");
    ASSERT_EQ(posts().size(), 1U);
    EXPECT_EQ(posts()[0].text, QStringLiteral("Bonjour"));
    EXPECT_EQ(posts()[0].status, PostStatus::Idea);
    EXPECT_FALSE(posts()[0].uid.isEmpty());
}

TEST_F(SheetImport, asks_for_the_order_of_day_and_month)
{
    const QByteArray sheet = "date,text\n05/10/2026,a\n06/10/2026,b\n";
    const auto refused = plan(sheet);
    ASSERT_THAT(refused, FailsWith(ErrorCode::AmbiguousDates));
    EXPECT_EQ(refused.error().detail, QStringLiteral("05/10/2026"));
    EXPECT_EQ(refused.error().line, 2);
    EXPECT_TRUE(refused.error().file.endsWith(QStringLiteral("plan.csv")));
    EXPECT_EQ(need(plan(sheet, {.dateOrder = DateOrder::DayFirst})).change.posts.added[0].day,
              QDate(2026, 10, 5));
    EXPECT_EQ(need(plan(sheet, {.dateOrder = DateOrder::MonthFirst})).change.posts.added[0].day,
              QDate(2026, 5, 10));
}

TEST_F(SheetImport, reads_a_column_in_one_order)
{
    const ImportPlan planned =
        need(plan("date,text\n05/10/2026,a\n20/10/2026,b\n21/10/2026,c\n22/10/2026,d\n"
                  "23/10/2026,e\n24/10/2026,f\n10/25/2026,g\n"));
    EXPECT_EQ(planned.change.posts.added[0].day, QDate(2026, 10, 5));
    EXPECT_THAT(refusals(planned), ElementsAre("8 date impossible_date"));
}

TEST_F(SheetImport, lists_every_refused_row_with_line_and_reason)
{
    const ImportPlan planned = need(plan("date,heure,réseau,texte\n"
                                         "30/02/2026,9h,X,\"a\nb\"\n"
                                         "bientôt,9h,X,c\n"
                                         ",,X,\n"
                                         "28/02/2026,,,\n"));
    EXPECT_THAT(
        refusals(planned),
        ElementsAre("2 date impossible_date", "4 date unreadable_date", "5  nothing_to_plan"));
    EXPECT_EQ(planned.change.posts.added.size(), 1U);
    EXPECT_TRUE(planned.change.accounts.added.empty());
}

TEST_F(SheetImport, saves_the_refused_rows_to_be_corrected)
{
    const ImportPlan planned = need(plan("date;texte\n30/02/2026;\"a; b\"\n28/02/2026;ok\n"));
    const QString path = filePath(QStringLiteral("refused.csv"));
    need(saveRefusedRows(planned, path));
    EXPECT_EQ(content(path),
              "\xEF\xBB\xBF"
              "date;texte;line;reason\r\n"
              "30/02/2026;\"a; b\";2;impossible_date\r\n");
    const QByteArray corrected = content(path).replace("30/02", "27/02");
    const ImportPlan again = need(plan(corrected));
    EXPECT_EQ(again.change.posts.added.size(), 1U);
    EXPECT_THAT(again.sheets[0].unusedHeaders(), IsEmpty());
}

TEST_F(SheetImport, keeps_doubtful_rows_and_names_the_doubt)
{
    addAccount(QStringLiteral("facebook"), QStringLiteral("a"));
    addAccount(QStringLiteral("facebook"), QStringLiteral("b"));
    const ImportPlan planned =
        need(plan("date,jour,heure,réseau,genre,statut,texte,minutes prévues,repartage\n"
                  "2026-09-28,mar.,matin,Facebook,Photo,flou,a,beaucoup,bof\n"
                  "28 sept.,,26h,Minitel,,,b,,\n"
                  "\"lun. 28/09\",,9h-10h,,,,c,,,surplus\n"));
    EXPECT_THAT(refusals(planned), IsEmpty());
    EXPECT_EQ(planned.change.posts.added.size(), 3U);
    EXPECT_THAT(notes(planned.doubts),
                ElementsAre("2 heure unreadable_time", "2 genre unknown_kind",
                            "2 statut unknown_status", "2 réseau account_chosen(facebook:a)",
                            "2 repartage unreadable_flag", "2 minutes prévues unreadable_minutes",
                            "2 date weekday_mismatch(1,2026-09-28,2)", "3 heure impossible_time",
                            "3 réseau unknown_account", "3 date year_assumed(2026-09-28)",
                            "4 heure several_times(09:00)", "4  cells_without_column"));
    EXPECT_EQ(planned.change.posts.added[0].status, PostStatus::Draft);
    EXPECT_EQ(planned.change.posts.added[0].kind, PostKind::Info);
    EXPECT_EQ(planned.change.posts.added[2].day, QDate(2026, 9, 28));
}

TEST_F(SheetImport, keeps_the_hour_that_is_written_beside_words_or_within_a_date)
{
    const ImportPlan planned = need(plan("date;heure;texte\n"
                                         "28/09/2026;14h30 (à confirmer);a\n"
                                         "28/09/2026 9h - 10h;;b\n"
                                         "28/09/2026;18h30.;c\n"));
    EXPECT_THAT(notes(planned.doubts),
                ElementsAre("2 heure words_beside_time(14:30)", "3 heure several_times(09:00)"));
    const std::vector<Post> &added = planned.change.posts.added;
    ASSERT_EQ(added.size(), 3U);
    EXPECT_EQ(added[0].time, TimeOfDay::fromHourMinute(14, 30));
    EXPECT_EQ(added[1].time, TimeOfDay::fromHourMinute(9, 0));
    EXPECT_EQ(added[2].time, TimeOfDay::fromHourMinute(18, 30));
}

TEST_F(SheetImport, says_when_quotation_marks_took_other_rows_into_a_cell)
{
    const ImportPlan planned = need(plan("date;texte;heure\n"
                                         "28/09/2026;\"Un mot;9h\n"
                                         "29/09/2026;Deux;9h\n"
                                         "30/09/2026;Trois\";9h\n"
                                         "01/10/2026;\"Venez ; avec\nvos amis ; tous\";9h\n"));
    EXPECT_EQ(planned.change.posts.added.size(), 2U);
    EXPECT_THAT(notes(planned.doubts), ElementsAre("2 texte rows_within_cell(2)"));
}

TEST_F(SheetImport, reads_events_and_remarks_where_the_header_leaves_no_doubt)
{
    const ImportPlan planned = need(
        plan("date;texte;date de l'événement;début de l'événement;lieu;besoin;inscrits;relecture\n"
             "18/11/2026;a;21/11;8h30; Gare ;40 bénévoles;26;Préciser l'arrêt\n"
             "19/11/2026;b;30/02/2026;matin;;beaucoup;?;\n"));
    EXPECT_THAT(notes(planned.doubts),
                ElementsAre("3 début de l'événement unreadable_time", "3 besoin unreadable_people",
                            "3 date de l'événement unreadable_event_date"));
    const std::vector<Post> &added = planned.change.posts.added;
    ASSERT_EQ(added.size(), 2U);
    EXPECT_EQ(added[0].event,
              (EventNeed{.day = QDate(2026, 11, 21),
                         .start = TimeOfDay::fromHourMinute(8, 30),
                         .place = QStringLiteral("Gare"),
                         .needed = 40,
                         .found = 26}));
    EXPECT_EQ(added[0].remarks, QStringLiteral("Préciser l'arrêt"));
    EXPECT_EQ(added[1].event, EventNeed());
}

TEST_F(SheetImport, shows_characters_that_could_not_be_read)
{
    EXPECT_THAT(notes(need(plan(QByteArray("texte\na\0b\n", 10))).doubts),
                ElementsAre("2 texte unreadable_characters"));
}

TEST_F(SheetImport, reports_columns_it_does_not_know)
{
    const ImportPlan planned =
        need(plan("Date,Texte,Visuel,Vide,\n2026-09-28,a,photo.jpg,,note\n2026-09-29,b,,,\n"));
    EXPECT_THAT(planned.sheets[0].unusedHeaders(),
                ElementsAre(QStringLiteral("Visuel"), QStringLiteral("#5")));
}

TEST_F(SheetImport, follows_a_given_mapping)
{
    const QByteArray sheet = "Quoi de neuf,Pour le\nBonjour,2026-09-28\n";
    EXPECT_THAT(plan(sheet), FailsWith(ErrorCode::NoTable));
    const ImportOptions options{
        .columns = {need(columnChoiceFromText(QStringLiteral("quoi de NEUF=text"))),
                    need(columnChoiceFromText(QStringLiteral("Pour le=date")))}};
    const ImportPlan planned = need(plan(sheet, options));
    EXPECT_EQ(planned.change.posts.added.at(0).text, QStringLiteral("Bonjour"));
    EXPECT_EQ(planned.change.posts.added.at(0).day, QDate(2026, 9, 28));
}

TEST_F(SheetImport, says_what_exists_when_a_mapping_names_what_does_not)
{
    const auto field = columnChoiceFromText(QStringLiteral("Texte=corps"));
    ASSERT_THAT(field, FailsWith(ErrorCode::UnknownColumn));
    EXPECT_TRUE(field.error().detail.contains(QStringLiteral("planned_minutes")));
    const auto column = plan("Date,Texte\n,a\n", {.columns = {{QStringLiteral("Quoi"), {}}}});
    ASSERT_THAT(column, FailsWith(ErrorCode::UnknownColumn));
    EXPECT_EQ(column.error().detail, QStringLiteral("Quoi: Date, Texte"));
}

TEST_F(SheetImport, takes_the_first_cell_that_is_filled_of_columns_for_one_field)
{
    const ImportPlan planned = need(plan("texte,message,Texte\n,b,c\na,b,c\n"));
    EXPECT_EQ(planned.change.posts.added[0].text, QStringLiteral("b"));
    EXPECT_EQ(planned.change.posts.added[1].text, QStringLiteral("a"));
}

TEST_F(SheetImport, takes_off_the_guard_and_nothing_else)
{
    const ImportPlan planned = need(plan("texte\n'=a\n''+b\n'c\n\" '-d \"\n"));
    EXPECT_EQ(planned.change.posts.added[0].text, QStringLiteral("=a"));
    EXPECT_EQ(planned.change.posts.added[1].text, QStringLiteral("'+b"));
    EXPECT_EQ(planned.change.posts.added[2].text, QStringLiteral("'c"));
    EXPECT_EQ(planned.change.posts.added[3].text, QStringLiteral(" '-d "));
}

TEST_F(SheetImport, adds_objectives_by_name_once)
{
    import("texte,objectif\na,Collecte 2026\nb,COLLECTE 2026 \nc,\n");
    ASSERT_EQ(need(planner().objectives().all()).size(), 1U);
    EXPECT_EQ(posts()[0].objective, posts()[1].objective);
    EXPECT_EQ(posts()[2].objective, ObjectiveId());
}

TEST_F(SheetImport, takes_several_sheets_as_one_change)
{
    const QString first = sheet("texte\na\n", QStringLiteral("un.csv"));
    const QString second = sheet("Titre;texte\nb;c\n", QStringLiteral("deux.csv"));
    const ImportPlan planned = need(planImport({first, second}, {}, planner()));
    EXPECT_EQ(planned.change.posts.added.size(), 2U);
    EXPECT_EQ(planned.change.action.subject, QStringLiteral("un.csv, deux.csv"));
    EXPECT_EQ(planned.added[1].sheet, 1U);
}

TEST_F(SheetImport, says_what_is_wrong_with_a_file)
{
    EXPECT_THAT(planImport({QStringLiteral("/nowhere.csv")}, {}, planner()),
                FailsWith(ErrorCode::FileNotFound));
    EXPECT_THAT(plan(""), FailsWith(ErrorCode::NoTable));
    EXPECT_THAT(plan("a,b\n1,2\n"), FailsWith(ErrorCode::NoTable));
    EXPECT_THAT(plan("PK\x03\x04 workbook"), FailsWith(ErrorCode::MalformedFile));
    EXPECT_THAT(plan("texte\n\"a\n"), FailsWith(ErrorCode::MalformedFile));
}

TEST_F(SheetImport, stops_when_asked)
{
    const auto stopped =
        planImport({sheet("texte\na\n")}, {}, planner(), [](double) { return false; });
    EXPECT_THAT(stopped, FailsWith(ErrorCode::Cancelled));
}

} // namespace semainier::test
