// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/pagecard.h"

namespace semainier::ui {

class Sparkline;
struct FigureText;

/// A figure with how it came about: its name, its value beside a line of the months, the posts it
/// is of and what it was before. What it means is its tool tip.
class FigureCard final : public PageCard {
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void show(const FigureText &text);

private:
    QLabel *m_caption = nullptr;
    QLabel *m_value = nullptr;
    Sparkline *m_course = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace semainier::ui
