// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/commands/calendareditor.h"
#include "ui/postpane/postpane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QTest>

namespace semainier::ui::test {

/// A pane that shows the draft of an event on two accounts.
class PaneFixture : public semainier::test::TemporaryCalendar {
protected:
    PaneFixture()
        : m_mastodon(addAccount(QStringLiteral("mastodon"), QStringLiteral("@asso"))),
          m_bluesky(addAccount(QStringLiteral("bluesky"), QStringLiteral("asso.example"))),
          m_pane(planner(), m_editor, m_answers)
    {
        m_post = add({.kind = PostKind::Event,
                      .status = PostStatus::Draft,
                      .title = QStringLiteral("Atelier"),
                      .text = QStringLiteral("Atelier cuisine"),
                      .day = QDate(2026, 11, 19),
                      .time = TimeOfDay::fromHourMinute(9, 0),
                      .publications = {{.account = m_mastodon.id}, {.account = m_bluesky.id}}});
        m_pane.resize(350, 700);
        m_pane.show();
        QApplication::setActiveWindow(&m_pane);
        m_pane.showPost(m_post.id);
        m_text = m_pane.findChild<QPlainTextEdit *>();
        m_text->moveCursor(QTextCursor::End);
    }

    Post stored() { return semainier::test::need(planner().posts().find(m_post.id)).value(); }

    /// A field or button by what a screen reader calls it, else by its text; among those shown.
    template <class Widget>
    Widget *find(const QString &name)
    {
        for (Widget *candidate : m_pane.findChildren<Widget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(candidate);
            if (candidate->isVisible()
                && (candidate->accessibleName() == name
                    || (button != nullptr && button->text() == name))) {
                return candidate;
            }
        }
        return nullptr;
    }
    void click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        button->click();
    }
    /// Types into a field in the place of what stands there, and leaves it.
    template <class Widget>
    void enter(const QString &name, const QString &text)
    {
        auto *field = find<Widget>(name);
        ASSERT_NE(field, nullptr) << name.toStdString();
        field->setFocus();
        field->selectAll();
        // As an input method does it, which knows every letter.
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(field, &typed);
        QTest::keyClick(field, Qt::Key_Tab);
        m_pane.save();
    }

    semainier::test::Answers m_answers;
    CalendarEditor m_editor{planner()};
    Account m_mastodon;
    Account m_bluesky;
    PostPane m_pane;
    Post m_post;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace semainier::ui::test
