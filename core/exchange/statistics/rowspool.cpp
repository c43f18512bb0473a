// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/rowspool.h"

#include <QDataStream>

namespace semainier {

namespace {

// As UTF-8, in half the space.
struct Text {
    const QString &text;
};

QDataStream &operator<<(QDataStream &out, const Text &text)
{
    return out << text.text.toUtf8();
}

QString readText(QDataStream &in)
{
    QByteArray utf8;
    in >> utf8;
    return QString::fromUtf8(utf8);
}

void writeMetrics(QDataStream &out, const Metrics &metrics)
{
    constexpr qint64 none = -1;
    for (const auto &count : metrics.counts) {
        out << count.value_or(none);
    }
}

Metrics readMetrics(QDataStream &in)
{
    Metrics metrics;
    for (auto &count : metrics.counts) {
        qint64 value = 0;
        in >> value;
        count = value < 0 ? std::nullopt : std::optional(value);
    }
    return metrics;
}

QDataStream &operator<<(QDataStream &out, const StatisticsRow &row)
{
    out << Text{row.network} << Text{row.account.id} << Text{row.account.handle}
        << Text{row.account.name} << Text{row.externalId} << Text{row.url} << row.publishedAt
        << row.publishedOn << Text{row.text} << row.links << row.reply << row.repost;
    writeMetrics(out, row.metrics);
    return out;
}

QDataStream &operator>>(QDataStream &in, StatisticsRow &row)
{
    row.network = readText(in);
    row.account.id = readText(in);
    row.account.handle = readText(in);
    row.account.name = readText(in);
    row.externalId = readText(in);
    row.url = readText(in);
    in >> row.publishedAt >> row.publishedOn;
    row.text = readText(in);
    in >> row.links >> row.reply >> row.repost;
    row.metrics = readMetrics(in);
    return in;
}

} // namespace

void RowSpool::append(int line, const StatisticsRow &row)
{
    if (!m_file.isOpen() && !m_file.open()) {
        return;
    }
    m_record.resize(0);
    QDataStream out(&m_record, QIODevice::WriteOnly);
    out << qint32(line) << row;
    m_file.write(m_record);
    m_end += m_record.size();
}

Result<> RowSpool::finish()
{
    const bool isWritten =
        m_end == 0 ? m_file.error() == QFile::NoError : m_file.flush() && m_file.size() == m_end;
    return isWritten
        ? Result<>()
        : failure(ErrorCode::CannotWrite, m_file.errorString(),
                  m_file.fileName().isEmpty() ? m_file.fileTemplate() : m_file.fileName());
}

Result<RowSpool::Row> RowSpool::read(Place place)
{
    if (m_file.pos() != place && !m_file.seek(place)) {
        return failure(ErrorCode::CannotRead, m_file.errorString(), m_file.fileName());
    }
    QDataStream in(&m_file);
    Row row{.place = place};
    qint32 line = 0;
    in >> line >> row.row;
    row.line = line;
    if (in.status() != QDataStream::Ok) {
        return failure(ErrorCode::CannotRead, m_file.errorString(), m_file.fileName());
    }
    return row;
}

Result<StatisticsRow> RowSpool::at(Place place)
{
    SEM_TRY(auto row, read(place));
    return std::move(row.row);
}

Result<> RowSpool::visit(Place from, Place until,
                         const std::function<Result<>(const Row &row)> &visitor)
{
    while (from < until) {
        SEM_TRY(const Row row, read(from));
        from = m_file.pos();
        SEM_CHECK(visitor(row));
    }
    return {};
}

} // namespace semainier
