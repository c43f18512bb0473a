// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>

class QComboBox;
class QLabel;
class QLineEdit;

namespace semainier::ui {

class ParsedField;

/// Fields in two columns, each under its small label.
class FieldGrid final : public QGridLayout {
public:
    FieldGrid();

    /// Puts a field into a row of the grid and names it, also for screen readers. The label, which
    /// is hidden together with its field.
    QLabel *add(int row, int column, const QString &name, QWidget *field, int span = 1);
};

/// A line in which undo is that of the calendar.
[[nodiscard]] QLineEdit *makeLine();
/// A line that takes an hour such as "9h30".
[[nodiscard]] ParsedField *makeHourField();
/// A line that takes minutes such as "1 h 30".
[[nodiscard]] ParsedField *makeDurationField();
/// A line that takes a whole number, 0 or more.
[[nodiscard]] ParsedField *makeNumberField();
/// A choice that ends with an ellipsis where it is too long.
[[nodiscard]] QComboBox *makeCombo();

/// Gives a line another text, with the cursor where it was.
void setLineText(QLineEdit *line, const QString &text);

} // namespace semainier::ui
