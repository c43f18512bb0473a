// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/formatting.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace semainier::ui {

namespace {

constexpr QChar noBreakSpace(0x00a0);

class FormattingWords {
    Q_DECLARE_TR_FUNCTIONS(Formatting)

public:
    //: a number of percent, with the space that a language puts before the sign
    static QString percent(const QString &number) { return tr("%1%").arg(number); }
};

QString formatted(QDate day, QStringView format)
{
    return QLocale().toString(day, format);
}

/// English writes "18 November" and French "18 novembre", but "1er novembre" for the first.
QString dayNumber(QDate day)
{
    const bool french = QLocale().language() == QLocale::French;
    return french && day.day() == 1 ? QStringLiteral("1er") : QString::number(day.day());
}

int digitWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    }
    return widest;
}

QString titleOfWeek(QDate monday, QStringView month)
{
    const QDate sunday = monday.addDays(6);
    QString start = dayNumber(monday);
    if (monday.year() != sunday.year()) {
        start += u' ' + formatted(monday, month) + formatted(monday, u" yyyy");
    } else if (monday.month() != sunday.month()) {
        start += u' ' + formatted(monday, month);
    }
    return start + QStringLiteral(" – ") + dayNumber(sunday) + u' ' + formatted(sunday, month)
        + formatted(sunday, u" yyyy");
}

} // namespace

QString shortDate(QDate day)
{
    return formatted(day, u"ddd d MMM yyyy");
}

QString shortDay(QDate day)
{
    return formatted(day, u"ddd d MMM");
}

QString longDate(QDate day)
{
    return formatted(day, u"dddd ") + dayNumber(day) + formatted(day, u" MMMM yyyy");
}

QString dayAndMonth(QDate day, QDate near)
{
    const bool sameYear = !near.isValid() || near.year() == day.year();
    return dayNumber(day) + formatted(day, sameYear ? u" MMMM" : u" MMMM yyyy");
}

QString monthTitle(QDate day)
{
    return QLocale().standaloneMonthName(day.month()) + u' ' + QString::number(day.year());
}

QString weekTitle(QDate monday)
{
    return titleOfWeek(monday, u"MMMM");
}

QString shortWeekTitle(QDate monday)
{
    return titleOfWeek(monday, u"MMM");
}

QString daysTitle(const DateRange &days)
{
    const QString last = dayAndMonth(days.last);
    if (days.first == days.last) {
        return last;
    }
    const bool oneMonth = days.first.month() == days.last.month();
    const QString first = oneMonth ? dayNumber(days.first) : dayAndMonth(days.first);
    return first + QStringLiteral(" – ") + last;
}

QString shortWeekday(int weekday)
{
    return QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
}

QString weekdayName(int weekday)
{
    QString name = QLocale().standaloneDayName(weekday, QLocale::LongFormat);
    name[0] = name[0].toUpper();
    return name;
}

QString weekdayLetter(int weekday)
{
    return QLocale().standaloneDayName(weekday, QLocale::ShortFormat).left(1).toUpper();
}

QString hourText(TimeOfDay time)
{
    return time.toString();
}

QString hourRange(std::optional<TimeOfDay> start, std::optional<TimeOfDay> end)
{
    QStringList hours;
    for (const auto &hour : {start, end}) {
        if (hour) {
            hours.append(hourText(*hour));
        }
    }
    return hours.join(QStringLiteral("–"));
}

QString duration(int minutes)
{
    if (minutes < 60) {
        return QString::number(minutes) + noBreakSpace + QStringLiteral("min");
    }
    const QString hours = QString::number(minutes / 60) + noBreakSpace + u'h';
    return minutes % 60 == 0
        ? hours
        : hours + noBreakSpace + QStringLiteral("%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

qreal drawFigures(QPainter &painter, const QRectF &rect, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int wide = digitWidth(metrics);
    QRectF cell = rect;
    for (const QChar c : text) {
        cell.setWidth(c.isDigit() ? wide : metrics.horizontalAdvance(c));
        painter.drawText(cell, Qt::AlignCenter | Qt::TextDontClip, QString(c));
        cell.moveLeft(cell.right());
    }
    return cell.left() - rect.left();
}

qreal figuresWidth(const QFontMetrics &metrics, const QString &text)
{
    const int wide = digitWidth(metrics);
    int width = 0;
    for (const QChar c : text) {
        width += c.isDigit() ? wide : metrics.horizontalAdvance(c);
    }
    return width;
}

QString withPercentSign(const QString &number)
{
    return FormattingWords::percent(number);
}

QString percentText(int percent)
{
    return withPercentSign(QLocale().toString(percent));
}

} // namespace semainier::ui
