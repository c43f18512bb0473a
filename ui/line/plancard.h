// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/line/linecard.h"
#include "ui/line/linecontent.h"

class QSpinBox;

namespace semainier::ui {

class LineField;

/// What to plan next to come closer to the target, each with a button that plans it, within the
/// time there is each week.
class PlanCard final : public LineCard {
    Q_OBJECT

public:
    explicit PlanCard(QWidget *parent = nullptr);

    void show(const LineContent &content);

Q_SIGNALS:
    /// A post of this kind on the next free slot.
    void planWanted(semainier::PostKind kind);
    void weeklyMinutesChosen(int minutes);
    void weeksAheadChosen(int weeks);

private:
    QWidget *buildTime();
    void addRow(PostKind kind, const QString &text, const QString &time);
    void addRule();
    void clearRows();

    LineField *m_minutes = nullptr;
    QLabel *m_fault = nullptr;
    QSpinBox *m_weeks = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_outlook = nullptr;
    QWidget *m_lastField = nullptr; ///< after which the keyboard finds the next button
    bool m_readOnly = false;
};

} // namespace semainier::ui
