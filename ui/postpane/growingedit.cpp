// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/growingedit.h"

#include "ui/postpane/fieldmanners.h"

#include <QTextBlock>

namespace semainier::ui {

namespace {

constexpr int frame = 2 * 6; ///< border and padding, above and below

} // namespace

GrowingEdit::GrowingEdit(int fewestLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_fewest(fewestLines), m_most(mostLines)
{
    teachManners(this);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_showing) {
            Q_EMIT edited();
        }
    });
    fitHeight();
}

void GrowingEdit::showText(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (toPlainText() != plain) {
        const int cursor = textCursor().position();
        m_showing = true;
        setPlainText(plain);
        m_showing = false;
        QTextCursor place = textCursor();
        place.setPosition(hasFocus() ? std::min(cursor, static_cast<int>(toPlainText().size()))
                                     : 0);
        setTextCursor(place);
    }
    m_given = text;
    m_shown = toPlainText();
}

QString GrowingEdit::text() const
{
    const QString plain = toPlainText();
    return plain == m_shown ? m_given : plain;
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void GrowingEdit::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        // A block that was never laid out says 0.
        lines += std::max(1, block.layout()->lineCount());
    }
    const int height = std::clamp(lines, m_fewest, m_most) * fontMetrics().lineSpacing() + frame
        + static_cast<int>(2 * document()->documentMargin());
    if (height != minimumHeight()) {
        setFixedHeight(height);
    }
}

} // namespace semainier::ui
