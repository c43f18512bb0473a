// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace semainier::journeys {

/// Types text wherever the cursor of a window is. The window must have the keyboard.
void typeInto(QWidget &window, const QString &text);

/// A key, alone or with others held.
void pressIn(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {});

/// As the desktop does when a dialog has closed: the window in front gets the keyboard.
void giveKeyboardTo(QWidget &window);

} // namespace semainier::journeys
