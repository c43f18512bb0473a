// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace semainier::ui {

namespace {

constexpr qsizetype mostRecentFiles = 8;

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString textKey = QStringLiteral("text_percent");
const QString recentKey = QStringLiteral("recent");

QString windowKey(const QString &path, const QString &what)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("windows/") + QString::fromLatin1(hash.toHex().left(16)) + what;
}

} // namespace

Preferences::Preferences()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("semainier"),
                 QStringLiteral("semainier"))
{
}

Preferences::Preferences(const QString &path) : m_settings(path, QSettings::IniFormat)
{
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
}

ThemeChoice Preferences::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    return name == QStringLiteral("dark") ? ThemeChoice::Dark
        : name == QStringLiteral("light") ? ThemeChoice::Light
                                          : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice)
{
    m_settings.setValue(themeKey,
                        choice == ThemeChoice::Dark        ? QStringLiteral("dark")
                            : choice == ThemeChoice::Light ? QStringLiteral("light")
                                                           : QStringLiteral("system"));
}

int Preferences::textPercent() const
{
    return m_settings.value(textKey, 100).toInt();
}

void Preferences::setTextPercent(int percent)
{
    m_settings.setValue(textKey, percent);
}

QStringList Preferences::recentFiles() const
{
    return m_settings.value(recentKey).toStringList();
}

void Preferences::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(recentKey, files.mid(0, mostRecentFiles));
}

QByteArray Preferences::geometry(const QString &path) const
{
    return m_settings.value(windowKey(path, {})).toByteArray();
}

void Preferences::setGeometry(const QString &path, const QByteArray &geometry)
{
    m_settings.setValue(windowKey(path, {}), geometry);
}

QByteArray Preferences::state(const QString &path) const
{
    return m_settings.value(windowKey(path, QStringLiteral("-state"))).toByteArray();
}

void Preferences::setState(const QString &path, const QByteArray &state)
{
    m_settings.setValue(windowKey(path, QStringLiteral("-state")), state);
}

} // namespace semainier::ui
