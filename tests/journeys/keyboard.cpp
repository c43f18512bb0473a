// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/keyboard.h"

#include "tests/journeys/letters.h"
#include "tests/journeys/meanwhile.h"

namespace semainier::journeys {

namespace {

constexpr int mostKeys = 80; ///< to anywhere

bool answersTo(const QString &focused, const QString &name)
{
    return name.endsWith(u'…') && focused != name ? focused.contains(name.chopped(1))
                                                  : focused == name;
}

} // namespace

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    pressIn(screen().front(), key, modifiers);
}

void Keyboard::pressUntil(Qt::Key key, const QString &name, Qt::KeyboardModifiers modifiers)
{
    QStringList met;
    for (int keys = 0; keys < mostKeys; ++keys) {
        met.append(screen().focused());
        if (answersTo(met.back(), name)) {
            return;
        }
        press(key, modifiers);
    }
    throw std::runtime_error("the keyboard never came to “" + name.toStdString() + "” but to “"
                             + met.join(QStringLiteral("”, “")).toStdString() + "”");
}

void Keyboard::call(const QString &words)
{
    press(Qt::Key_K, Qt::ControlModifier);
    write(words);
    press(Qt::Key_Return);
}

void Keyboard::beginCalendar(const QString &name, const QString &path, const QStringList &networks)
{
    press(Qt::Key_N, Qt::ControlModifier);
    write(name);
    tabTo(QStringLiteral("Where it is kept"));
    press(Qt::Key_A, Qt::ControlModifier);
    write(path);
    for (const QString &network : networks) {
        tabTo(network);
        press(Qt::Key_Space);
    }
    press(Qt::Key_Return);
}

void Keyboard::openSample()
{
    tabTo(QStringLiteral("Open the sample"));
    press(Qt::Key_Space);
}

void Keyboard::openSheet(const QString &path)
{
    desk().file = path;
    press(Qt::Key_I, Qt::ControlModifier);
    awaitPlan();
}

void Keyboard::openAnswers(const QString &before)
{
    tabTo(QStringLiteral("line …"));
    pressUntil(Qt::Key_Down, before + u'…');
    press(Qt::Key_Return);
}

void Keyboard::answer(const QString &before, const QString &after)
{
    openAnswers(before);
    pressUntil(Qt::Key_Down, after);
    press(Qt::Key_Return);
    awaitPlan();
}

void Keyboard::lookAtTheRefused()
{
    tabBackTo(QStringLiteral("0 to check"));
    pressUntil(Qt::Key_Right, QStringLiteral("1 refused"));
}

void Keyboard::giveAnotherDay(const QString &before, int day)
{
    openAnswers(before);
    pressUntil(Qt::Key_Down, QStringLiteral("Another date…"));
    openAnd([this] { press(Qt::Key_Return); },
            [this, day] {
                write(QString::number(day));
                press(Qt::Key_Return);
            });
    awaitPlan();
}

void Keyboard::import()
{
    press(Qt::Key_I, Qt::AltModifier);
}

void Keyboard::goToWeekOf(QDate day)
{
    call(day.toString(QStringLiteral("d/M/yyyy")));
}

void Keyboard::walkTo(QDate day, const QString &words)
{
    goToWeekOf(day);
    pressUntil(Qt::Key_Down, words + u'…');
}

void Keyboard::planIn(QDate day, const QString &slot)
{
    walkTo(day, slot);
    press(Qt::Key_Return);
}

void Keyboard::planMissing(const QString &posts)
{
    tabTo(QStringLiteral("Missing: ") + posts + u'…');
    press(Qt::Key_Return);
}

void Keyboard::openPost(QDate day, const QString &post)
{
    walkTo(day, post);
    press(Qt::Key_Return);
}

void Keyboard::write(const QString &text)
{
    typeInto(screen().front(), text);
}

void Keyboard::customise(const QString &account, const QString &more)
{
    tabBackTo(QStringLiteral("Common"));
    pressUntil(Qt::Key_Right, account);
    tabTo(QStringLiteral("Customise"));
    press(Qt::Key_Space);
    write(more);
}

void Keyboard::move(const QString &post, QDate from, QDate to)
{
    walkTo(from, post);
    if (from.addDays(1) == to) {
        press(Qt::Key_Right, Qt::AltModifier);
        return;
    }
    press(Qt::Key_X, Qt::ControlModifier);
    goToWeekOf(to);
    // Behind everything that stands on the day, it keeps its hour.
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
}

void Keyboard::exchange(const QString &post, QDate day, const QString &other, QDate otherDay)
{
    walkTo(day, post);
    press(Qt::Key_X, Qt::ControlModifier);
    walkTo(otherDay, other);
    press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
}

void Keyboard::undo()
{
    press(Qt::Key_Z, Qt::ControlModifier);
}

void Keyboard::showOnly(const QString &network)
{
    tabBackTo(QStringLiteral("Networks: all"));
    press(Qt::Key_Return);
    pressUntil(Qt::Key_Down, network + QStringLiteral(", …"));
    press(Qt::Key_Space);
    press(Qt::Key_Escape);
}

void Keyboard::showAll()
{
    tabTo(QStringLiteral("Clear the filters"));
    press(Qt::Key_Space);
    press(Qt::Key_1, Qt::ControlModifier);
}

void Keyboard::searchAndOpen(const QString &words, const QString &post)
{
    press(Qt::Key_F, Qt::ControlModifier);
    write(words);
    static_cast<void>(screen().await(QAccessible::ListItem, post + u'…'));
    press(Qt::Key_Return);
}

void Keyboard::exportForFrenchExcel(const QString &path)
{
    desk().file = path;
    press(Qt::Key_E, Qt::ControlModifier);
    press(Qt::Key_F, Qt::AltModifier);
    // A button that is called by its letter is seen going down first.
    const QString choice = QStringLiteral("Excel in French");
    waitUntil([&] { return screen().await(QAccessible::RadioButton, choice).state().checked; },
              choice);
    static_cast<void>(screen().await(QAccessible::Button, QStringLiteral("Export …")));
    press(Qt::Key_Return);
}

void Keyboard::backUp()
{
    call(QStringLiteral("back up now"));
}

void Keyboard::restoreTheBackupAskedFor()
{
    call(QStringLiteral("restore a backup"));
    press(Qt::Key_Right);
    pressUntil(Qt::Key_Down, QStringLiteral("Asked for"));
    static_cast<void>(screen().await(QAccessible::Button, QStringLiteral("Restore this backup")));
    press(Qt::Key_Return);
}

} // namespace semainier::journeys
