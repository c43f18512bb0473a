// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/intention.h"
#include "ui/calendar/listrow.h"

#include <QComboBox>

class QLineEdit;

namespace semainier::ui {

/// A choice that opens at once in its cell, and is over when its list closes.
class ChoiceEditor final : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    void hidePopup() override;

Q_SIGNALS:
    void closed();
};

/// The editor of a cell with what stands in it: a list for kind and state, a line for the day, the
/// hour, the title and the person in charge. Null for a cell that has nothing to edit.
[[nodiscard]] QWidget *cellEditor(const ListRow &row, ListColumn column, const QStringList &people,
                                  QWidget *parent);

/// What was entered there, read generously, as something to be done; nothing when it cannot be
/// understood or is what stood there.
[[nodiscard]] std::optional<Intention> entered(const QWidget &editor, const ListRow &row,
                                               ListColumn column, QDate today);

} // namespace semainier::ui
