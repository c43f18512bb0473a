// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/letters.h"

#include "tests/journeys/screen.h"

#include <QApplication>
#include <QWindow>

namespace semainier::journeys {

namespace {

/// The key of a letter, which is its capital; others are reached by several keys.
Qt::Key keyOf(QChar letter)
{
    return Qt::Key(letter.toUpper().unicode());
}

} // namespace

void giveKeyboardTo(QWidget &window)
{
    if (QApplication::activePopupWidget() != nullptr) {
        return; // has it by itself
    }
    if (!window.isActiveWindow()) {
        window.activateWindow();
    }
    waitUntil([&window] { return window.isActiveWindow(); }, QStringLiteral("the keyboard"));
}

void typeInto(QWidget &window, const QString &text)
{
    giveKeyboardTo(window);
    for (const QChar letter : text) {
        const Qt::KeyboardModifiers held = letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::sendKeyEvent(QTest::Click, window.windowHandle(), keyOf(letter), QString(letter),
                            held);
    }
}

void pressIn(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    giveKeyboardTo(window);
    QTest::keyClick(window.windowHandle(), key, modifiers);
}

} // namespace semainier::journeys
