// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/mouse.h"

#include "tests/journeys/letters.h"
#include "tests/journeys/meanwhile.h"

#include <QApplication>
#include <QWindow>

namespace semainier::journeys {

namespace {

/// The widget that a part belongs to.
QWidget *widgetOf(const QAccessibleInterface &part)
{
    const QAccessibleInterface *each = &part;
    while (each != nullptr && qobject_cast<QWidget *>(each->object()) == nullptr) {
        each = each->parent();
    }
    return each != nullptr ? qobject_cast<QWidget *>(each->object()) : nullptr;
}

/// Whether a person who looks at this point sees the widget there and nothing over it.
bool isInSight(const QWidget &widget, QPoint global)
{
    QWidget *window = widget.window();
    const QWidget *seen = window->childAt(window->mapFromGlobal(global));
    seen = seen != nullptr ? seen : window;
    return seen == &widget || widget.isAncestorOf(seen);
}

} // namespace

void Mouse::click(const QAccessibleInterface &part)
{
    const QWidget *widget = widgetOf(part);
    const QPoint middle = part.rect().center();
    if (widget == nullptr || !isInSight(*widget, middle)) {
        throw std::runtime_error("cannot be clicked: "
                                 + part.text(QAccessible::Name).toStdString());
    }
    QWidget *window = widget->window();
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, window->mapFromGlobal(middle));
}

void Mouse::click(QAccessible::Role role, const QString &name)
{
    click(screen().await(role, name));
}

void Mouse::chooseInMenu(const QString &name)
{
    openAnd([this] { click(QAccessible::ButtonMenu, QStringLiteral("Menu")); },
            [this, name] { click(QAccessible::MenuItem, name); });
}

void Mouse::beginCalendar(const QString &name, const QString &path, const QStringList &networks)
{
    click(QAccessible::Button, QStringLiteral("New calendar"));
    click(QAccessible::EditableText, QStringLiteral("Name of the association"));
    write(name);
    desk().file = path;
    click(QAccessible::Button, QStringLiteral("Choose where it is kept"));
    for (const QString &network : networks) {
        click(QAccessible::CheckBox, network);
    }
    click(QAccessible::Button, QStringLiteral("Create the calendar"));
}

void Mouse::openSample()
{
    click(QAccessible::Button, QStringLiteral("Open the sample"));
}

void Mouse::openSheet(const QString &path)
{
    desk().file = path;
    click(QAccessible::Button, QStringLiteral("Import"));
    awaitPlan();
}

void Mouse::answer(const QString &before, const QString &after)
{
    click(QAccessible::Cell, before);
    click(QAccessible::MenuItem, after);
    awaitPlan();
}

void Mouse::lookAtTheRefused()
{
    click(QAccessible::CheckBox, QStringLiteral("1 refused"));
}

void Mouse::giveAnotherDay(const QString &before, int day)
{
    click(QAccessible::Cell, before);
    openAnd([this] { click(QAccessible::MenuItem, QStringLiteral("Another date…")); },
            [this, day] {
                typeInto(screen().front(), QString::number(day));
                click(QAccessible::Button, QStringLiteral("OK"));
            });
    awaitPlan();
}

void Mouse::import()
{
    click(QAccessible::Button, QStringLiteral("Import …"));
}

void Mouse::goToWeekOf(QDate day)
{
    for (int page = 0; page < 60 && screen().day(day) == nullptr; ++page) {
        click(QAccessible::Button,
              screen().monday() < day ? QStringLiteral("Next") : QStringLiteral("Previous"));
    }
}

const QAccessibleInterface &Mouse::cardOn(QDate day, const QString &words) const
{
    const QAccessibleInterface *found = screen().card(day, words);
    if (found == nullptr) {
        throw std::runtime_error("no card “" + words.toStdString() + "” in the week of "
                                 + screen().week().toStdString());
    }
    return *found;
}

void Mouse::planIn(QDate day, const QString &slot)
{
    goToWeekOf(day);
    click(cardOn(day, slot));
}

void Mouse::planMissing(const QString &posts)
{
    click(QAccessible::Button, QStringLiteral("Missing: ") + posts + u'…');
}

void Mouse::openPost(QDate day, const QString &post)
{
    goToWeekOf(day);
    click(cardOn(day, post));
}

void Mouse::write(const QString &text)
{
    typeInto(screen().front(), text);
}

void Mouse::customise(const QString &account, const QString &more)
{
    click(QAccessible::PageTab, account);
    click(QAccessible::Button, QStringLiteral("Customise"));
    write(more);
}

void Mouse::moveTo(QPoint global)
{
    QTest::mouseMove(screen().window().windowHandle(), screen().window().mapFromGlobal(global));
}

void Mouse::carry(const QString &post, QDate from, QDate to)
{
    goToWeekOf(from);
    const QWidget &window = screen().window();
    const QPoint held = cardOn(from, post).rect().center();
    QTest::mousePress(window.windowHandle(), Qt::LeftButton, {}, window.mapFromGlobal(held));
    moveTo(held + QPoint(2 * QApplication::startDragDistance(), 0));
    // A turn too many, on a machine that was away for a moment, is turned back.
    while (screen().day(to) == nullptr) {
        const QDate shown = screen().monday();
        const QString button = shown < to ? QStringLiteral("Next") : QStringLiteral("Previous");
        moveTo(screen().await(QAccessible::Button, button).rect().center());
        waitUntil([&] { return screen().monday() != shown; }, QStringLiteral("the page to turn"));
    }
}

void Mouse::dropOn(QPoint global)
{
    moveTo(global);
    QTest::mouseRelease(screen().window().windowHandle(), Qt::LeftButton, {},
                        screen().window().mapFromGlobal(global));
}

void Mouse::move(const QString &post, QDate from, QDate to)
{
    carry(post, from, to);
    // Under everything that stands on the day, it keeps its hour.
    const QRect column = screen().day(to)->rect();
    dropOn({column.center().x(), column.top() + column.height() * 3 / 4});
}

void Mouse::exchange(const QString &post, QDate day, const QString &other, QDate otherDay)
{
    carry(post, day, otherDay);
    dropOn(cardOn(otherDay, other).rect().center());
}

void Mouse::undo()
{
    chooseInMenu(QStringLiteral("Undo: …"));
}

void Mouse::showOnly(const QString &network)
{
    click(QAccessible::Button, QStringLiteral("Networks: all"));
    click(QAccessible::ListItem, network + QStringLiteral(", …"));
    QTest::mouseClick(screen().window().windowHandle(), Qt::LeftButton, {}, {4, 4});
}

void Mouse::showAll()
{
    click(QAccessible::Button, QStringLiteral("Clear the filters"));
}

void Mouse::searchAndOpen(const QString &words, const QString &post)
{
    click(QAccessible::EditableText, QStringLiteral("Search posts"));
    write(words);
    click(QAccessible::ListItem, post + QStringLiteral("…"));
}

void Mouse::exportForFrenchExcel(const QString &path)
{
    desk().file = path;
    click(QAccessible::Button, QStringLiteral("Export"));
    click(QAccessible::RadioButton, QStringLiteral("Excel in French"));
    click(QAccessible::Button, QStringLiteral("Export …"));
}

void Mouse::backUp()
{
    chooseInMenu(QStringLiteral("Back up now"));
}

void Mouse::restoreTheBackupAskedFor()
{
    chooseInMenu(QStringLiteral("Restore a backup…"));
    click(QAccessible::Cell, QStringLiteral("Asked for"));
    click(QAccessible::Button, QStringLiteral("Restore this backup"));
}

} // namespace semainier::journeys
