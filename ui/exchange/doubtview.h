// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/doubtmodel.h"

#include <QTableView>

namespace semainier::ui {

/// The doubtful rows of an import of statistics, one a line.
///
/// A digit chooses what the current row is, Enter keeps what it is taken for, Space and F4 ask for
/// its choices.
class DoubtView final : public QTableView {
    Q_OBJECT

public:
    explicit DoubtView(DoubtModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The choice of this number, from 1, is wanted for the current row.
    void numberTyped(int number);
    void keepWanted();
    /// The choices of a row are wanted, below this place on the screen.
    void choiceWanted(int row, const QPoint &where);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void askForChoice(int row);
    void fit();
    void fitColumns();
};

} // namespace semainier::ui
