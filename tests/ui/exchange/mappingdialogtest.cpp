// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of statistics that nobody knows, from the first question to the import.
#include "ui/exchange/mappingdialog.h"

#include "core/exchange/statistics/rememberedmappings.h"
#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/exchange/exchangeflow.h"
#include "ui/exchange/fieldbox.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/notice.h"
#include "ui/exchange/sampletable.h"
#include "ui/exchange/statisticsdialog.h"

#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace semainier::ui {
namespace {

using namespace semainier::test;
using ::testing::HasSubstr;
using ::testing::SizeIs;

const QByteArray table = "Jour;Message;J’aime;Vues;Note\n"
                         "13/11/2026;Collecte de jouets;12;1 204;a\n"
                         "14/11/2026;Merci;3;300;b\n"
                         "Total;;15;1 504;\n";

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class MappingDialogTest : public TemporaryCalendar {
protected:
    QString write(const QByteArray &bytes, const char *name = "outil.csv")
    {
        QFile file(filePath(s(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void open(const QByteArray &bytes = table)
    {
        const QString path = write(bytes);
        auto unknown = need(tableToName(path, planner()));
        ASSERT_TRUE(unknown.has_value());
        m_dialog = std::make_unique<MappingDialog>(planner(), path, *std::move(unknown));
        m_dialog->show();
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_dialog->isChecking(); }));
    }
    QComboBox &box(const char *name)
    {
        for (auto *one : m_dialog->findChildren<QComboBox *>()) {
            if (one->accessibleName() == s(name)) {
                return *one;
            }
        }
        throw std::runtime_error(name);
    }
    FieldBox &head(size_t column)
    {
        return *m_dialog->findChild<SampleTable *>()->boxes().at(column);
    }
    QPushButton &continueButton()
    {
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->isDefault()) {
                return *button;
            }
        }
        throw std::runtime_error("no default button");
    }
    std::string verdict()
    {
        return m_dialog->findChild<QLabel *>(s("mappingVerdict"))->text().toStdString();
    }
    /// Opens a box and chooses an item with the keys alone.
    void choose(QComboBox &in, const char *text)
    {
        const int place = in.findText(s(text));
        ASSERT_GE(place, 0) << text;
        in.setFocus();
        QTest::keyClick(&in, Qt::Key_Space);
        auto *list = in.view();
        ASSERT_TRUE(QTest::qWaitFor([list] { return list->isVisible(); }));
        QTest::keyClick(list, Qt::Key_Home);
        for (int row = 0; row < place; ++row) {
            QTest::keyClick(list, Qt::Key_Down);
        }
        QTest::keyClick(list, Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([list] { return !list->isVisible(); }));
        EXPECT_EQ(in.currentIndex(), place) << text;
        settle();
    }
    size_t remembered() { return need(RememberedMappings::of(planner())).all().size(); }

    Answers m_answers;
    std::unique_ptr<MappingDialog> m_dialog;
};

TEST_F(MappingDialogTest, proposes_what_the_headers_say_and_tells_what_is_missing)
{
    open();
    EXPECT_EQ(head(0).currentText(), s("Day"));
    EXPECT_EQ(head(1).currentText(), s("Text"));
    EXPECT_EQ(head(2).currentText(), s("Reactions"));
    EXPECT_EQ(head(3).currentText(), s("Video views"));
    EXPECT_EQ(head(4).currentText(), s("(ignored)"));
    EXPECT_EQ(head(0).accessibleName(), s("What “Jour” holds"));
    EXPECT_EQ(box("Order of the dates").currentText(), s("day/month/year"));
    EXPECT_EQ(verdict(), "Still to say: the account.");
    EXPECT_FALSE(continueButton().isEnabled());
    m_dialog->reject();
    EXPECT_EQ(remembered(), 0U);
}

TEST_F(MappingDialogTest, goes_on_by_keyboard_once_everything_is_said)
{
    addAccount(s("instagram"), s("epicerie"));
    open();
    std::optional<Action> told;
    HistoryId entry;
    QObject::connect(m_dialog.get(), &MappingDialog::remembered,
                     [&](const Action &action, HistoryId id) {
                         told = action;
                         entry = id;
                     });
    choose(box("Account of rows that name none"), "Instagram – epicerie");
    EXPECT_THAT(verdict(), HasSubstr("3 row(s): 2 read, 1 left out: line 4 has no readable day"));
    EXPECT_TRUE(continueButton().isEnabled());
    choose(head(2), "(ignored)");
    choose(head(3), "(ignored)");
    EXPECT_EQ(verdict(), "Still to say: one count, such as the likes.");
    EXPECT_FALSE(continueButton().isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    EXPECT_TRUE(m_dialog->isVisible());
    choose(head(3), "Impressions");
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    EXPECT_FALSE(m_dialog->isVisible());
    ASSERT_TRUE(told);
    EXPECT_EQ(told->verb, Verb::EditSettings);
    EXPECT_EQ(told->subject, s("outil.csv"));
    const auto all = need(RememberedMappings::of(planner())).all();
    ASSERT_THAT(all, SizeIs(1));
    const TableMapping &kept = all.begin()->second;
    EXPECT_EQ(kept.network, s("instagram"));
    EXPECT_EQ(kept.account, s("epicerie"));
    EXPECT_EQ(kept.dateOrder, DateOrder::DayFirst);
    EXPECT_EQ(kept.fields[3], StatisticsField::Impressions);
    need(planner().revert(entry));
    EXPECT_EQ(remembered(), 0U);
}

TEST_F(MappingDialogTest, asks_for_the_order_of_dates_that_tell_none)
{
    open("Date,Text,Likes\n03/11/2026,a,1\n04/11/2026,b,2\n");
    choose(box("Account of rows that name none"), "LinkedIn (new account)");
    EXPECT_THAT(verdict(), HasSubstr("can be read in two ways"));
    EXPECT_FALSE(continueButton().isEnabled());
    EXPECT_EQ(box("Order of the dates").placeholderText(), s("choose…"));
    choose(box("Order of the dates"), "month/day/year");
    EXPECT_EQ(verdict(), "2 row(s): 2 read");
    EXPECT_TRUE(continueButton().isEnabled());
    choose(box("Zone of the hours"), "UTC");
    EXPECT_TRUE(m_dialog->mapping().isUtc);
    EXPECT_EQ(m_dialog->mapping().dateOrder, DateOrder::MonthFirst);
}

TEST_F(MappingDialogTest, takes_a_field_from_the_column_that_had_it)
{
    open();
    QTest::mouseClick(&head(4), Qt::LeftButton);
    auto *list = head(4).view();
    ASSERT_TRUE(QTest::qWaitFor([list] { return list->isVisible(); }));
    const QModelIndex item = list->model()->index(head(4).findText(s("Text")), 0);
    list->scrollTo(item);
    QTest::mouseMove(list->viewport(), list->visualRect(item).center());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(item).center());
    ASSERT_TRUE(QTest::qWaitFor([this] { return head(4).currentText() == s("Text"); }));
    settle();
    EXPECT_EQ(head(1).currentText(), s("(ignored)"));
}

TEST_F(MappingDialogTest, says_where_a_file_breaks_off)
{
    open(table + "15/11/2026;\"open;1;2;c\n");
    EXPECT_FALSE(m_dialog->findChild<Notice *>()->isHidden());
    choose(box("Account of rows that name none"), "Instagram (new account)");
    EXPECT_FALSE(continueButton().isEnabled());
}

TEST_F(MappingDialogTest, leads_to_the_import_and_the_next_file_is_known)
{
    QWidget window;
    window.show();
    ExchangeFlow flow(planner(), m_answers, window);
    std::optional<SheetImported> imported;
    int asked = 0;
    QObject::connect(&flow, &ExchangeFlow::imported,
                     [&](const SheetImported &what) { imported = what; });
    QObject::connect(&flow, &ExchangeFlow::remembered, [&asked] { ++asked; });
    const auto import = [&] {
        const QPointer<StatisticsDialog> preview = window.findChild<StatisticsDialog *>();
        ASSERT_NE(preview, nullptr);
        ASSERT_TRUE(
            QTest::qWaitFor([&preview] { return preview->session().outcome() != nullptr; }));
        imported.reset();
        QTest::keyClick(preview, Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&preview] { return preview.isNull(); })); // it closes
        ASSERT_TRUE(imported);
    };
    flow.importStatistics({write(table)});
    EXPECT_EQ(window.findChild<StatisticsDialog *>(), nullptr);
    const QPointer<MappingDialog> dialog = window.findChild<MappingDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([dialog] { return !dialog->isChecking(); }));
    for (auto *one : dialog->findChildren<QComboBox *>()) {
        if (one->accessibleName() == s("Account of rows that name none")) {
            one->setCurrentIndex(one->findText(s("Facebook (new account)")));
            Q_EMIT one->activated(one->currentIndex());
        }
    }
    ASSERT_TRUE(QTest::qWaitFor([dialog] { return !dialog->isChecking(); }));
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(asked, 1);
    import();
    EXPECT_EQ(imported->added, 2);
    EXPECT_TRUE(dialog.isNull());

    QByteArray later = table;
    later.replace("1 204", "2 000");
    flow.importFiles({write(later)}); // as if it were dropped
    EXPECT_EQ(window.findChild<MappingDialog *>(), nullptr);
    import();
    EXPECT_EQ(imported->updated, 1);
    EXPECT_EQ(imported->unchanged, 1);
    EXPECT_EQ(asked, 1);
}

TEST_F(MappingDialogTest, is_opened_again_from_the_preview_with_what_is_remembered)
{
    const QString path = write(table);
    auto unknown = need(tableToName(path, planner()));
    ASSERT_TRUE(unknown.has_value());
    TableMapping &mapping = unknown->mapping;
    mapping.network = s("facebook");
    mapping.dateOrder = DateOrder::DayFirst;
    mapping.assign(3, StatisticsField::Reach); // which are views
    need(planner().apply(need(rememberMapping(planner(), mapping, s("outil.csv")))));
    QWidget window;
    window.show();
    ExchangeFlow flow(planner(), m_answers, window);
    const auto rename = [&window] {
        const QPointer<StatisticsDialog> preview = window.findChild<StatisticsDialog *>();
        ASSERT_NE(preview, nullptr);
        ASSERT_TRUE(
            QTest::qWaitFor([&preview] { return preview->session().outcome() != nullptr; }));
        auto *button = preview->findChild<QPushButton *>(s("renameColumns"));
        ASSERT_NE(button, nullptr);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        ASSERT_TRUE(QTest::qWaitFor([&preview] { return preview.isNull(); }));
        const auto *dialog = window.findChild<MappingDialog *>();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(QTest::qWaitFor([dialog] { return !dialog->isChecking(); }));
    };
    flow.importStatistics({path});
    rename();
    QPointer<MappingDialog> dialog = window.findChild<MappingDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->mapping(), mapping);
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&dialog] { return dialog.isNull(); }));

    rename(); // from the preview, which came back
    dialog = window.findChild<MappingDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *head = dialog->findChild<SampleTable *>()->boxes().at(3);
    head->setCurrentIndex(head->findText(s("Video views")));
    Q_EMIT head->activated(head->currentIndex());
    ASSERT_TRUE(QTest::qWaitFor([&dialog] { return !dialog->isChecking(); }));
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&dialog] { return dialog.isNull(); }));
    const auto all = need(RememberedMappings::of(planner())).all();
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all.begin()->second.fields[3], StatisticsField::Views);
    EXPECT_NE(window.findChild<StatisticsDialog *>(), nullptr);
}

TEST_F(MappingDialogTest, is_not_asked_for_look_alikes_and_letters)
{
    QWidget window;
    window.show();
    ExchangeFlow flow(planner(), m_answers, window);
    flow.importStatistics({write("Date,Views,Watch time (hours)\n2026-11-03,1,2\n")});
    EXPECT_EQ(window.findChild<MappingDialog *>(), nullptr);
    auto *refusal = window.findChild<StatisticsDialog *>();
    ASSERT_NE(refusal, nullptr);
    ASSERT_TRUE(QTest::qWaitFor(
        [refusal] { return !refusal->findChild<Notice *>()->sentence().isEmpty(); }));
    delete refusal;
    flow.importFiles({write("Date,Views,Watch time (hours)\n2026-11-03,1,2\n")});
    EXPECT_EQ(window.findChild<ImportDialog *>(), nullptr);
    refusal = window.findChild<StatisticsDialog *>();
    ASSERT_NE(refusal, nullptr);
    delete refusal;
    flow.importStatistics({write("Dear friends", "letter.txt")});
    EXPECT_EQ(window.findChild<MappingDialog *>(), nullptr);
    EXPECT_NE(window.findChild<StatisticsDialog *>(), nullptr);
}

} // namespace
} // namespace semainier::ui
