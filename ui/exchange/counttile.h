// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace semainier::ui {

/// A number with what it counts, to be chosen among others.
class CountTile final : public QAbstractButton {
    Q_OBJECT

public:
    explicit CountTile(QWidget *parent = nullptr);

    void show(int count, const QString &what);
    /// The number says that something is wrong.
    void setAlarming(bool alarming);
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    QString m_what;
    bool m_alarming = false;
};

} // namespace semainier::ui
