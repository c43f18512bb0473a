// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/line/linecontent.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace semainier::ui {

class FlowLayout;
class PeriodSwitch;

/// The head of the editorial line: its title, the period and the account it is judged by, and what
/// can be done. What does not fit on a line goes to the next.
class LineHead final : public QWidget {
    Q_OBJECT

public:
    explicit LineHead(QWidget *parent = nullptr);

    void show(const LineContent &content);
    /// Gives the chosen period the keyboard.
    void enter();

Q_SIGNALS:
    void periodChosen(const semainier::ui::LinePeriod &period);
    /// An id of zero: all of them.
    void accountChosen(semainier::AccountId account);
    void targetWanted();
    void profilesWanted();
    void exchangesWanted();
    void imageWanted();
    void dataWanted();

private:
    QPushButton *addButton(const QString &text, const QString &tip);

    FlowLayout *m_row = nullptr;
    PeriodSwitch *m_period = nullptr;
    QComboBox *m_account = nullptr;
};

} // namespace semainier::ui
