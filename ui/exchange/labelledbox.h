// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;
class QWidget;

namespace semainier::ui {

/// Adds a choice with its label before it to the layout of a bar; both go to the next line
/// together. The name is what a screen reader says.
[[nodiscard]] QComboBox *addLabelledBox(QWidget &bar, const QString &label, const QString &name);

} // namespace semainier::ui
