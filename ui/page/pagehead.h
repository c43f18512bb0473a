// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "ui/page/pageperiod.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QComboBox;
class QPushButton;

namespace semainier::ui {

class FlowLayout;
class PeriodSwitch;

/// The head of a page of figures: its title, the period and the account it is of, and what can be
/// done. What does not fit on a line goes to the next.
class PageHead : public QWidget {
    Q_OBJECT

public:
    /// `accountTip`: what the choice of an account does.
    PageHead(const QString &title, const QString &accountTip, QWidget *parent = nullptr);

    /// Gives the chosen period the keyboard.
    void enter();

    /// No width is asked for: what does not fit goes to another line.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void periodChosen(const semainier::ui::PagePeriod &period);
    /// An id of zero: all of them.
    void accountChosen(semainier::AccountId account);
    void imageWanted();
    void dataWanted();

protected:
    /// `usualWeeks` are offered beside four and eight.
    void showPeriod(const PagePeriod &period, int usualWeeks, QDate today);
    /// Archived ones are offered only while they are chosen; an id of zero: all of them.
    void showAccounts(const std::vector<Account> &accounts, AccountId chosen);
    QPushButton *addButton(const QString &text, const QString &tip);
    /// Those that save the page as a picture and its figures as a sheet.
    void addFileButtons();
    /// A choice as wide as that of the account, beside the others.
    QComboBox *addChoice(const QString &name, const QString &tip);

    bool event(QEvent *event) override;

private:
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
