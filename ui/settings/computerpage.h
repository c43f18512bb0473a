// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;

namespace semainier::ui {

/// What a person chooses for this computer, whatever calendar is open.
struct ComputerChoices {
    QString language; ///< "fr", "en", or empty: as the system says
    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100;

    bool operator==(const ComputerChoices &) const = default;
};

/// Language, light or dark, size of the text: each counts at once.
class ComputerPage final : public QWidget {
    Q_OBJECT

public:
    explicit ComputerPage(const ComputerChoices &choices, QWidget *parent = nullptr);

    [[nodiscard]] ComputerChoices choices() const;

Q_SIGNALS:
    void chosen(const semainier::ui::ComputerChoices &choices);

private:
    [[nodiscard]] QWidget *buildTextSize(int percent);
    void showPercent(int step);

    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QSlider *m_size = nullptr;
    QLabel *m_percent = nullptr;
};

} // namespace semainier::ui
