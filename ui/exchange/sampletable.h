// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/samplesheet.h"

#include <QTableView>

namespace semainier::ui {

class FieldBox;
class SampleModel;

/// The first rows of a sheet under the heads of its columns, where what they hold can be chosen.
class SampleTable final : public QTableView {
    Q_OBJECT

public:
    /// Columns after these are read all the same, but not shown.
    static constexpr size_t mostColumns = 256;

    explicit SampleTable(QWidget *parent = nullptr);

    void show(const SampleSheet &sheet);
    /// How many rows are shown at most.
    void setVisibleRows(int rows);
    /// The heads of the columns, from left to right.
    [[nodiscard]] const std::vector<FieldBox *> &boxes() const { return m_boxes; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void fieldChosen(size_t column, int field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    [[nodiscard]] int wantedWidth(int column) const;
    [[nodiscard]] int wantedHeight() const;

    SampleModel *m_model = nullptr;
    std::vector<FieldBox *> m_boxes;
    int m_visibleRows = 4;
};

/// Gives columns the widths they want, or, where there is too little room, takes from the widest
/// ones first, down to `least`. What is left over goes to the column that `grows`.
[[nodiscard]] std::vector<int> sharedWidths(std::vector<int> wanted, int available, int least,
                                            size_t grows);

} // namespace semainier::ui
