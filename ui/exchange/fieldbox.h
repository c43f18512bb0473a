// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <vector>

namespace semainier::ui {

/// What a column may hold.
struct FieldChoice {
    int code = 0; ///< what the dialog knows it by
    QString name;
    bool isAside = false; ///< nothing of such a column comes into the calendar
    bool isLong = false; ///< the column that profits most of room

    bool operator==(const FieldChoice &) const = default;
};

/// The head of a column of a sheet: what it holds, to be chosen, over its name in the file.
class FieldBox final : public QComboBox {
    Q_OBJECT

public:
    explicit FieldBox(QWidget *parent = nullptr);

    /// `field` is the code of one of those offered, else the first is shown. `column` counts from
    /// 1, for a column without a name.
    void show(int field, const QString &header, int column,
              const std::vector<FieldChoice> &offered);
    [[nodiscard]] FieldChoice field() const;
    /// The width that shows field and name whole.
    [[nodiscard]] int wantedWidth() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    void fieldChosen(int field);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_header;
    std::vector<FieldChoice> m_offered;
};

} // namespace semainier::ui
