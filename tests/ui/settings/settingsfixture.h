// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/base/rowtable.h"
#include "ui/commands/calendareditor.h"
#include "ui/settings/settingspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace semainier::ui {

/// A calendar with an editor, and the ways of a person through a page: by the names that are read
/// out.
class SettingsTest : public test::TemporaryCalendar {
protected:
    SettingsContext context() { return {planner(), m_editor, m_answers}; }
    CalendarEditor &editor() { return m_editor; }
    test::Answers &answers() { return m_answers; }

    void apply(Change change) { ASSERT_TRUE(m_editor.apply(std::move(change))); }

    template <class Widget = QWidget>
    static Widget *named(const QWidget &root, const QString &name)
    {
        for (auto *widget : root.findChildren<Widget *>()) {
            if (widget->accessibleName() == name) {
                return widget;
            }
        }
        ADD_FAILURE() << "no widget is named " << name.toStdString();
        throw std::runtime_error("no such widget");
    }

    static QPushButton *button(const QWidget &root, const QString &text)
    {
        for (auto *candidate : root.findChildren<QPushButton *>()) {
            if (candidate->text() == text) {
                return candidate;
            }
        }
        ADD_FAILURE() << "no button says " << text.toStdString();
        throw std::runtime_error("no such button");
    }

    /// Replaces what stands in a line, then presses Enter.
    static void enter(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    /// The sentences that say what is wrong.
    static QStringList faults(const QWidget &page)
    {
        QStringList found;
        for (const auto *label : page.findChildren<QLabel *>()) {
            if (label->property("role") == QStringLiteral("alert") && label->isVisibleTo(&page)) {
                found.append(label->text());
            }
        }
        return found;
    }

    /// A column of the list of a page.
    static QStringList column(const QWidget &page, int column = 0)
    {
        QStringList cells;
        const auto *table = page.findChild<RowTable *>();
        for (int row = 0; row < table->topLevelItemCount(); ++row) {
            cells.append(table->topLevelItem(row)->text(column));
        }
        return cells;
    }

    static void choose(const QWidget &page, int row)
    {
        auto *table = page.findChild<RowTable *>();
        table->setCurrentItem(table->topLevelItem(row));
    }

private:
    test::Answers m_answers;
    CalendarEditor m_editor{planner()};
};

} // namespace semainier::ui
