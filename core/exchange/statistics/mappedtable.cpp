// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/mappedtable.h"

#include "core/account/network.h"
#include "core/base/text.h"
#include "core/exchange/statistics/address.h"
#include "core/exchange/statistics/publishtime.h"
#include "core/exchange/statistics/tableformat.h"

#include <QRegularExpression>

#include <array>

namespace semainier {

namespace {

using Field = TableWords::Field;
using Count = TableWords::Count;

// The codes of StatisticsField stand for the headers, see usualHeaders().
constexpr char16_t known[] = u"known header"; ///< behind all columns: where the header is
constexpr std::array fields{
    Field{TableField::Date, u"date"},
    Field{TableField::Time, u"time"},
    Field{TableField::Id, u"id"},
    Field{TableField::Url, u"url"},
    Field{TableField::Text, u"text"},
    Field{TableField::Title, u"title"},
    Field{TableField::AccountName, u"account"},
    Field{TableField::Network, u"network"},
    Field{TableField::Share, known, true},
};
constexpr std::array counts{
    Count{Metric::Impressions, u"impressions"},
    Count{Metric::Reach, u"reach"},
    Count{Metric::Reactions, u"reactions"},
    Count{Metric::Comments, u"comments"},
    Count{Metric::Shares, u"shares"},
    Count{Metric::Clicks, u"clicks"},
    Count{Metric::Saves, u"saves"},
    Count{Metric::Views, u"views"},
};

/// The instant of a text that says its offset, in UTC; null for any other.
QDateTime instantWithOffset(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)$)"));
    const auto match = form.match(text);
    return match.hasMatch()
        ? instantFromIso(match.captured(1) + u'T' + match.captured(2) + match.captured(3))
        : QDateTime();
}

/// Whether a spreadsheet has rounded an id: "1.47587E+18".
bool isRounded(const QString &id)
{
    static const QRegularExpression form(QStringLiteral(R"(^\d([.,]\d+)?[eE]\+?\d+$)"));
    return form.match(id).hasMatch();
}

/// What a publication is found again by whose file tells neither an id nor an address.
QString idFrom(const QString &network, const RowAccount &account, QDate day, const QString &text)
{
    return idOfTable(network + u'\n' + account.handle + account.name + u'\n'
                     + day.toString(Qt::ISODate) + u'\n' + onOneLine(text));
}

/// The second within the id of a network where it agrees with the day that is written.
QDateTime instantOnDay(const QString &network, const QString &id, QDate day)
{
    const QDateTime within = instantOfId(network, id);
    return exactInstant(within, QDateTime(day, QTime(0, 0), Qt::UTC)) == within ? within
                                                                                : QDateTime();
}

class MappedTable final : public TableFormat {
public:
    explicit MappedTable(TableMapping mapping);

    [[nodiscard]] QString code() const override { return QStringLiteral("mapped_table"); }

protected:
    [[nodiscard]] TableWords words() const override;
    [[nodiscard]] RowOutcome row(const TableRow &row) const override;
    [[nodiscard]] bool mayNameColumns(const CsvRow &row) const override
    {
        return isHeader(row.cells);
    }
    [[nodiscard]] std::vector<QString>
    usualHeaders(const std::vector<QString> &headers) const override;

private:
    struct When {
        QDateTime at; ///< UTC; null where only the day is known
        QDate day; ///< as it is written
    };

    [[nodiscard]] bool isHeader(const std::vector<QString> &cells) const;
    [[nodiscard]] When when(const TableRow &row) const;
    [[nodiscard]] QDate dayOf(const DateCell &cell) const;
    [[nodiscard]] QString networkOf(const TableRow &row, const QString &ofAddress) const;
    [[nodiscard]] RowAccount accountOf(const TableRow &row, const QString &ofAddress) const;

    TableMapping m_mapping;
    QStringList m_headers; ///< comparable
    std::vector<QString> m_usual; ///< the headers as words() knows them
};

MappedTable::MappedTable(TableMapping mapping)
    : m_mapping(std::move(mapping)), m_headers(comparableHeaders(m_mapping.headers))
{
    for (const StatisticsField field : m_mapping.fields) {
        m_usual.push_back(semainier::code(field));
    }
    m_usual.push_back(QString::fromUtf16(known));
}

TableWords MappedTable::words() const
{
    return {fields, counts};
}

bool MappedTable::isHeader(const std::vector<QString> &cells) const
{
    if (cells.size() < static_cast<size_t>(m_headers.size()) || m_headers.isEmpty()) {
        return false;
    }
    for (size_t column = 0; column < cells.size(); ++column) {
        if (foldedText(cells[column]) != m_headers.value(static_cast<qsizetype>(column))) {
            return false;
        }
    }
    return true;
}

std::vector<QString> MappedTable::usualHeaders(const std::vector<QString> &headers) const
{
    return isHeader(headers) ? m_usual : std::vector<QString>();
}

QDate MappedTable::dayOf(const DateCell &cell) const
{
    if (cell.form == DateCell::Form::Unreadable || cell.form == DateCell::Form::Empty) {
        return {};
    }
    if (m_mapping.dateOrder || cell.form == DateCell::Form::Known) {
        return cell.inOrder(m_mapping.dateOrder.value_or(DateOrder::DayFirst));
    }
    if (cell.needsOrder()) {
        return {}; // nobody said which figure is the day
    }
    const QDate day = cell.inOrder(DateOrder::DayFirst);
    return day.isValid() ? day : cell.inOrder(DateOrder::MonthFirst);
}

MappedTable::When MappedTable::when(const TableRow &row) const
{
    const QString written = row.text(TableField::Date);
    if (const QDateTime at = instantWithOffset(written); at.isValid()) {
        return isLikely(at.date()) ? When{.at = at, .day = at.date()} : When();
    }
    const DateCell cell = readDateCell(written);
    const QDate day = dayOf(cell);
    if (!day.isValid() || !isLikely(day)) {
        return {};
    }
    const TimeCell time =
        cell.time.isUsable() ? cell.time : readTimeCell(row.text(TableField::Time));
    if (!time.isUsable()) {
        return {.at = {}, .day = day};
    }
    const QDateTime at(day, QTime(time.time.hour(), time.time.minute()),
                       m_mapping.isUtc ? QTimeZone::utc() : row.zone);
    return {.at = at.toUTC(), .day = day};
}

QString MappedTable::networkOf(const TableRow &row, const QString &ofAddress) const
{
    if (const Network *named = networkFromAlias(row.text(TableField::Network))) {
        return named->key;
    }
    return ofAddress.isEmpty() ? m_mapping.network : ofAddress;
}

RowAccount MappedTable::accountOf(const TableRow &row, const QString &ofAddress) const
{
    const QString name = row.text(TableField::AccountName);
    if (!name.isEmpty()) {
        return name.startsWith(u'@') ? RowAccount{.handle = name} : RowAccount{.name = name};
    }
    return {.handle = m_mapping.account.isEmpty() ? ofAddress : m_mapping.account};
}

RowOutcome MappedTable::row(const TableRow &row) const
{
    const QString url = row.text(TableField::Url);
    const PublicationAddress address = addressOf(url);
    const QString network = networkOf(row, address.network);
    const bool isOfNetwork = address.network == network;
    QString text = row.text(TableField::Text);
    if (text.isEmpty()) {
        text = row.text(TableField::Title);
    }
    QString id = row.text(TableField::Id);
    const bool isDamaged = isRounded(id);
    if (id.isEmpty() || isDamaged) {
        id = url.isEmpty() ? QString() : isOfNetwork ? address.id : addressKey(url);
    }
    const When at = when(row);
    if (!at.day.isValid()) {
        return std::unexpected(SkipReason::NoDate); // a total too
    }
    if (const QString named = row.text(TableField::Network);
        !named.isEmpty() && networkFromAlias(named) == nullptr) {
        return std::unexpected(SkipReason::OtherNetwork);
    }
    if (id.isEmpty() && text.isEmpty()) {
        return std::unexpected(isDamaged ? SkipReason::DamagedId : SkipReason::NoId);
    }
    if (network.isEmpty()) {
        return std::unexpected(SkipReason::NoNetwork);
    }
    StatisticsRow read{.network = network,
                       .account = accountOf(row, isOfNetwork ? address.handle : QString()),
                       .externalId = id,
                       .url = url,
                       .text = text,
                       .metrics = row.metrics()};
    if (id.isEmpty()) {
        read.externalId = idFrom(network, read.account, at.day, text);
    }
    read.publishedAt = at.at.isValid() ? exactInstant(instantOfId(network, id), at.at)
                                       : instantOnDay(network, id, at.day);
    if (!read.publishedAt.isValid()) {
        read.publishedOn = at.day;
    }
    return read;
}

} // namespace

std::unique_ptr<StatisticsFormat> mappedTable(TableMapping mapping)
{
    return std::make_unique<MappedTable>(std::move(mapping));
}

} // namespace semainier
