// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/screen.h"

#include <QApplication>

namespace semainier::journeys {

namespace {

const QString dayFormat = QStringLiteral("dddd d MMMM");

using See = std::function<bool(QAccessibleInterface &)>;

/// Qt remembers the cells of a table and forgets them when the model changes, but only on a
/// platform with a screen reader.
void forgetCells(QAccessibleInterface &part)
{
    if (QAccessibleTableInterface *table = part.tableInterface()) {
        QAccessibleTableModelChangeEvent reset(&part, QAccessibleTableModelChangeEvent::ModelReset);
        table->modelChange(&reset);
    }
}

/// The first visible part that is looked for; null where there is none.
QAccessibleInterface *visit(QAccessibleInterface *part, const See &isWanted)
{
    if (part == nullptr || !part->isValid() || part->state().invisible) {
        return nullptr;
    }
    forgetCells(*part);
    if (isWanted(*part)) {
        return part;
    }
    for (int child = 0; child < part->childCount(); ++child) {
        if (auto *found = visit(part->child(child), isWanted)) {
            return found;
        }
    }
    return nullptr;
}

QString nameOf(const QAccessibleInterface &part)
{
    return part.text(QAccessible::Name);
}

bool isCalled(const QAccessibleInterface &part, const QString &name)
{
    return name.endsWith(u'…') && nameOf(part) != name ? nameOf(part).startsWith(name.chopped(1))
                                                       : nameOf(part) == name;
}

/// The small months have days too, without anything in them.
bool isDay(const QAccessibleInterface &part)
{
    return part.role() == QAccessible::ListItem && part.childCount() > 0;
}

QAccessibleInterface *faceOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

/// Everything of a sort that is there, for a failure to tell.
QString namesIn(QWidget &widget, QAccessible::Role role)
{
    QStringList names;
    visit(faceOf(widget), [&](const QAccessibleInterface &part) {
        if (part.role() == role) {
            names.append(u'“' + nameOf(part) + (part.state().disabled ? u"” (disabled)" : u"”"));
        }
        return false;
    });
    return names.join(QStringLiteral(", "));
}

QAccessibleInterface *focusedPart()
{
    QWidget *widget = QApplication::focusWidget();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        widget = popup->focusWidget() != nullptr ? popup->focusWidget() : popup;
    }
    QAccessibleInterface *part = widget != nullptr ? faceOf(*widget) : nullptr;
    if (part == nullptr) {
        return nullptr;
    }
    QAccessibleInterface *inner = visit(part, [&](const QAccessibleInterface &each) {
        const bool isWidget = each.object() != nullptr && each.object()->isWidgetType();
        return !isWidget && each.role() != QAccessible::Cell && each.state().focused;
    });
    inner = inner != nullptr ? inner : part->focusChild();
    return inner != nullptr ? inner : part;
}

} // namespace

void waitUntil(const std::function<bool()> &holds, const QString &what)
{
    if (!QTest::qWaitFor(holds, patienceMs)) {
        throw std::runtime_error("waited in vain for " + what.toStdString());
    }
}

QWidget &Screen::front() const
{
    if (QWidget *popup = QApplication::activePopupWidget()) {
        return *popup;
    }
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog != nullptr ? *dialog : m_window;
}

QAccessibleInterface *Screen::find(QAccessible::Role role, const QString &name) const
{
    return visit(faceOf(front()), [&](const QAccessibleInterface &part) {
        return part.role() == role && isCalled(part, name);
    });
}

QAccessibleInterface &Screen::await(QAccessible::Role role, const QString &name) const
{
    QAccessibleInterface *part = nullptr;
    const auto isThere = [&] {
        part = find(role, name);
        return part != nullptr && !part->state().disabled;
    };
    if (!QTest::qWaitFor(isThere, patienceMs)) {
        throw std::runtime_error("no “" + name.toStdString() + "” among "
                                 + namesIn(front(), role).toStdString());
    }
    return *part;
}

bool Screen::says(const QString &name) const
{
    return visit(faceOf(m_window),
                 [&](const QAccessibleInterface &part) { return isCalled(part, name); })
        != nullptr;
}

QAccessibleInterface *Screen::firstDay() const
{
    return visit(faceOf(m_window), isDay);
}

QAccessibleInterface *Screen::day(QDate day) const
{
    const QString begin = QLocale().toString(day, dayFormat) + u',';
    return visit(faceOf(m_window), [&](const QAccessibleInterface &part) {
        return isDay(part) && nameOf(part).startsWith(begin);
    });
}

QString Screen::week() const
{
    const QAccessibleInterface *first = firstDay();
    return first != nullptr ? nameOf(*first->parent()) : QString();
}

QDate Screen::monday() const
{
    const QAccessibleInterface *first = firstDay();
    const QString name = first != nullptr ? nameOf(*first).section(u',', 0, 0) : QString();
    const int year = week().right(4).toInt();
    const auto inYear = [&](int each) {
        return QLocale().toDate(name + u' ' + QString::number(each), dayFormat + u" yyyy");
    };
    // The week of New Year is called after the year that begins; a weekday tells them apart.
    return inYear(year).isValid() ? inYear(year) : inYear(year - 1);
}

std::vector<std::string> Screen::cards(QDate day) const
{
    std::vector<std::string> sentences;
    const QAccessibleInterface *shown = this->day(day);
    // The last one is the "+".
    for (int child = 0; shown != nullptr && child < shown->childCount() - 1; ++child) {
        sentences.push_back(nameOf(*shown->child(child)).toStdString());
    }
    return sentences;
}

QAccessibleInterface *Screen::card(QDate day, const QString &words) const
{
    const QAccessibleInterface *shown = this->day(day);
    for (int child = 0; shown != nullptr && child < shown->childCount(); ++child) {
        if (nameOf(*shown->child(child)).contains(words)) {
            return shown->child(child);
        }
    }
    return nullptr;
}

QString Screen::focused() const
{
    const QAccessibleInterface *part = focusedPart();
    return part != nullptr ? nameOf(*part) : QString();
}

} // namespace semainier::journeys
