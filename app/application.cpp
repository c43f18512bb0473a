// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/base/theme.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFileInfo>

namespace semainier {

Application::Application()
{
    QApplication::setApplicationDisplayName(QStringLiteral("Semainier"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.semainier.Semainier"));
    m_language.install(m_preferences.language());
    ui::theme().setTextPercent(m_preferences.textPercent());
    ui::theme().apply(m_preferences.theme());
}

Application::~Application() = default;

int Application::run(const QStringList &arguments)
{
    QString path = arguments.value(0);
    if (path.isEmpty()) {
        const QString last = m_preferences.recentFiles().value(0);
        path = QFileInfo::exists(last) ? last : QString();
    }
    showWindow(path);
    return QApplication::exec();
}

void Application::showWindow(const QString &path)
{
    const QByteArray geometry = m_window ? m_window->saveGeometry() : QByteArray();
    m_window = std::make_unique<ui::MainWindow>(m_preferences, m_prompter, m_clock);
    // Queued: the settings that ask for another language belong to the window that goes away.
    QObject::connect(
        m_window.get(), &ui::MainWindow::languageChosen, m_window.get(),
        [this](const QString &language) {
            const QString open = m_window->path();
            if (m_window->page() == nullptr || m_window->leavePage()) {
                m_language.install(language);
                showWindow(open);
                m_window->openSettings(ui::SettingsDialog::Page::Computer);
            }
        },
        Qt::QueuedConnection);
    if (!geometry.isEmpty()) {
        m_window->restoreGeometry(geometry);
    }
    // Opened before it is shown: the first thing to be seen is the calendar, laid out once.
    if (!path.isEmpty()) {
        m_window->open(path);
    }
    m_window->show();
}

} // namespace semainier
