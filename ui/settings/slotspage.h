// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/slot.h"
#include "ui/settings/settingspage.h"

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace semainier::ui {

class AccountChecks;
class FormColumn;
class LineField;
class ListEditor;

/// The places kept every week for a post: the table of a week, Monday first.
class SlotsPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit SlotsPage(const SettingsContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<> read() override;
    [[nodiscard]] bool concerns(const Changed &what) const override;

private:
    [[nodiscard]] FormColumn *buildForm();
    [[nodiscard]] QMenu *buildCopyMenu();
    void connectForm();
    void showSlot(qint64 id);
    void add(const QString &hour);
    void copyTo(const std::vector<int> &weekdays);
    void edit(const std::function<void(Slot &)> &change);
    void remove(qint64 id);
    [[nodiscard]] QString accountsText(const Slot &slot) const;
    [[nodiscard]] const Slot *find(qint64 id) const;
    [[nodiscard]] const Slot *current() const;

    std::vector<Slot> m_slots;
    std::vector<Account> m_accounts;
    QComboBox *m_newWeekday = nullptr;
    ListEditor *m_list = nullptr;
    QComboBox *m_weekday = nullptr;
    LineField *m_hour = nullptr;
    QComboBox *m_kind = nullptr;
    AccountChecks *m_checks = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace semainier::ui
