// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a table of statistics hold, as somebody says it.
#include "ui/exchange/mappingdialog.h"

#include "core/exchange/statistics/rememberedmappings.h"
#include "tests/support/temporarycalendar.h"
#include "ui/exchange/fieldbox.h"
#include "ui/exchange/notice.h"
#include "ui/exchange/sampletable.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
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
        const auto found = need(tablesToName({write(bytes)}, {}));
        ASSERT_THAT(found.tables, SizeIs(1));
        m_dialog = std::make_unique<MappingDialog>(planner(), found.tables.front());
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

TEST_F(MappingDialogTest, says_that_addresses_of_no_network_need_an_account)
{
    open("Date,Titre,Adresse,Vues\n2026-11-03,a,https://epicerie.example/1,12\n");
    EXPECT_EQ(
        verdict(),
        "1 row(s): 0 read, 1 left out: line 2 does not say of which network it is: choose the "
        "account");
    EXPECT_FALSE(continueButton().isEnabled());
    choose(box("Account of rows that name none"), "Blog (new account)");
    EXPECT_EQ(verdict(), "1 row(s): 1 read");
}

TEST_F(MappingDialogTest, shows_marks_in_cells_as_they_stand)
{
    open("Jour;Message;<b>Vues</b>\n13/11/2026;<img src='a.png'>;12\n14/11/2026;a & b;3\n");
    const auto *model = m_dialog->findChild<SampleTable *>()->model();
    EXPECT_EQ(model->index(1, 1).data(Qt::ToolTipRole).toString(),
              s("<qt>&lt;img src='a.png'&gt;</qt>"));
    EXPECT_EQ(model->index(2, 1).data(Qt::ToolTipRole).toString(), s("a & b"));
}

TEST_F(MappingDialogTest, shows_the_beginning_of_cells_that_are_too_long)
{
    open("Jour;Message;Vues;" + QByteArray(9000, 'h') + "\n13/11/2026;" + QByteArray(90'000, 'a')
         + ";12;b\n");
    const auto *model = m_dialog->findChild<SampleTable *>()->model();
    EXPECT_EQ(model->index(1, 1).data().toString().size(), 500);
    EXPECT_LT(head(3).accessibleName().size(), 600);
    EXPECT_EQ(m_dialog->mapping().headers[3].size(), 9000);
}

TEST_F(MappingDialogTest, has_a_head_for_each_of_many_columns)
{
    QByteArray headers = "Jour;Message";
    QByteArray row = "13/11/2026;a";
    for (int i = 2; i < 200; ++i) {
        headers += ";c" + QByteArray::number(i);
        row += ";" + QByteArray::number(i);
    }
    open(headers + '\n' + row + '\n');
    ASSERT_EQ(m_dialog->findChild<SampleTable *>()->boxes().size(), 200U);
    choose(box("Account of rows that name none"), "Instagram (new account)");
    choose(head(199), "Reach");
    EXPECT_EQ(verdict(), "1 row(s): 1 read");
    EXPECT_LE(m_dialog->width(), m_dialog->screen()->availableGeometry().width());
}

} // namespace
} // namespace semainier::ui
