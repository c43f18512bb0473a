// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/line/linecontent.h"
#include "ui/page/pagecard.h"

class QPushButton;
class QSpinBox;

namespace semainier::ui {

class LineField;

/// What to plan next to come closer to the target, each with a button that plans it, within the
/// time there is each week.
class PlanCard final : public PageCard {
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
    /// Begins a new list of rows in the place of the old one.
    void beginRows();
    void endRows();

    LineField *m_minutes = nullptr;
    QLabel *m_scope = nullptr;
    QLabel *m_fault = nullptr;
    QSpinBox *m_weeks = nullptr;
    QVBoxLayout *m_place = nullptr; ///< of the list of rows
    QWidget *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr; ///< in the list
    QLabel *m_nothing = nullptr;
    QLabel *m_outlook = nullptr;
    std::vector<QPushButton *> m_buttons; ///< of the rows
    bool m_readOnly = false;
};

} // namespace semainier::ui
