// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace semainier::ui {

/// A small question beside what it is about: gone with Escape or a click elsewhere, and then
/// deleted.
class Popup : public QFrame {
    Q_OBJECT

public:
    explicit Popup(const QString &title, QWidget *parent);

    /// Shows it above a point of the screen, or below where there is no room.
    void showAt(QPoint global);
};

} // namespace semainier::ui
