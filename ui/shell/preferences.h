// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace semainier::ui {

/// What a person chose on this machine. Choices of the association travel with its file instead.
class Preferences {
public:
    /// In the user's folder for settings.
    Preferences();
    /// In a file of one's own, for tests.
    explicit Preferences(const QString &path);

    /// "fr", "en", or empty: as the system says.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// Size of the text, in percent of the usual one.
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);

    /// Paths of calendars, the latest first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);

    /// Geometry of the window as it was last seen with a file.
    [[nodiscard]] QByteArray geometry(const QString &path) const;
    void setGeometry(const QString &path, const QByteArray &geometry);
    /// What the page of a file showed last; see CalendarPage::state().
    [[nodiscard]] QByteArray state(const QString &path) const;
    void setState(const QString &path, const QByteArray &state);

private:
    QSettings m_settings;
};

} // namespace semainier::ui
