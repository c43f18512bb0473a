// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporarycalendar.h"
#include "ui/exchange/counttile.h"
#include "ui/exchange/doubtdetail.h"
#include "ui/exchange/doubtview.h"
#include "ui/exchange/leftoutview.h"
#include "ui/exchange/notice.h"
#include "ui/exchange/statisticsdialog.h"
#include "ui/exchange/statisticstiles.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeWidget>

namespace semainier::ui {

/// The dialog over exports of X that the test writes, driven through its widgets.
class StatisticsDialogTest : public test::TemporaryCalendar {
protected:
    /// A row of an export of X.
    static QByteArray row(int number, const QByteArray &text, const QByteArray &at,
                          int impressions = 1000)
    {
        const QByteArray id = "10600000000000000" + QByteArray::number(10 + number);
        return '"' + id + "\",\"https://twitter.com/asso/status/" + id + "\",\"" + text + "\",\""
            + at + " +0000\",\"" + QByteArray::number(impressions)
            + "\",\"30\",\"0.03\",\"5\",\"2\",\"20\",\"1\",\"3\"\n";
    }
    QString write(const QByteArray &rows, const QString &name = QStringLiteral("x.csv"))
    {
        return writeBytes("Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,"
                          "engagement rate,retweets,replies,likes,user profile clicks,url clicks\n"
                              + rows,
                          name);
    }
    QString writeBytes(const QByteArray &bytes, const QString &name)
    {
        QFile file(filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    /// Opens the dialog and waits for its first plan.
    void open(const QStringList &files)
    {
        m_dialog = std::make_unique<StatisticsDialog>(calendarPath(), clock(), files);
        QObject::connect(m_dialog.get(), &StatisticsDialog::imported,
                         [this](const SheetImported &what) { m_imported = what; });
        m_dialog->show();
        settle();
    }
    /// Waits until what is shown follows from everything that was said.
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_dialog->session().isPlanning(); }));
    }
    void import()
    {
        importButton().click();
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_imported.has_value(); }));
        planner().notice();
    }

    template <class Widget>
    Widget &child() const
    {
        return *m_dialog->findChild<Widget *>();
    }
    int count(StatisticsList list) { return child<StatisticsTiles>().tile(list)->count(); }
    QPushButton &importButton() const
    {
        const auto buttons = m_dialog->findChildren<QPushButton *>();
        return **std::ranges::find_if(buttons, &QPushButton::isDefault);
    }
    Post planned(const QString &text, QDate day, int hour, AccountId account)
    {
        return add({.status = PostStatus::Scheduled,
                    .text = text,
                    .day = day,
                    .time = TimeOfDay::fromHourMinute(hour, 0),
                    .publications = {{.account = account}}});
    }
    Post stored(const Post &post) { return *test::need(planner().posts().findByUid(post.uid)); }
    std::vector<Post> posts()
    {
        planner().notice();
        return test::need(planner().posts().inRange({}));
    }

    std::unique_ptr<StatisticsDialog> m_dialog;
    std::optional<SheetImported> m_imported;
};

} // namespace semainier::ui
