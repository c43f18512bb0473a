// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/entrymodel.h"

#include <QTableView>

namespace semainier::ui {

/// The lines of a list of an import, each with its line in the sheet, a sentence, and a tick or a
/// button.
///
/// Space ticks the selected lines; Space or Enter on a line with a button asks for its choices.
class EntryView final : public QTableView {
    Q_OBJECT

public:
    explicit EntryView(EntryModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The choices of a row are wanted, below this place on the screen.
    void choiceWanted(int row, const QPoint &where);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool hasChoice(int row) const;
    [[nodiscard]] bool hasTick(int row) const;
    void askForChoice(int row);
    void tickSelected();
    void fitColumns();

    EntryModel &m_model;
};

} // namespace semainier::ui
