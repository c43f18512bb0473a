// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/calendar/keydate.h"
#include "ui/settings/settingspage.h"

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace semainier::ui {

class FormColumn;
class KeyDateRuleEdit;
class LineField;
class ListEditor;

/// The yearly moments that matter to the association, the next one first.
class KeyDatesPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit KeyDatesPage(const SettingsContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<> read() override;
    [[nodiscard]] bool concerns(const Changed &what) const override { return what.keyDates; }

private:
    [[nodiscard]] FormColumn *buildForm();
    void showKeyDate(qint64 id);
    void add(const QString &name);
    void edit(const std::function<void(KeyDate &)> &change);
    void remove(qint64 id);
    [[nodiscard]] std::vector<DateRange> next(const KeyDate &keyDate, int count) const;
    [[nodiscard]] const KeyDate *find(qint64 id) const;
    [[nodiscard]] const KeyDate *current() const;

    std::vector<KeyDate> m_keyDates;
    ListEditor *m_list = nullptr;
    LineField *m_name = nullptr;
    KeyDateRuleEdit *m_rule = nullptr;
    QLabel *m_next = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace semainier::ui
