// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarmenu.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>

namespace semainier::ui {

namespace {

struct MenuRow {
    WeekCommand command{};
    const char *text = nullptr;
    QKeyCombination key;
};

constexpr std::array cardRows{
    MenuRow{WeekCommand::Open, QT_TRANSLATE_NOOP("WeekMenu", "Open"), Qt::Key_Return},
    MenuRow{WeekCommand::Rename, QT_TRANSLATE_NOOP("WeekMenu", "Rename"), Qt::Key_F2},
    MenuRow{WeekCommand::Duplicate, QT_TRANSLATE_NOOP("WeekMenu", "Duplicate"),
            Qt::CTRL | Qt::Key_D},
    MenuRow{WeekCommand::Cut, QT_TRANSLATE_NOOP("WeekMenu", "Cut"), Qt::CTRL | Qt::Key_X},
    MenuRow{WeekCommand::Copy, QT_TRANSLATE_NOOP("WeekMenu", "Copy"), Qt::CTRL | Qt::Key_C},
    MenuRow{WeekCommand::DayLater, QT_TRANSLATE_NOOP("WeekMenu", "Move to the next day"),
            Qt::ALT | Qt::Key_Right},
    MenuRow{WeekCommand::WeekLater, QT_TRANSLATE_NOOP("WeekMenu", "Move to the next week"),
            Qt::Key_unknown},
    MenuRow{WeekCommand::Delete, QT_TRANSLATE_NOOP("WeekMenu", "Delete"), Qt::Key_Delete},
};
constexpr MenuRow slotRow{WeekCommand::Open, QT_TRANSLATE_NOOP("WeekMenu", "Plan a post here"),
                          Qt::Key_Return};
constexpr MenuRow newRow{WeekCommand::New, QT_TRANSLATE_NOOP("WeekMenu", "New post on this day"),
                         Qt::Key_N};
constexpr MenuRow pasteRow{WeekCommand::Paste, QT_TRANSLATE_NOOP("WeekMenu", "Paste here"),
                           Qt::CTRL | Qt::Key_V};
constexpr MenuRow exchangeRow{WeekCommand::Exchange,
                              QT_TRANSLATE_NOOP("WeekMenu", "Exchange with the post cut or copied"),
                              Qt::CTRL | Qt::SHIFT | Qt::Key_X};

void addRow(QMenu &menu, const MenuRow &row, const std::function<void(WeekCommand)> &run)
{
    QAction *action = menu.addAction(QCoreApplication::translate("WeekMenu", row.text));
    if (row.key.key() != Qt::Key_unknown) {
        action->setShortcut(QKeySequence(row.key));
        action->setShortcutVisibleInContextMenu(true);
    }
    QObject::connect(action, &QAction::triggered, &menu,
                     [run, command = row.command] { run(command); });
}

} // namespace

QMenu *calendarMenu(MenuSubject subject, bool canPaste, const std::function<void(WeekCommand)> &run,
                    QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    switch (subject) {
    case MenuSubject::Post:
        for (const MenuRow &row : cardRows) {
            if (row.command == WeekCommand::Cut || row.command == WeekCommand::DayLater
                || row.command == WeekCommand::Delete) {
                menu->addSeparator();
            }
            addRow(*menu, row, run);
        }
        menu->addSeparator();
        break;
    case MenuSubject::Slot:
        addRow(*menu, slotRow, run);
        break;
    case MenuSubject::Day:
        break;
    }
    addRow(*menu, newRow, run);
    if (canPaste) {
        addRow(*menu, pasteRow, run);
        if (subject == MenuSubject::Post) {
            addRow(*menu, exchangeRow, run);
        }
    }
    return menu;
}

} // namespace semainier::ui
