// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/line/linecontent.h"
#include "ui/page/pagecard.h"

namespace semainier::ui {

/// What can honestly be said of the editorial line, what it rests on, and how many posts serve an
/// objective.
class VerdictCard final : public PageCard {
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void show(const LineContent &content);

private:
    QLabel *m_verdict = nullptr;
    QLabel *m_reasons = nullptr;
    QLabel *m_integration = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace semainier::ui
