// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uid.h"
#include "core/planner/lineedit.h"
#include "core/planner/setupedit.h"
#include "tests/support/temporarycalendar.h"
#include "ui/commands/calendareditor.h"
#include "ui/line/calendarfoot.h"
#include "ui/line/missingchip.h"
#include "ui/line/mixbar.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

namespace semainier::ui::test {

using namespace semainier::test;

/// With spaces that may be broken.
inline QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

/// A foot under a period of a calendar on Wednesday 18 November 2026, whose wishes are granted.
class FootTest : public TemporaryCalendar {
protected:
    template <class Foot>
    Foot *place(const DateRange &period)
    {
        auto *placed = new Foot(planner());
        auto *column = new QVBoxLayout(&m_window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addStretch(1);
        column->addWidget(placed);
        QObject::connect(placed, &CalendarFoot::wanted, &m_editor,
                         [this](const NewPostWish &wish) { m_added = m_editor.addPost(wish); });
        m_foot = placed;
        m_window.resize(1060, 780);
        placed->showPeriod(period);
        m_window.show();
        return placed;
    }

    CalendarFoot &foot() { return *m_foot; }
    QWidget &window() { return m_window; }
    CalendarEditor &editor() { return m_editor; }
    /// The post that was added last.
    Post added() { return *need(planner().posts().find(m_added)); }

    void plan(PostKind kind, int posts, QDate day, PostStatus status = PostStatus::Draft)
    {
        Change change{.action = {.verb = Verb::AddPost}};
        for (int i = 0; i < posts; ++i) {
            change.posts.added.push_back({.kind = kind, .status = status, .day = day});
        }
        need(planner().apply(change));
    }
    void addSlot(int weekday, int hour, std::optional<PostKind> kind = {})
    {
        Change change{.action = {.verb = Verb::EditSlots}};
        change.slotEdits.added.push_back({.uid = newUid(),
                                          .weekday = weekday,
                                          .time = *TimeOfDay::fromHourMinute(hour, 0),
                                          .kind = kind,
                                          .accounts = {}});
        need(planner().apply(change));
    }
    void set(const QString &key, const QString &value)
    {
        need(planner().apply(need(setSetting(planner(), key, value))));
    }

    /// What is said on the labels that are seen.
    QStringList said() const
    {
        QStringList texts;
        for (const auto *label : m_foot->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty()) {
                texts.append(plain(label->text()));
            }
        }
        return texts;
    }
    QList<MissingChip *> chips() const
    {
        auto chips = m_foot->findChildren<MissingChip *>();
        chips.removeIf([](const MissingChip *chip) { return !chip->isVisible(); });
        return chips;
    }
    QStringList chipTexts() const
    {
        QStringList texts;
        for (const MissingChip *chip : chips()) {
            texts.append(plain(chip->text()));
        }
        return texts;
    }
    QStringList bars() const
    {
        QStringList texts;
        for (const auto *bar : m_foot->findChildren<MixBar *>()) {
            if (bar->isVisible()) {
                texts.append(bar->accessibleName());
            }
        }
        return texts;
    }

    const QDate today{2026, 11, 18};
    const DateRange thisWeek = weekOf(today);

private:
    CalendarEditor m_editor{planner()};
    QWidget m_window;
    CalendarFoot *m_foot = nullptr;
    PostId m_added;
};

} // namespace semainier::ui::test
