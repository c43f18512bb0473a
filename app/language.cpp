// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace semainier {

namespace {

/// The system's own variant of a language (Canada's French), else that of a country which speaks
/// it. Never the system's locale itself, which may write its dates in another language than its
/// texts.
QLocale localeFor(bool french)
{
    const QLocale system = QLocale::system();
    const QLocale::Language wanted = french ? QLocale::French : QLocale::English;
    if (system.language() == wanted) {
        return QLocale(system.language(), system.territory());
    }
    return french ? QLocale(QLocale::French, QLocale::France)
                  : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

bool systemIsFrench()
{
    return QLocale::system().uiLanguages().value(0).startsWith(QStringLiteral("fr"));
}

} // namespace

void Language::install(const QString &choice)
{
    const bool french =
        choice == QStringLiteral("fr") || (choice != QStringLiteral("en") && systemIsFrench());
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_dialogs);
    QLocale::setDefault(localeFor(french));
    // English has a file too: it holds the plurals.
    const QString name = french ? QStringLiteral("fr") : QStringLiteral("en");
    if (m_texts.load(QStringLiteral(":/translations/semainier_") + name)) {
        QCoreApplication::installTranslator(&m_texts);
    }
    if (french
        && m_dialogs.load(QStringLiteral("qtbase_fr"),
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_dialogs);
    }
}

} // namespace semainier
