// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/sheetfield.h"

#include <QComboBox>

#include <vector>

namespace semainier::ui {

/// The head of a column of a sheet: what it holds, to be chosen, over its name in the file.
class FieldBox final : public QComboBox {
    Q_OBJECT

public:
    explicit FieldBox(QWidget *parent = nullptr);

    /// `column` counts from 1, for a column without a name.
    void show(SheetField field, const QString &header, int column,
              const std::vector<SheetField> &offered);
    [[nodiscard]] SheetField field() const;
    /// The width that shows field and name whole.
    [[nodiscard]] int wantedWidth() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    void fieldChosen(semainier::SheetField field);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_header;
    std::vector<SheetField> m_offered;
};

} // namespace semainier::ui
