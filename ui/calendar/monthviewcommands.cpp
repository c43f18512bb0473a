// SPDX-License-Identifier: GPL-3.0-or-later
// What the month does on a command, wherever it comes from: keyboard, menu, click, screen reader.
#include "core/base/text.h"
#include "ui/base/theme.h"
#include "ui/calendar/calendarmenu.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/postdrag.h"
#include "ui/calendar/renameeditor.h"

#include <QMenu>

namespace semainier::ui {

namespace {

constexpr Scaled editorWidth{220};

} // namespace

void MonthView::press(MonthPlace place)
{
    switch (place.part) {
    case MonthPlace::Part::Day:
    case MonthPlace::Part::Post:
        setCurrent(place);
        break;
    case MonthPlace::Part::More:
        openDay(place.day);
        break;
    case MonthPlace::Part::Add:
        setCurrent({place.day});
        run(WeekCommand::New);
        break;
    }
}

void MonthView::showMenu(MonthPlace place, std::optional<QPoint> point)
{
    setCurrent(place);
    const MenuSubject subject = m_model.card(place) ? MenuSubject::Post : MenuSubject::Day;
    QMenu *menu = calendarMenu(
        subject, m_clip.post.isValid(), [this](WeekCommand command) { run(command); }, this);
    menu->popup(viewport()->mapToGlobal(point.value_or(rectOf(place).center())));
}

void MonthView::run(WeekCommand command)
{
    switch (command) {
    case WeekCommand::Left:
    case WeekCommand::Right:
    case WeekCommand::Up:
    case WeekCommand::Down:
    case WeekCommand::DayStart:
    case WeekCommand::DayEnd:
        return followStep(command);
    case WeekCommand::PreviousPeriod:
        return turn(-1);
    case WeekCommand::NextPeriod:
        return turn(+1);
    case WeekCommand::Today:
        return showDay(m_model.today());
    case WeekCommand::Rename:
        return rename();
    case WeekCommand::Cut:
        return put(true);
    case WeekCommand::Copy:
        return put(false);
    case WeekCommand::Menu:
        return showMenu(current());
    case WeekCommand::Escape:
        return giveUp();
    default:
        break;
    }
    if (command == WeekCommand::Open && current().part == MonthPlace::Part::More) {
        openDay(current().day);
        return;
    }
    const auto intention = intentionOf(command, current(), m_clip, m_model);
    if (!intention) {
        return;
    }
    const bool takesClip = command == WeekCommand::Paste || command == WeekCommand::Exchange;
    if (takesClip && m_clip.cut) {
        m_clip = {};
    }
    want(*intention);
}

void MonthView::followStep(WeekCommand command)
{
    const MonthStep step = stepOf(command, current(), stops());
    const QDate day = m_cursor.day().addDays(step.days);
    if (!m_model.indexOf(day)) {
        showDay(day);
    }
    if (const auto index = m_model.indexOf(day)) {
        setCurrent(stops().at(*index, step.stop));
    }
}

void MonthView::put(bool cut)
{
    if (m_cursor.post().isValid()) {
        m_clip = {m_cursor.post(), cut};
        viewport()->update();
    }
}

void MonthView::giveUp()
{
    if (m_drag.isPressed()) {
        m_drag.cancel();
    } else if (m_list) {
        closeDay();
        announceFocus();
    } else if (m_clip.post.isValid()) {
        m_clip = {};
        viewport()->update();
    } else {
        setSelected({});
    }
}

void MonthView::rename()
{
    const WeekCard *card = m_model.card(current());
    if (!card) {
        return;
    }
    const Post post = card->post;
    if (isCounted(current())) {
        openDay(current().day);
    }
    m_renamed = post.id;
    m_editor = new RenameEditor(post.title, firstWords(post.text), viewport());
    placeEditor();
    connect(m_editor, &RenameEditor::accepted, this, [this, post](const QString &title) {
        if (title != post.title) {
            want(RenamePost{post.id, title});
        }
        setFocus();
    });
    connect(m_editor, &RenameEditor::cancelled, this, [this] { setFocus(); });
    m_editor->show();
    m_editor->setFocus();
}

void MonthView::placeEditor()
{
    const auto place = m_editor ? m_model.placeOf(m_renamed) : std::nullopt;
    if (!place) {
        return;
    }
    const QRect line = rectOf(*place);
    QRect rect(0, 0, std::max<int>(line.width(), editorWidth), m_editor->sizeHint().height());
    rect.moveCenter(line.center());
    rect.moveLeft(std::clamp(line.left(), 0, std::max(0, viewport()->width() - rect.width())));
    m_editor->setGeometry(rect);
}

void MonthView::want(const Intention &intention)
{
    if (const PostId post = movedPost(intention); post.isValid()) {
        m_follow = post;
    }
    Q_EMIT wanted(intention);
}

} // namespace semainier::ui
