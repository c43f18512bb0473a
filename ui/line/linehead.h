// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/line/linecontent.h"

#include <QWidget>

class QBoxLayout;
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

    /// No width is asked for: what does not fit goes to another line.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void periodChosen(const semainier::ui::LinePeriod &period);
    /// An id of zero: all of them.
    void accountChosen(semainier::AccountId account);
    void targetWanted();
    void profilesWanted();
    void exchangesWanted();
    void imageWanted();
    void dataWanted();

protected:
    bool event(QEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &tip);
    /// The tools beside the title where there is room, else below it in as many lines as they need.
    void fit();

    QBoxLayout *m_rows = nullptr;
    QWidget *m_choices = nullptr; ///< title and period
    QWidget *m_tools = nullptr;
    FlowLayout *m_line = nullptr; ///< of the tools
    PeriodSwitch *m_period = nullptr;
    QComboBox *m_account = nullptr;
};

} // namespace semainier::ui
