// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMimeData;
class QWidget;

namespace semainier::ui {

/// What every field of the pane has to respect: the wheel scrolls the pane unless the field has the
/// keyboard, undo is that of the calendar, where a run of typing is one step, and files dropped on
/// it are for the pane.
void teachManners(QWidget *field);

/// True for what a file manager drags.
[[nodiscard]] bool carriesFiles(const QMimeData *data);

} // namespace semainier::ui
