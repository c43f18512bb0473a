// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/icons.h"
#include "ui/settings/computerpage.h"
#include "ui/settings/settingspage.h"

#include <QDialog>

#include <optional>

class QListWidget;
class QStackedWidget;

namespace semainier::ui {

class EditFoot;

/// Everything that can be set: what belongs to the association, when a calendar is open, and what
/// belongs to this computer. There is no OK: each edit counts at once and can be undone here.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Page { Association, Accounts, Slots, People, Objectives, KeyDates, Computer };

    /// Without a calendar there is the page of this computer only.
    SettingsDialog(const std::optional<SettingsContext> &calendar, const ComputerChoices &choices,
                   QWidget *parent = nullptr);

    void showPage(Page page);

Q_SIGNALS:
    void computerChosen(const semainier::ui::ComputerChoices &choices);

private:
    void buildLayout();
    void addCalendarPages(const SettingsContext &calendar);
    void addPage(Page page, Icon glyph, const QString &name, QWidget *widget);
    void fit();

    QListWidget *m_names = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_readOnly = nullptr;
    EditFoot *m_foot = nullptr;
    int m_textPercent = 0; ///< for which the dialog was made large enough
};

} // namespace semainier::ui
