// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellactions.h"

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
    buildMenu();
}

void ShellActions::createCalendarActions()
{
    newCalendar = add(tr("&New calendar…"), tr("New calendar"), QKeySequence::New);
    openCalendar = add(Icon::Folder, tr("&Open a calendar…"), tr("Open"), {QKeySequence::Open});
    openSample = add(tr("Open the &sample"), tr("Open the sample"), {});
    backUp = add(tr("&Back up now"), tr("Back up"), {});
    importSheet = add(Icon::Import, tr("&Import a sheet (CSV)…"), tr("Import"),
                      {QKeySequence(Qt::CTRL | Qt::Key_I)});
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
    auto *views = new QActionGroup(this);
    for (QAction *view : {month, week, list}) {
        view->setCheckable(true);
        views->addAction(view);
    }
    menuKey = add(tr("Menu"), tr("Menu"), QKeySequence(Qt::Key_F10));
    about = add(tr("&About Semainier"), tr("About"), {});
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
    m_menu->addActions({importSheet, exportSheet, backUp});
    m_menu->addSeparator();
    m_menu->addActions({undo, redo, newPost, duplicate, remove, find});
    m_menu->addSeparator();
    m_menu->addActions({today, previous, next, goToDate});
    m_menu->addSeparator();
    m_menu->addActions({month, week, list});
    m_menu->addSeparator();
    buildLanguages(*m_menu->addMenu(tr("Lan&guage")));
    buildThemes(*m_menu->addMenu(tr("T&heme")));
    m_menu->addActions({about, quit});
}

void ShellActions::buildLanguages(QMenu &menu)
{
    struct Choice {
        QString language;
        QString name;
    };
    auto *group = new QActionGroup(&menu);
    for (const auto &choice :
         {Choice{{}, tr("As the system")}, Choice{QStringLiteral("fr"), QStringLiteral("Français")},
          Choice{QStringLiteral("en"), QStringLiteral("English")}}) {
        QAction *action = menu.addAction(choice.name);
        action->setCheckable(true);
        action->setChecked(m_preferences.language() == choice.language);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language = choice.language] { Q_EMIT languageChosen(language); });
    }
}

void ShellActions::buildThemes(QMenu &menu)
{
    struct Choice {
        ThemeChoice theme;
        QString name;
    };
    auto *group = new QActionGroup(&menu);
    for (const auto &choice :
         {Choice{ThemeChoice::System, tr("As the system")}, Choice{ThemeChoice::Light, tr("Light")},
          Choice{ThemeChoice::Dark, tr("Dark")}}) {
        QAction *action = menu.addAction(choice.name);
        action->setCheckable(true);
        action->setChecked(m_preferences.theme() == choice.theme);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, theme = choice.theme] { Q_EMIT themeChosen(theme); });
    }
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
    for (QAction *action :
         {exportSheet, backUp, find, previous, today, next, goToDate, month, week, list}) {
        action->setEnabled(open);
    }
    for (QAction *action : {importSheet, newPost, duplicate, remove}) {
        action->setEnabled(open && writable);
    }
}

CalendarActions ShellActions::calendar() const
{
    return {previous, today, next, month, week, list, importSheet, exportSheet, newPost};
}

} // namespace semainier::ui
