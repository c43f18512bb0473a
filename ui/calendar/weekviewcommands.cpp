// SPDX-License-Identifier: GPL-3.0-or-later
// What the week does on a command, wherever it comes from: keyboard, menu, click, screen reader.
#include "core/base/text.h"
#include "ui/calendar/postdrag.h"
#include "ui/calendar/renameeditor.h"
#include "ui/calendar/weekmenu.h"
#include "ui/calendar/weekview.h"

#include <QMenu>

namespace semainier::ui {

void WeekView::press(WeekPlace place)
{
    setCurrent(place);
    if (!m_model.card(place)) {
        run(WeekCommand::Open);
    }
}

void WeekView::showMenu(WeekPlace place, std::optional<QPoint> point)
{
    setCurrent(place);
    QMenu *menu =
        weekMenu(m_model, place, m_clip, [this](WeekCommand command) { run(command); }, this);
    menu->popup(viewport()->mapToGlobal(point.value_or(m_layout.rect(place).center())));
}

void WeekView::run(WeekCommand command)
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
        return goToToday();
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
    const auto intention = intentionOf(command, current(), m_clip, m_model, m_layout);
    if (!intention) {
        return;
    }
    const bool takesClip = command == WeekCommand::Paste || command == WeekCommand::Exchange;
    if (takesClip && m_clip.cut) {
        m_clip = {};
    }
    want(*intention);
}

void WeekView::followStep(WeekCommand command)
{
    const WeekStep step = stepOf(command, current(), m_layout);
    if (step.weeks == 0) {
        setCurrent(step.place);
        return;
    }
    const int y = m_layout.rect(current()).center().y();
    turn(step.weeks);
    setCurrent(m_layout.nearest(step.place.day, y));
}

void WeekView::put(bool cut)
{
    if (m_cursor.post().isValid()) {
        m_clip = {m_cursor.post(), cut};
        viewport()->update();
    }
}

void WeekView::giveUp()
{
    if (m_drag.isPressed()) {
        m_drag.cancel();
    } else if (m_clip.post.isValid()) {
        m_clip = {};
        viewport()->update();
    } else {
        setSelected({});
    }
}

void WeekView::rename()
{
    const WeekCard *card = m_model.card(current());
    if (!card) {
        return;
    }
    const Post post = card->post;
    scrollTo(current());
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

void WeekView::placeEditor()
{
    const auto place = m_editor ? m_model.placeOf(m_renamed) : std::nullopt;
    if (place) {
        const QRect rect = m_layout.rect(*place);
        m_editor->setGeometry(rect.left(), rect.top() + face::top + face::hourRow, rect.width(),
                              m_editor->sizeHint().height());
    }
}

void WeekView::want(const Intention &intention)
{
    if (const PostId post = movedPost(intention); post.isValid()) {
        m_follow = post;
    }
    Q_EMIT wanted(intention);
}

} // namespace semainier::ui
