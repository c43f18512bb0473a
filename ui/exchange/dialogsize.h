// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace semainier::ui {

/// Gives a dialog the size it is made for with text at 100 %, larger with larger text, or what the
/// screen has room for.
void fitToScreen(QWidget &dialog, QSize wanted, QSize smallest);

} // namespace semainier::ui
