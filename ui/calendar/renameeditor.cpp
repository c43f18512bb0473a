// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/renameeditor.h"

#include "core/base/text.h"

#include <QKeyEvent>

namespace semainier::ui {

RenameEditor::RenameEditor(const QString &title, const QString &hint, QWidget *parent)
    : QLineEdit(title, parent)
{
    setPlaceholderText(hint);
    setAccessibleName(tr("Title"));
    selectAll();
}

void RenameEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        finish(false);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(true);
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
    // What a line has no use for must not move the week behind it.
    event->accept();
}

void RenameEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        finish(true);
    }
}

void RenameEditor::finish(bool accept)
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    if (accept) {
        Q_EMIT accepted(onOneLine(text()));
    } else {
        Q_EMIT cancelled();
    }
    hide();
    deleteLater();
}

} // namespace semainier::ui
