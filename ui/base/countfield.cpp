// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/countfield.h"

#include <QIntValidator>
#include <QKeyEvent>

namespace semainier::ui {

CountField::CountField(int largest, QWidget *parent) : QLineEdit(parent)
{
    setValidator(new QIntValidator(0, largest, this));
    setPlaceholderText(QStringLiteral("–"));
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::editingFinished, this, &CountField::settle);
}

std::optional<int> CountField::value() const
{
    if (text().isEmpty()) {
        return std::nullopt;
    }
    // By the locale that let it be typed, with the separators of thousands.
    bool isNumber = false;
    const int number = validator()->locale().toInt(text(), &isNumber);
    return isNumber ? std::optional(number) : m_stored;
}

void CountField::setValue(std::optional<int> value)
{
    m_stored = value;
    if (!isModified()) {
        setText(value ? QString::number(*value) : QString());
    }
}

void CountField::settle()
{
    const bool typed = isModified();
    setModified(false);
    if (value() != m_stored) {
        Q_EMIT committed();
        return;
    }
    // What was typed may be the same number in other words, or none, such as “1,2”.
    const bool same = typed && !text().isEmpty() && hasAcceptableInput();
    setValue(m_stored);
    if (same) {
        Q_EMIT confirmed();
    }
}

bool CountField::event(QEvent *event)
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

void CountField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        Q_EMIT stepWanted(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        settle();
        Q_EMIT stepWanted(1);
        return;
    case Qt::Key_Escape:
        if (isModified()) {
            setModified(false);
            setValue(m_stored);
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void CountField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

void CountField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // To the validator an empty field is not finished: nothing is told of it.
    const bool left =
        event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (left && isModified()) {
        settle();
    }
}

} // namespace semainier::ui
