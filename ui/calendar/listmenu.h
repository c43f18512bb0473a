// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/listchoices.h"
#include "ui/calendar/listcommand.h"

class QMenu;
class QWidget;

namespace semainier::ui {

/// What a menu of the list is about, and what its entries do.
struct ListMenu {
    int posts = 0; ///< how many are concerned
    bool dated = false; ///< one of them at least has a day
    bool canPaste = false;
    QStringList people;
    std::function<void(ListCommand)> run;
    ChooseEdit choose;
    std::function<void()> askName;
};

/// The menu of the selected posts. It deletes itself when it closes.
[[nodiscard]] QMenu *listMenu(const ListMenu &wanted, QWidget *parent);

} // namespace semainier::ui
