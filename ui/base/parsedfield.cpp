// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/parsedfield.h"

namespace semainier::ui {

ParsedField::ParsedField(Normalise normalise, QWidget *parent)
    : QLineEdit(parent), m_normalise(std::move(normalise))
{
    connect(this, &QLineEdit::editingFinished, this, &ParsedField::settle);
}

void ParsedField::setAccepted(const QString &text)
{
    const bool typing = hasFocus() && isModified();
    if (m_accepted == text || typing) {
        return;
    }
    m_accepted = text;
    setText(text);
    setCursorPosition(0);
}

void ParsedField::enter(const QString &text)
{
    setText(text);
    settle();
}

void ParsedField::settle()
{
    const QString typed = text().trimmed();
    const auto wanted = typed.isEmpty() ? std::optional(QString()) : m_normalise(typed);
    const bool changed = wanted && *wanted != m_accepted;
    if (changed) {
        m_accepted = *wanted;
    }
    setText(m_accepted);
    setCursorPosition(0);
    setModified(false);
    if (changed) {
        Q_EMIT committed();
    }
}

} // namespace semainier::ui
