// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace semainier::ui {

/// A line across the page about something that lasts: read-only, an error, work going on.
class Banner final : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows a sentence; an empty button text shows none.
    void show(Icon glyph, const QString &sentence, const QString &button = {},
              bool closable = true);

Q_SIGNALS:
    void triggered();

private:
    QLabel *m_glyph = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace semainier::ui
