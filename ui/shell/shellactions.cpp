// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellactions.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/preferences.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>

namespace semainier::ui {

ShellActions::ShellActions(QWidget &window, const Preferences &preferences)
    : QObject(&window), m_window(window), m_preferences(preferences)
{
    createCalendarActions();
    createPostActions();
    createViewActions();
    createScreenActions();
    addKeywords();
    buildMenu();
}

void ShellActions::createCalendarActions()
{
    newCalendar = add(tr("&New calendar…"), tr("New calendar"), QKeySequence::New);
    openCalendar = add(Icon::Folder, tr("&Open a calendar…"), tr("Open"), {QKeySequence::Open});
    openSample = add(tr("Open the &sample"), tr("Open the sample"), {});
    backUp = add(tr("&Back up now"), tr("Back up"), {});
    restoreBackup = add(tr("Res&tore a backup…"), tr("Restore a backup"), {});
    importSheet = add(Icon::Import, tr("&Import a sheet (CSV)…"), tr("Import"),
                      {QKeySequence(Qt::CTRL | Qt::Key_I)});
    importStatistics = add(tr("Import stat&istics…"), tr("Import statistics"), {});
    exportSheet = add(Icon::Export, tr("&Export a sheet (CSV)…"), tr("Export"),
                      {QKeySequence(Qt::CTRL | Qt::Key_E)});
    quit = add(tr("&Quit"), tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void ShellActions::createPostActions()
{
    undo = add(Icon::Undo, tr("&Undo"), tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    redo =
        add(Icon::Redo, tr("&Redo"), tr("Redo"),
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    newPost = add(Icon::Plus, tr("New &post"), tr("Post"),
                  {QKeySequence(Qt::Key_N), QKeySequence(Qt::Key_Insert)});
    duplicate = add(Icon::Duplicate, tr("&Duplicate"), tr("Duplicate"),
                    {QKeySequence(Qt::CTRL | Qt::Key_D)});
    remove = add(Icon::Trash, tr("De&lete"), tr("Delete"), {});
    find = add(Icon::Search, tr("&Search"), tr("Search"), {QKeySequence::Find});
}

void ShellActions::createViewActions()
{
    previous = add(Icon::Previous, tr("Pre&vious page"), tr("Previous"),
                   {QKeySequence(Qt::ALT | Qt::Key_PageUp)});
    today = add(tr("&Today"), tr("Today"), QKeySequence(Qt::CTRL | Qt::Key_T));
    next =
        add(Icon::Next, tr("Ne&xt page"), tr("Next"), {QKeySequence(Qt::ALT | Qt::Key_PageDown)});
    goToDate = add(tr("&Go to a date…"), tr("Go to a date"), QKeySequence(Qt::CTRL | Qt::Key_G));
    month = add(tr("&Month"), tr("Month"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    week = add(tr("&Week"), tr("Week"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    list = add(tr("L&ist"), tr("List"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    balance = add(tr("&Balance under the calendar"), tr("Balance"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    balance->setCheckable(true);
    balance->setChecked(true);
    auto *views = new QActionGroup(this);
    for (QAction *view : {month, week, list}) {
        view->setCheckable(true);
        views->addAction(view);
    }
}

void ShellActions::createScreenActions()
{
    calendarScreen =
        add(Icon::Calendar, tr("&Calendar"), tr("Calendar"), {QKeySequence(Qt::CTRL | Qt::Key_1)});
    calendarScreen->setCheckable(true);
    calendarScreen->setChecked(true);
    undated = add(Icon::Undated, tr("&Undated posts"), tr("Undated"),
                  {QKeySequence(Qt::CTRL | Qt::Key_2)});
    undated->setCheckable(true);
    lineScreen = add(Icon::Line, tr("&Editorial line"), tr("Editorial line"),
                     {QKeySequence(Qt::CTRL | Qt::Key_4)});
    lineScreen->setCheckable(true);
    engagementScreen = add(Icon::Engagement, tr("&Engagement"), tr("Engagement"),
                           {QKeySequence(Qt::CTRL | Qt::Key_5)});
    engagementScreen->setCheckable(true);
    auto *screens = new QActionGroup(this);
    screens->addAction(calendarScreen);
    screens->addAction(lineScreen);
    screens->addAction(engagementScreen);
    profiles = add(Icon::Target, tr("P&rofiles and target…"), tr("Profiles and target"), {});
    recordExchanges = add(tr("Record exc&hanges…"), tr("Record exchanges"), {});
    weeklyFigures = add(tr("&Weekly figures…"), tr("Weekly figures"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    sortKinds =
        add(tr("Sort &kinds…"), tr("Sort kinds"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    settings = add(Icon::Settings, tr("&Settings…"), tr("Settings"),
                   {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    palette = add(Icon::Search, tr("&Every action…"), tr("Every action"),
                  {QKeySequence(Qt::CTRL | Qt::Key_K)});
    menuKey = add(tr("Menu"), tr("Menu"), QKeySequence(Qt::Key_F10));
    about = add(tr("&About Semainier"), tr("About"), {});
}

void ShellActions::addKeywords() const
{
    const auto know = [](QAction *action, const QString &words) {
        action->setProperty(actionKeywords, words);
    };
    //: The following are other words by which people look for an action, separated by spaces
    know(newCalendar, tr("create file association"));
    know(openCalendar, tr("file load"));
    know(openSample, tr("example demonstration try"));
    know(backUp, tr("copy save safety"));
    know(restoreBackup, tr("recover lost damaged"));
    know(importSheet, tr("spreadsheet table Excel read load"));
    know(importStatistics, tr("figures network reach clicks Facebook Instagram LinkedIn X read"));
    know(exportSheet, tr("spreadsheet table Excel write save"));
    know(undo, tr("back cancel revert"));
    know(redo, tr("again repeat"));
    know(newPost, tr("add create write message publication"));
    know(duplicate, tr("copy again"));
    know(remove, tr("remove erase bin"));
    know(find, tr("find look words"));
    know(today, tr("now"));
    know(goToDate, tr("day jump"));
    know(balance, tr("foot mix target missing hide show"));
    know(undated, tr("ideas drafts tray"));
    know(lineScreen, tr("mix kinds target profile verdict compare strategy"));
    know(engagementScreen, tr("statistics reach clicks shares rate trend best slots report"));
    know(profiles, tr("portrait mix share rule aim"));
    know(recordExchanges, tr("reply mention repost community count"));
    know(weeklyFigures, tr("followers exchanges statistics reach clicks type note form minutes"));
    know(sortKinds, tr("classify confirm proposed unknown imported category"));
    know(settings, tr("preferences options accounts networks people language theme dark"));
    know(about, tr("version licence help"));
}

QAction *ShellActions::add(const QString &text, const QString &brief, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setIconText(brief);
    action->setShortcut(keys);
    const QString native = keys.toString(QKeySequence::NativeText);
    action->setToolTip(native.isEmpty() ? brief : QStringLiteral("%1 (%2)").arg(brief, native));
    m_window.addAction(action);
    return action;
}

QAction *ShellActions::add(Icon glyph, const QString &text, const QString &brief,
                           const QList<QKeySequence> &keys)
{
    QAction *action = add(text, brief, keys.value(0));
    action->setShortcuts(keys);
    action->setIcon(icon(glyph));
    return action;
}

void ShellActions::buildMenu()
{
    m_menu = new QMenu(&m_window);
    m_menu->addActions({newCalendar, openCalendar});
    m_recent = m_menu->addMenu(tr("Re&cent calendars"));
    connect(m_recent, &QMenu::aboutToShow, this, &ShellActions::fillRecent);
    m_menu->addAction(openSample);
    m_menu->addSeparator();
    m_menu->addActions({importSheet, importStatistics, exportSheet, backUp, restoreBackup});
    m_menu->addSeparator();
    m_menu->addActions({undo, redo, newPost, duplicate, remove, find});
    m_menu->addSeparator();
    m_menu->addActions({today, previous, next, goToDate});
    m_menu->addSeparator();
    m_menu->addActions({month, week, list, balance, undated});
    m_menu->addSeparator();
    m_menu->addActions(
        {lineScreen, profiles, recordExchanges, sortKinds, engagementScreen, weeklyFigures});
    m_menu->addSeparator();
    m_menu->addActions({palette, settings});
    m_menu->addSeparator();
    m_menu->addActions({about, quit});
}

void ShellActions::fillRecent()
{
    m_recent->clear();
    for (const QString &path : m_preferences.recentFiles()) {
        QAction *action = m_recent->addAction(QDir::toNativeSeparators(path));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    if (m_recent->isEmpty()) {
        m_recent->addAction(tr("None yet"))->setEnabled(false);
    }
}

void ShellActions::setAvailable(bool open, bool writable)
{
    for (QAction *action : {exportSheet, backUp, find, previous, today, next, goToDate, month, week,
                            list, balance, calendarScreen, undated, lineScreen, profiles,
                            recordExchanges, engagementScreen, weeklyFigures, palette}) {
        action->setEnabled(open);
    }
    for (QAction *action :
         {importSheet, importStatistics, restoreBackup, newPost, duplicate, remove}) {
        action->setEnabled(open && writable);
    }
    // Until it is known that there is something to sort.
    sortKinds->setEnabled(false);
}

CalendarActions ShellActions::calendar() const
{
    return {previous, today, next, month, week, list, importSheet, exportSheet, newPost};
}

RailActions ShellActions::rail() const
{
    return {calendarScreen, undated, lineScreen, engagementScreen, settings};
}

} // namespace semainier::ui
