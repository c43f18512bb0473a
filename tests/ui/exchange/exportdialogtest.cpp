// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportdialog.h"

#include "core/exchange/csv/sheetfield.h"
#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/exchange/exchangeflow.h"

#include <QDateEdit>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTest>

namespace semainier::ui {
namespace {

using namespace semainier::test;

const DateRange week{QDate(2026, 11, 16), QDate(2026, 11, 22)};

class ExportDialogTest : public TemporaryCalendar {
protected:
    ExportDialogTest()
    {
        add({.title = QStringLiteral("Un jour")});
        add({.title = QStringLiteral("Cette semaine"), .day = QDate(2026, 11, 19)});
        add({.text = QStringLiteral("=Plus tard"), .day = QDate(2026, 12, 1)});
        m_dialog.show();
        settle();
    }

    QPushButton *exportButton() const
    {
        for (QPushButton *button : m_dialog.findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("&Export"))) {
                return button;
            }
        }
        return nullptr;
    }
    /// Waits for a preview of what was chosen.
    void settle(const QString &text = QStringLiteral("&Export 3 posts…"))
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return exportButton()->text() == text; }));
    }
    void choose(const QString &text)
    {
        for (QRadioButton *button : m_dialog.findChildren<QRadioButton *>()) {
            if (button->text().remove(u'&').startsWith(text)) {
                button->click();
                return;
            }
        }
        ADD_FAILURE() << text.toStdString();
    }
    QString cell(int row, int column) const
    {
        return m_dialog.findChild<QTableWidget *>()->item(row, column)->text();
    }

    Answers m_answers;
    ExportDialog m_dialog{calendarPath(), clock(), week, m_answers};
};

TEST_F(ExportDialogTest, shows_the_first_rows_as_they_would_be_written)
{
    const auto *table = m_dialog.findChild<QTableWidget *>();
    EXPECT_EQ(table->rowCount(), 3);
    EXPECT_EQ(table->horizontalHeaderItem(1)->text(), QStringLiteral("date"));
    EXPECT_EQ(cell(0, 1), QStringLiteral("2026-11-19"));
    EXPECT_EQ(cell(1, 6), QStringLiteral("'=Plus tard"));
}

TEST_F(ExportDialogTest, shows_every_field_of_what_comes_back)
{
    choose(QStringLiteral("To come back"));
    auto *table = m_dialog.findChild<QTableWidget *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->columnCount() == int(ownFields.size()); }));
    EXPECT_EQ(cell(1, 6), QStringLiteral("=Plus tard"));
}

TEST_F(ExportDialogTest, takes_the_period_that_is_shown)
{
    choose(QStringLiteral("What is shown: 16 – 22 November 2026"));
    settle(QStringLiteral("&Export 1 posts…"));
    EXPECT_EQ(cell(0, 5), QStringLiteral("Cette semaine"));
}

TEST_F(ExportDialogTest, takes_days_of_ones_own)
{
    const auto days = m_dialog.findChildren<QDateEdit *>();
    ASSERT_EQ(days.size(), 2);
    days[1]->setDate(QDate(2026, 12, 31));
    settle(QStringLiteral("&Export 2 posts…"));
    days[0]->setDate(QDate(2027, 1, 1));
    settle(QStringLiteral("&Export…"));
    EXPECT_FALSE(exportButton()->isEnabled());
}

TEST_F(ExportDialogTest, tells_what_was_chosen)
{
    std::optional<ExportWish> chosen;
    QObject::connect(&m_dialog, &ExportDialog::chosen,
                     [&](const ExportWish &wish) { chosen = wish; });
    choose(QStringLiteral("What is shown"));
    choose(QStringLiteral("Excel in French"));
    settle(QStringLiteral("&Export 1 posts…"));
    m_answers.file = filePath(QStringLiteral("out.csv"));
    QTest::keyClick(&m_dialog, Qt::Key_Return);
    EXPECT_EQ(chosen, (ExportWish{week, SheetAudience::ExcelFrench, m_answers.file}));
    EXPECT_TRUE(m_dialog.isHidden());
}

TEST_F(ExportDialogTest, stays_open_when_no_file_is_chosen)
{
    QTest::keyClick(&m_dialog, Qt::Key_Return);
    EXPECT_FALSE(m_dialog.isHidden());
}

TEST_F(ExportDialogTest, is_followed_by_the_file)
{
    QWidget window;
    window.show();
    ExchangeFlow flow(planner(), m_answers, window);
    qint64 written = 0;
    QObject::connect(&flow, &ExchangeFlow::exported,
                     [&](const QString &, qint64 posts) { written = posts; });
    flow.exportSheet(week);
    auto *dialog = window.findChild<ExportDialog *>();
    ASSERT_NE(dialog, nullptr);
    m_answers.file = filePath(QStringLiteral("out.csv"));
    Q_EMIT dialog->chosen({week, SheetAudience::Merge, m_answers.file});
    ASSERT_TRUE(QTest::qWaitFor([&] { return written > 0; }));
    EXPECT_EQ(written, 1);
    EXPECT_TRUE(QFile::exists(m_answers.file));
}

} // namespace
} // namespace semainier::ui
