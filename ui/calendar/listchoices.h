// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/postedit.h"

#include <QStringList>

#include <functional>

class QMenu;

namespace semainier::ui {

using ChooseEdit = std::function<void(const PostEdit &edit)>;

/// What posts may be given at once, each choice an entry of a menu.
void fillKinds(QMenu &menu, const ChooseEdit &choose);
void fillStates(QMenu &menu, const ChooseEdit &choose);
/// The people known, nobody, and somebody else, whose name is then asked.
void fillPeople(QMenu &menu, const QStringList &people, const ChooseEdit &choose,
                const std::function<void()> &askName);

} // namespace semainier::ui
