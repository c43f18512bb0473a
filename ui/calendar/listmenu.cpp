// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/listmenu.h"

#include "ui/calendar/listwords.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>

namespace semainier::ui {

namespace {

/// Which selections an entry is for.
enum class Concerns { One, Any, Dated };

struct MenuRow {
    ListCommand command{};
    Concerns concerns{};
    const char *text = nullptr;
    QKeyCombination key;
    bool separated = false; ///< from the entries above
};

constexpr std::array postRows{
    MenuRow{ListCommand::Open, Concerns::One, QT_TRANSLATE_NOOP("ListMenu", "Open"),
            Qt::Key_Return},
    MenuRow{ListCommand::Edit, Concerns::One, QT_TRANSLATE_NOOP("ListMenu", "Edit the cell"),
            Qt::Key_F2},
    MenuRow{ListCommand::Duplicate, Concerns::Any, QT_TRANSLATE_NOOP("ListMenu", "Duplicate"),
            Qt::CTRL | Qt::Key_D},
    MenuRow{ListCommand::Cut, Concerns::One, QT_TRANSLATE_NOOP("ListMenu", "Cut"),
            Qt::CTRL | Qt::Key_X, true},
    MenuRow{ListCommand::Copy, Concerns::One, QT_TRANSLATE_NOOP("ListMenu", "Copy"),
            Qt::CTRL | Qt::Key_C},
    MenuRow{ListCommand::DayLater, Concerns::Dated,
            QT_TRANSLATE_NOOP("ListMenu", "Move to the next day"), Qt::ALT | Qt::Key_Right, true},
    MenuRow{ListCommand::WeekLater, Concerns::Dated,
            QT_TRANSLATE_NOOP("ListMenu", "Move to the next week"), Qt::ALT | Qt::Key_Down},
    MenuRow{ListCommand::Shift, Concerns::Dated, QT_TRANSLATE_NOOP("ListMenu", "Shift…"),
            Qt::Key_unknown},
    MenuRow{ListCommand::Hour, Concerns::Any, QT_TRANSLATE_NOOP("ListMenu", "Hour…"),
            Qt::Key_unknown},
    MenuRow{ListCommand::Delete, Concerns::Any, QT_TRANSLATE_NOOP("ListMenu", "Delete"),
            Qt::Key_Delete, true},
};
constexpr MenuRow newRow{ListCommand::New, Concerns::Any,
                         QT_TRANSLATE_NOOP("ListMenu", "New post on this day"), Qt::Key_N, true};
constexpr MenuRow pasteRow{ListCommand::Paste, Concerns::Any,
                           QT_TRANSLATE_NOOP("ListMenu", "Paste here"), Qt::CTRL | Qt::Key_V};

void addRow(QMenu &menu, const MenuRow &row, const std::function<void(ListCommand)> &run)
{
    if (row.separated) {
        menu.addSeparator();
    }
    QAction *action = menu.addAction(QCoreApplication::translate("ListMenu", row.text));
    if (row.key.key() != Qt::Key_unknown) {
        action->setShortcut(QKeySequence(row.key));
        action->setShortcutVisibleInContextMenu(true);
    }
    QObject::connect(action, &QAction::triggered, &menu,
                     [run, command = row.command] { run(command); });
}

bool isFor(const MenuRow &row, const ListMenu &wanted)
{
    switch (row.concerns) {
    case Concerns::One:
        return wanted.posts == 1;
    case Concerns::Any:
        return wanted.posts > 0;
    case Concerns::Dated:
        return wanted.dated;
    }
    return false;
}

void addChoices(QMenu &menu, const ListMenu &wanted)
{
    menu.addSeparator();
    fillKinds(*menu.addMenu(ListWords::column(ListColumn::Kind)), wanted.choose);
    fillStates(*menu.addMenu(ListWords::column(ListColumn::State)), wanted.choose);
    fillPeople(*menu.addMenu(ListWords::column(ListColumn::Person)), wanted.people, wanted.choose,
               wanted.askName);
}

} // namespace

QMenu *listMenu(const ListMenu &wanted, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const MenuRow &row : postRows) {
        if (row.command == ListCommand::Cut && wanted.posts > 0) {
            addChoices(*menu, wanted);
        }
        if (isFor(row, wanted)) {
            addRow(*menu, row, wanted.run);
        }
    }
    addRow(*menu, newRow, wanted.run);
    if (wanted.canPaste) {
        addRow(*menu, pasteRow, wanted.run);
    }
    return menu;
}

} // namespace semainier::ui
