// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/change.h"
#include "ui/calendar/postdrag.h"
#include "ui/commands/calendareditor.h"
#include "ui/shell/intentionrunner.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <memory>

class QStackedWidget;

namespace semainier {
class Planner;
struct Backup;
struct Restored;
} // namespace semainier

namespace semainier::ui {

class ActionBar;
class Banner;
class CalendarFoot;
class CalendarScreen;
class CommandPalette;
class EngagementScreen;
class ExchangeFlow;
class Job;
class MiniCalendar;
class PostPane;
class Prompter;
class LineScreen;
class Rail;
class SearchField;
class ShellActions;
class UndatedTray;
struct SheetImported;
class WorkBar;
enum class CalendarMode;

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
    /// Shows what importing sheets would do; nothing is changed before it is wanted there.
    void importSheets(const QStringList &paths);
    /// The same of files that somebody dropped: statistics or sheets.
    void importFiles(const QStringList &paths);
    void openMenu();

Q_SIGNALS:
    /// Another program has changed the calendar; false again once something was done here.
    void changedElsewhere(bool elsewhere);
    /// The path leads to another file now: open it again.
    void reopenWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void fitPane();
    void setPaneShown(bool shown);
    void connectActions();
    void connectScreen();
    void connectFinding();
    void connectTray();
    void connectScreens();
    /// Another screen in the place of the one that is shown.
    void showCalendar();
    void showLine();
    void showEngagement();
    void showFigures(QWidget &screen);
    [[nodiscard]] LineScreen &line();
    [[nodiscard]] EngagementScreen &engagement();
    [[nodiscard]] bool isCalendarShown() const;
    void tellWritten(const QString &path);
    void focusScreen();
    void placeTray();
    void showTray(bool shown);
    void dateUndated(PostId post);
    void connectEditor();
    void connectRefusals();
    void connectExchange();
    void connectLine();
    void connectSorting();
    void connectSteps();
    /// What a worker of ours writes is not taken for somebody else's.
    void awaitOwnWrite(Job *job);
    void sortKinds();
    /// Whether there is something to sort.
    void updateSorting();
    void addFoot(CalendarMode mode, CalendarFoot *foot);
    void onChanged(const Changed &what);
    void onImported(const SheetImported &what);
    void onRestored(const Backup &backup, const Restored &what);
    void refresh();
    void refreshFacts();
    void updateUndoTexts();
    void run(const Intention &intention);
    void showInPane(PostId post);
    void leavePost();
    void addPost();
    void goToDate();
    void goTo(QDate day);
    void chooseSheetsToImport();
    void chooseStatisticsToImport();
    void exportSheet();
    void restoreBackup();
    void backUp();
    void fail(const Error &error);
    [[nodiscard]] QDate dayForNewPost() const;

    std::unique_ptr<Planner> m_planner;
    ShellActions &m_actions;
    Prompter &m_prompter;
    CalendarEditor m_editor;
    IntentionRunner m_runner;
    PostDrag m_drag;
    ExchangeFlow *m_exchange = nullptr;
    MiniCalendar *m_month = nullptr;
    Rail *m_rail = nullptr;
    SearchField *m_search = nullptr;
    CommandPalette *m_palette = nullptr;
    UndatedTray *m_tray = nullptr;
    QStackedWidget *m_screens = nullptr;
    CalendarScreen *m_calendar = nullptr;
    LineScreen *m_line = nullptr; ///< made when it is wanted first
    QJsonObject m_lineState; ///< that it is made with
    EngagementScreen *m_engagement = nullptr; ///< made when it is wanted first
    QJsonObject m_engagementState; ///< that it is made with
    PostId m_leftPost; ///< was in the pane when the calendar was left
    PostPane *m_pane = nullptr;
    Banner *m_readOnly = nullptr;
    Banner *m_trouble = nullptr;
    Banner *m_refused = nullptr;
    PostId m_refusedPost; ///< the first of those it tells of
    WorkBar *m_work = nullptr;
    ActionBar *m_bar = nullptr;
    bool m_barRedoes = false;
    bool m_ownWrite = false; ///< the next change "elsewhere" is that of a worker of ours
    QTimer m_notice;
};

} // namespace semainier::ui
