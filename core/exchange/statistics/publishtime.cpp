// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/publishtime.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

namespace semainier {

namespace {

constexpr qint64 agreeing = 38LL * 60 * 60; ///< seconds: a day and UTC+14

struct DateAndTime {
    QDate date;
    QTime time;
};

/// Reads what is written in one form, with the letters of QDateTime::fromString(). Qt would ask the
/// system for its time zone several times for each text, which takes longer than reading a row.
class FormReader {
public:
    FormReader(QStringView text, const char *form) : m_text(text), m_form(form) { }

    [[nodiscard]] std::optional<DateAndTime> read();

private:
    [[nodiscard]] bool readPart(char letter, qsizetype count);
    [[nodiscard]] bool readName(char letter);
    [[nodiscard]] bool readHalfOfDay();
    [[nodiscard]] bool readNumber(qsizetype fewest, qsizetype most, int &number);

    QStringView m_text; ///< what is left of it
    QByteArrayView m_form;
    int m_year = 0;
    int m_month = 1;
    int m_day = 1;
    int m_hour = 0;
    int m_minute = 0;
    int m_second = 0;
};

std::optional<DateAndTime> FormReader::read()
{
    bool isQuoted = false;
    for (qsizetype at = 0; at < m_form.size();) {
        const char letter = m_form[at];
        const bool isPart = !isQuoted && QByteArrayView("yMdHhmsA").contains(letter);
        qsizetype count = 1;
        while (isPart && at + count < m_form.size() && m_form[at + count] == letter) {
            ++count;
        }
        at += letter == 'A' && isPart ? 2 : count; // AP
        if (letter == '\'') {
            isQuoted = !isQuoted;
        } else if (isPart) {
            if (!readPart(letter, count)) {
                return {};
            }
        } else if (!m_text.startsWith(QLatin1Char(letter))) {
            return {};
        } else {
            m_text = m_text.sliced(1);
        }
    }
    const DateAndTime read{QDate(m_year, m_month, m_day), QTime(m_hour, m_minute, m_second)};
    return m_text.isEmpty() && read.date.isValid() && read.time.isValid() ? std::optional(read)
                                                                          : std::nullopt;
}

bool FormReader::readPart(char letter, qsizetype count)
{
    constexpr qsizetype name = 3;
    if (letter == 'A') {
        return readHalfOfDay();
    }
    if (letter == 'y') {
        const bool isRead = readNumber(count, count, m_year);
        m_year += count == 2 ? 2000 : 0; // no network is older
        return isRead;
    }
    if (count == name) {
        return readName(letter);
    }
    int &number = letter == 'M' ? m_month
        : letter == 'd'         ? m_day
        : letter == 'm'         ? m_minute
        : letter == 's'         ? m_second
                                : m_hour;
    return readNumber(count, 2, number);
}

/// The English name of a month, or that of a day, which tells nothing that the date does not.
bool FormReader::readName(char letter)
{
    constexpr std::array<const char16_t *, 12> months{u"jan", u"feb", u"mar", u"apr",
                                                      u"may", u"jun", u"jul", u"aug",
                                                      u"sep", u"oct", u"nov", u"dec"};
    constexpr qsizetype size = 3;
    if (m_text.size() < size) {
        return false;
    }
    const QStringView name = m_text.first(size);
    m_text = m_text.sliced(size);
    if (letter == 'd') {
        return std::ranges::all_of(name, [](QChar c) { return c.isLetter(); });
    }
    const auto *const month = std::ranges::find_if(months, [name](const char16_t *one) {
        return name.compare(QStringView(one), Qt::CaseInsensitive) == 0;
    });
    m_month = int(month - months.begin()) + 1;
    return month != months.end();
}

bool FormReader::readHalfOfDay()
{
    const bool isAfternoon = m_text.startsWith(u"pm", Qt::CaseInsensitive);
    if ((!isAfternoon && !m_text.startsWith(u"am", Qt::CaseInsensitive)) || m_hour < 1
        || m_hour > 12) {
        return false;
    }
    m_hour = m_hour % 12 + (isAfternoon ? 12 : 0);
    m_text = m_text.sliced(2);
    return true;
}

bool FormReader::readNumber(qsizetype fewest, qsizetype most, int &number)
{
    qsizetype digits = 0;
    number = 0;
    while (digits < std::min(most, m_text.size()) && m_text[digits] >= u'0'
           && m_text[digits] <= u'9') {
        number = number * 10 + m_text[digits].unicode() - u'0';
        ++digits;
    }
    m_text = m_text.sliced(digits);
    return digits >= fewest;
}

} // namespace

QDateTime instantFrom(const QString &text, std::initializer_list<const char *> forms,
                      const QTimeZone &zone)
{
    const QString written = text.simplified();
    for (const char *form : forms) {
        if (const auto read = FormReader(written, form).read()) {
            return QDateTime(read->date, read->time, zone).toUTC();
        }
    }
    return {};
}

QDateTime instantFromIso(const QString &text)
{
    QDateTime read = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (read.isValid() && read.timeSpec() == Qt::LocalTime) {
        read.setTimeSpec(Qt::UTC);
    }
    return read.isValid() ? read.toUTC() : QDateTime();
}

QTimeZone pacificTime()
{
    return QTimeZone("America/Los_Angeles");
}

QDateTime exactInstant(const QDateTime &fromId, const QDateTime &told)
{
    if (!told.isValid() || !fromId.isValid()) {
        return told.isValid() ? told : fromId;
    }
    return std::abs(fromId.secsTo(told)) <= agreeing ? fromId : told;
}

} // namespace semainier
