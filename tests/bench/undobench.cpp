// SPDX-License-Identifier: GPL-3.0-or-later
// undo_bench CALENDAR: undoes the latest entry of a calendar from its window and does it again.
// Prints as JSON how many seconds each took and how long the window's thread was busy with one
// event at most, in milliseconds. The calendar is written to.
#include "core/planner/planner.h"
#include "ui/base/dialogprompter.h"
#include "ui/base/theme.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

namespace semainier::bench {

namespace {

/// Knows the longest event since it was last asked.
class Stopwatch final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        QElapsedTimer timer;
        timer.start();
        const bool answer = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, double(timer.nsecsElapsed()) / 1e6);
        return answer;
    }

    [[nodiscard]] double takeLongest() { return std::exchange(m_longest, 0); }

private:
    double m_longest = 0;
};

/// Until the index of the stack is another one.
QJsonObject turned(Stopwatch &application, const ui::CalendarEditor &editor,
                   const std::function<void()> &turn)
{
    application.processEvents();
    static_cast<void>(application.takeLongest());
    const int index = editor.stack().index();
    QElapsedTimer timer;
    timer.start();
    turn();
    const double begun = double(timer.nsecsElapsed()) / 1e6;
    while (editor.stack().index() == index) {
        application.processEvents(QEventLoop::WaitForMoreEvents);
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    application.processEvents();
    return {{QStringLiteral("seconds"), seconds},
            {QStringLiteral("longest_ms"), std::max(begun, application.takeLongest())}};
}

int run(Stopwatch &application, const QString &calendar)
{
    const SystemClock clock;
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
    ui::theme().apply(ui::ThemeChoice::Light);
    ui::DialogPrompter prompter;
    ui::MainWindow window(preferences, prompter, clock);
    window.resize(1440, 900);
    if (!window.open(calendar)) {
        return 1;
    }
    window.show();
    const auto latest = window.page()->planner().history().latest(1);
    if (!latest || latest->empty()) {
        return 1;
    }
    ui::CalendarEditor &editor = window.page()->editor();
    editor.adopt(latest->front().action, latest->front().id);
    const QJsonObject figures{
        {QStringLiteral("undo"), turned(application, editor, [&editor] { editor.undo(); })},
        {QStringLiteral("redo"), turned(application, editor, [&editor] { editor.redo(); })}};
    (void)std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

} // namespace semainier::bench

int main(int argc, char **argv)
{
    semainier::bench::Stopwatch application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        (void)std::fputs("usage: undo_bench CALENDAR\n", stderr);
        return 2;
    }
    return semainier::bench::run(application, arguments[1]);
}
