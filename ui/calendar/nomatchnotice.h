// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace semainier::ui {

/// Says over a view that no post matches the filter, which is not an empty calendar, and offers to
/// clear it. Stands in the middle of the widget it is made for; hidden at first.
class NoMatchNotice final : public QWidget {
    Q_OBJECT

public:
    explicit NoMatchNotice(QWidget *over);

    [[nodiscard]] static QString text();
    /// Shown, it comes to the front, also of a view that was turned to meanwhile.
    void setVisible(bool visible) override;

Q_SIGNALS:
    void clearWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
};

} // namespace semainier::ui
