// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/change.h"
#include "ui/engagement/weeklycontent.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace semainier::ui {

class CalendarEditor;
class EditFoot;
class WeeklyAccount;

/// What networks do not export, typed in five minutes: followers, exchanges and the figures of each
/// post of a week, account by account. An empty field is not known, which is not the same as none.
/// Every number counts at once and can be undone.
class WeeklyForm final : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    WeeklyForm(Planner &planner, CalendarEditor &editor, QWidget *parent = nullptr);

    ~WeeklyForm() override;

    /// Keeps what is being typed.
    void settle();

    void done(int result) override;

private:
    QWidget *buildHead();
    void turn(int weeks);
    /// Shows what there is now; makes the fields anew only where others are asked for.
    void refresh();
    void build();
    void orderStops();
    [[nodiscard]] std::vector<QWidget *> stops() const;
    void apply(const Change &change);
    void step(size_t card, int line, int column, int direction);

    Planner &m_planner;
    CalendarEditor &m_editor;
    QDate m_monday;
    std::optional<WeeklyContent> m_content; ///< nothing: nothing is shown yet
    std::vector<WeeklyAccount *> m_cards;
    QLabel *m_period = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_later = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr; ///< of the cards
    QLabel *m_empty = nullptr;
    EditFoot *m_foot = nullptr;
};

} // namespace semainier::ui
