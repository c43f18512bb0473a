// SPDX-License-Identifier: GPL-3.0-or-later
// typing_bench CALENDAR: types into the text of a post, beside the week, the month and the list,
// and into the search, at the pace of a quick typist. Prints as JSON how long the window's thread
// was busy with one event at a time, in milliseconds: keys, writes (from the end of the pause until
// everything shows what was saved) and the rest (painting, checks). The calendar is written to.
#include "core/planner/planner.h"
#include "ui/base/dialogprompter.h"
#include "ui/calendar/calendarscreen.h"
#include "ui/postpane/postpane.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/resultlist.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/shellactions.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace semainier::bench {

namespace {

constexpr int words = 20;
constexpr int betweenKeysMs = 30;
constexpr int betweenWordsMs = 700; ///< longer than the pause that saves and the one that checks
const QDate day(2016, 1, 13); ///< within the days that the calendar has

/// Milliseconds, and those of them that the processor worked for this thread.
struct Spent {
    double whole = 0;
    double processor = 0;
    const char *receiver = ""; ///< its class
    int event = 0; ///< QEvent::Type
};

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

QJsonObject summary(std::vector<Spent> events)
{
    if (events.empty()) {
        return {};
    }
    std::ranges::sort(events, {}, &Spent::whole);
    const double median = events[events.size() / 2].whole;
    const double worst = events.back().whole;
    std::ranges::sort(events, {}, &Spent::processor);
    const Spent &busiest = events.back();
    return {{QStringLiteral("events"), static_cast<qint64>(events.size())},
            {QStringLiteral("median"), median},
            {QStringLiteral("worst"), worst},
            {QStringLiteral("median_processor"), events[events.size() / 2].processor},
            {QStringLiteral("worst_processor"), busiest.processor},
            {QStringLiteral("worst_of"),
             QStringLiteral("%1 %2").arg(QLatin1StringView(busiest.receiver)).arg(busiest.event)}};
}

/// Takes the time of every event.
class Stopwatch final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_isInEvent) {
            return QApplication::notify(receiver, event);
        }
        m_isInEvent = true;
        m_hasWritten = false;
        // The event may be gone afterwards.
        const QEvent::Type type = event->type();
        const char *receiverClass = receiver->metaObject()->className();
        QElapsedTimer timer;
        timer.start();
        const double before = processorMs();
        const bool answer = QApplication::notify(receiver, event);
        const Spent spent{static_cast<double>(timer.nsecsElapsed()) / 1e6, processorMs() - before,
                          receiverClass, type};
        (m_hasWritten ? m_writes : type == QEvent::KeyPress ? m_keys : m_others).push_back(spent);
        m_isInEvent = false;
        return answer;
    }

    void noteWrite() { m_hasWritten = true; }
    void forget()
    {
        m_keys.clear();
        m_writes.clear();
        m_others.clear();
    }
    [[nodiscard]] QJsonObject take()
    {
        const QJsonObject taken{{QStringLiteral("keys"), summary(m_keys)},
                                {QStringLiteral("writes"), summary(m_writes)},
                                {QStringLiteral("others"), summary(m_others)}};
        forget();
        return taken;
    }

private:
    bool m_isInEvent = false;
    bool m_hasWritten = false;
    std::vector<Spent> m_keys;
    std::vector<Spent> m_writes;
    std::vector<Spent> m_others;
};

/// What a typist does between two keys: the window goes on meanwhile.
void pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void type(QWidget &field, const QString &text)
{
    for (const QChar letter : text) {
        QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, letter, Qt::NoModifier);
        pause(betweenKeysMs);
    }
}

QJsonObject typeInPane(Stopwatch &stopwatch, ui::CalendarPage &page)
{
    page.calendar().view().showDay(day);
    const auto posts = page.calendar().view().posts();
    page.showPost(posts[posts.size() / 2].id);
    auto &text = *page.pane().findChild<QPlainTextEdit *>();
    page.pane().edit();
    pause(2 * betweenWordsMs);
    stopwatch.forget();
    for (int word = 0; word < words; ++word) {
        type(text, QStringLiteral("merci "));
        pause(betweenWordsMs);
    }
    return stopwatch.take();
}

QJsonObject search(Stopwatch &stopwatch, ui::MainWindow &window)
{
    auto &field = *window.findChild<ui::SearchField *>();
    window.actions().find->trigger();
    stopwatch.forget();
    QElapsedTimer timer;
    double longest = 0;
    for (const char *word : {"c", "collecte", "solidarit", "samedi benevoles"}) {
        field.clear();
        type(field, QString::fromLatin1(word));
        timer.start();
        if (!QTest::qWaitFor([&] { return field.results().isVisible(); }, 20'000)) {
            continue;
        }
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    QJsonObject taken = stopwatch.take();
    taken[QStringLiteral("answer_worst")] = longest;
    return taken;
}

int run(Stopwatch &stopwatch, const QString &calendar)
{
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
    ui::DialogPrompter prompter;
    const SystemClock clock;
    ui::theme().apply(ui::ThemeChoice::Light);
    ui::MainWindow window(preferences, prompter, clock);
    window.resize(1440, 900);
    if (!window.open(calendar)) {
        (void)std::fprintf(stderr, "%s cannot be opened\n", qPrintable(calendar));
        return 1;
    }
    window.show();
    QApplication::setActiveWindow(&window);
    ui::CalendarPage &page = *window.page();
    QObject::connect(&page.planner(), &Planner::changed, &stopwatch,
                     [&stopwatch] { stopwatch.noteWrite(); });
    QJsonObject report;
    const ui::ShellActions &actions = window.actions();
    for (const auto &[name, view] :
         {std::pair("week", actions.week), std::pair("month", actions.month),
          std::pair("list", actions.list)}) {
        view->trigger();
        report[QLatin1StringView(name)] = typeInPane(stopwatch, page);
    }
    report[QStringLiteral("search")] = search(stopwatch, window);
    (void)std::puts(QJsonDocument(report).toJson().constData());
    return 0;
}

} // namespace

} // namespace semainier::bench

int main(int argc, char **argv)
{
    semainier::bench::Stopwatch application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        (void)std::fputs("usage: typing_bench CALENDAR\n", stderr);
        return 2;
    }
    return semainier::bench::run(application, arguments[1]);
}
