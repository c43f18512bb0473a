// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do on a chart.
#include "ui/charts/chart.h"
#include "ui/charts/chartaccessible.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace semainier::ui {

namespace {

qreal area(const QRectF &rect)
{
    return rect.width() * rect.height();
}

bool isMenuKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Menu
        || (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier);
}

bool isWalkingKey(const QKeyEvent &event)
{
    constexpr std::array keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                              Qt::Key_Down, Qt::Key_Home,  Qt::Key_End};
    const bool modified =
        event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    return !modified && std::ranges::find(keys, event.key()) != keys.end();
}

bool meansSomething(const QKeyEvent &event)
{
    return isMenuKey(event) || isWalkingKey(event) || event.matches(QKeySequence::Copy);
}

} // namespace

std::optional<int> Chart::markAt(QPoint point) const
{
    if (picture() == nullptr || m_tableShown) {
        return {};
    }
    std::optional<int> smallest;
    const auto count = static_cast<int>(picture()->marks().size());
    for (int mark = 0; mark < count; ++mark) {
        const QRect rect = markRect(mark);
        if (rect.contains(point) && (!smallest || area(rect) < area(markRect(*smallest)))) {
            smallest = mark;
        }
    }
    return smallest;
}

void Chart::showTip(QPoint point, QPoint globalPoint)
{
    const auto mark = markAt(point);
    if (!mark) {
        QToolTip::hideText();
        return;
    }
    const ChartMark &shown = picture()->marks()[static_cast<size_t>(*mark)];
    const QString text = QStringLiteral("<b>%1</b><br>%2")
                             .arg(shown.name.toHtmlEscaped(), shown.values.toHtmlEscaped());
    QToolTip::showText(globalPoint, text, this, markRect(*mark));
}

bool Chart::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // The window's shortcuts must not take the keys that mean something here.
        if (meansSomething(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void Chart::walk(int key)
{
    const int last = static_cast<int>(picture()->marks().size()) - 1;
    switch (key) {
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(std::max(0, m_current.value_or(last + 1) - 1));
        break;
    default:
        setCurrent(std::min(last, m_current.value_or(-1) + 1));
    }
}

QPoint Chart::keyboardPoint() const
{
    return m_current && !m_tableShown ? markRect(*m_current).center()
                                      : m_menuButton->geometry().bottomLeft();
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    if (picture() == nullptr) {
        QWidget::keyPressEvent(event);
    } else if (event->matches(QKeySequence::Copy)) {
        m_tableShown ? copyTable() : copyPicture();
    } else if (isMenuKey(*event)) {
        showMenu(keyboardPoint());
    } else if (isWalkingKey(*event) && !m_tableShown) {
        walk(event->key());
    } else if (event->key() == Qt::Key_Escape && m_current) {
        setCurrent({});
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Chart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        setCurrent(markAt(event->position().toPoint()));
    }
}

void Chart::contextMenuEvent(QContextMenuEvent *event)
{
    if (picture() == nullptr) {
        event->ignore();
        return;
    }
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    showMenu(byKeyboard ? keyboardPoint() : mapFromGlobal(event->globalPos()));
}

void Chart::focusInEvent(QFocusEvent *)
{
    update();
    announceMark(*this);
}

void Chart::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace semainier::ui
