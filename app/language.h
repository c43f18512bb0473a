// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace semainier {

/// The language of everything the program says: its own texts, Qt's dialogs, dates and numbers.
class Language {
public:
    /// Takes "fr" or "en"; anything else: French where the system is, else English.
    void install(const QString &choice);

private:
    QTranslator m_texts;
    QTranslator m_dialogs;
};

} // namespace semainier
