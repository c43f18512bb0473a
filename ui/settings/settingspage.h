// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/planner/change.h"

#include <QWidget>

class QVBoxLayout;

namespace semainier {
class Planner;
}

namespace semainier::ui {

class CalendarEditor;
class Prompter;

/// What the pages of an open calendar work with; all must outlive them.
struct SettingsContext {
    Planner &planner;
    CalendarEditor &editor;
    Prompter &prompter;
};

/// A page of the settings that travel with the calendar: shows what is stored, also when it is
/// changed elsewhere, and writes every edit at once as a change of its own.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    /// Shows what is stored now.
    void refresh();

Q_SIGNALS:
    /// Something could not be read, or a change not be made; what could not be written is announced
    /// by the editor.
    void failed(const semainier::Error &error);

protected:
    SettingsPage(const SettingsContext &context, const QString &title, const QString &subtitle,
                 QWidget *parent);

    [[nodiscard]] Planner &planner() const { return m_context.planner; }
    [[nodiscard]] Prompter &prompter() const { return m_context.prompter; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }

    /// Reads and shows what the page is about.
    [[nodiscard]] virtual Result<> read() = 0;
    /// Whether a change touches what the page shows.
    [[nodiscard]] virtual bool concerns(const Changed &what) const = 0;

    /// Writes a change, or announces why it cannot be made or written; the page then shows what is
    /// stored. True when something was written.
    bool apply(Result<Change> change);

    void showEvent(QShowEvent *event) override;

private:
    void onChanged(const Changed &what);
    void readSoon();

    SettingsContext m_context;
    QVBoxLayout *m_column = nullptr;
    bool m_stale = true;
};

/// The head of every page of the settings.
[[nodiscard]] QVBoxLayout *settingsColumn(QWidget *page, const QString &title,
                                          const QString &subtitle);

} // namespace semainier::ui
