// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/linefield.h"

#include <QKeyEvent>

namespace semainier::ui {

LineField::LineField(Check check, QWidget *parent) : QLineEdit(parent), m_check(std::move(check))
{
    connect(this, &QLineEdit::editingFinished, this, &LineField::settle);
    connect(this, &QLineEdit::textEdited, this, [this] { Q_EMIT faultFound({}); });
}

void LineField::setValue(const QString &value)
{
    m_value = value;
    if (!isModified()) {
        discard();
    }
}

void LineField::discard()
{
    if (text() != m_value) {
        setText(m_value);
        setCursorPosition(0);
    }
    setModified(false);
    Q_EMIT faultFound({});
}

void LineField::settle()
{
    // A question asked on the way takes the focus, which ends the editing once more.
    if (m_settling) {
        return;
    }
    const QString typed = text().trimmed();
    if (typed == m_value) {
        discard();
        return;
    }
    if (const QString fault = m_check(typed); !fault.isEmpty()) {
        Q_EMIT faultFound(fault);
        return;
    }
    setModified(false);
    m_settling = true;
    Q_EMIT committed(typed);
    m_settling = false;
}

bool LineField::event(QEvent *event)
{
    // Until something is typed, undo is that of the calendar.
    if (event->type() == QEvent::ShortcutOverride && !isModified()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isModified()) {
        discard();
        return;
    }
    QLineEdit::keyPressEvent(event);
    // Enter keeps the line; it must not press the button of a dialog.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
    }
}

} // namespace semainier::ui
