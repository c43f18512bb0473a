// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/change.h"
#include "ui/calendar/postdrag.h"
#include "ui/commands/calendareditor.h"
#include "ui/shell/intentionrunner.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace semainier {
class Planner;
}

namespace semainier::ui {

class ActionBar;
class Banner;
class CalendarScreen;
class MiniCalendar;
class PostPane;
class Prompter;
class Rail;
class SearchField;
class ShellActions;
class SheetTransfer;
struct SheetImported;
class WorkBar;

/// Everything of one open calendar: puts the rail, the screens and the pane side by side and
/// connects what they want with the editor that does it.
class CalendarPage final : public QWidget {
    Q_OBJECT

public:
    CalendarPage(std::unique_ptr<Planner> planner, ShellActions &actions, Prompter &prompter,
                 QWidget *parent = nullptr);
    ~CalendarPage() override;

    [[nodiscard]] Planner &planner() { return *m_planner; }
    [[nodiscard]] CalendarEditor &editor() { return m_editor; }
    [[nodiscard]] CalendarScreen &calendar() { return *m_calendar; }
    [[nodiscard]] PostPane &pane() { return *m_pane; }
    /// The name of the association.
    [[nodiscard]] QString name() const;

    /// Saves what is being typed. False when something could not be saved.
    bool save();
    void showPost(PostId post);
    /// View and day, to be remembered with the window.
    [[nodiscard]] QByteArray state() const;
    void restoreState(const QByteArray &state);
    void importSheet(const QString &path);
    void openMenu();

Q_SIGNALS:
    /// Another program has changed the calendar; false again once something was done here.
    void changedElsewhere(bool elsewhere);
    /// The path leads to another file now: open it again.
    void reopenWanted();

private:
    void buildLayout();
    void connectActions();
    void connectScreen();
    void connectEditor();
    void connectTransfer();
    void onChanged(const Changed &what);
    void onImported(const SheetImported &what);
    void refresh();
    void refreshFacts();
    void updateUndoTexts();
    void run(const Intention &intention);
    void showInPane(PostId post);
    void leavePost();
    void addPost();
    void goToDate();
    void chooseSheetToImport();
    void chooseSheetToExport();
    void backUp();
    void fail(const Error &error);
    [[nodiscard]] QDate dayForNewPost() const;

    std::unique_ptr<Planner> m_planner;
    ShellActions &m_actions;
    Prompter &m_prompter;
    CalendarEditor m_editor;
    IntentionRunner m_runner{m_editor};
    PostDrag m_drag;
    SheetTransfer *m_transfer = nullptr;
    MiniCalendar *m_month = nullptr;
    Rail *m_rail = nullptr;
    SearchField *m_search = nullptr;
    CalendarScreen *m_calendar = nullptr;
    PostPane *m_pane = nullptr;
    Banner *m_readOnly = nullptr;
    Banner *m_trouble = nullptr;
    WorkBar *m_work = nullptr;
    ActionBar *m_bar = nullptr;
    bool m_barRedoes = false;
    bool m_ownWrite = false; ///< the next change "elsewhere" is that of a worker of ours
    QTimer m_notice;
};

} // namespace semainier::ui
