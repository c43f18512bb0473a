// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/matchers.h"

#include <QAccessible>
#include <QDate>
#include <QTest>
#include <QWidget>

#include <functional>
#include <source_location>

namespace semainier::journeys {

/// How long a journey waits for what must come, on a machine that is busy with other tests.
inline constexpr int patienceMs = 20000;

/// Waits until a condition holds; a journey ends where it never does.
void waitUntil(const std::function<bool()> &holds, const QString &what);

/// Waits until what is looked at matches, and says what it was last where it never does.
template <class Look, class Matcher>
void expectSoon(Look look, const Matcher &matcher,
                std::source_location where = std::source_location::current())
{
    static_cast<void>(QTest::qWaitFor(
        [&] { return testing::Value(look(), testing::MatcherCast<decltype(look())>(matcher)); },
        patienceMs));
    const testing::ScopedTrace trace(where.file_name(), static_cast<int>(where.line()), "awaited");
    EXPECT_THAT(look(), matcher);
}

/// What a window says to a screen reader, and where: all that a journey knows of it.
class Screen {
public:
    explicit Screen(QWidget &window) : m_window(window) { }

    [[nodiscard]] QWidget &window() const { return m_window; }
    /// What takes the mouse and the keyboard now: a menu, a dialog, else the window itself.
    [[nodiscard]] QWidget &front() const;

    /// A visible part of what is in front, by what it is and what it is called, in full or by its
    /// first words followed by "…"; null while there is none.
    [[nodiscard]] QAccessibleInterface *find(QAccessible::Role role, const QString &name) const;
    /// The same, once it is there and enabled.
    [[nodiscard]] QAccessibleInterface &await(QAccessible::Role role, const QString &name) const;
    /// Whether the window shows a text, whatever is in front of it.
    [[nodiscard]] bool says(const QString &name) const;

    /// The name of the page: "16 – 22 November 2026".
    [[nodiscard]] QString week() const;
    /// Its Monday.
    [[nodiscard]] QDate monday() const;
    /// A day of the week shown; null on another page.
    [[nodiscard]] QAccessibleInterface *day(QDate day) const;
    /// The sentences of its cards and empty slots, in their order.
    [[nodiscard]] std::vector<std::string> cards(QDate day) const;
    /// The card or slot of a day with some words in its sentence; null where there is none.
    [[nodiscard]] QAccessibleInterface *card(QDate day, const QString &words) const;
    /// Where the keyboard is, as it is read out.
    [[nodiscard]] QString focused() const;

private:
    [[nodiscard]] QAccessibleInterface *firstDay() const;

    QWidget &m_window;
};

} // namespace semainier::journeys
