// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/compoundfile.h"

#include <QtEndian>

#include <algorithm>
#include <vector>

namespace semainier {

namespace {

constexpr qsizetype headerSize = 512;
constexpr qsizetype entrySize = 128;
constexpr quint32 lastSector = 0xFFFFFFFA; ///< what is above means an end, or nothing
constexpr uchar streamType = 2;
constexpr uchar rootType = 5;

/// 0 behind the end.
template <class Number>
Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(Number)) <= bytes.size()
        ? qFromLittleEndian<Number>(bytes.data() + at)
        : Number(0);
}

/// Pieces of one size, chained by a table that says which comes next.
class Pieces {
public:
    Pieces(QByteArrayView bytes, qsizetype size, std::vector<quint32> next)
        : m_bytes(bytes), m_size(size), m_next(std::move(next))
    {
    }

    [[nodiscard]] std::optional<QByteArrayView> piece(quint32 number) const
    {
        const qsizetype begin = qsizetype(number) * m_size;
        return begin + m_size <= m_bytes.size() ? std::optional(m_bytes.sliced(begin, m_size))
                                                : std::nullopt;
    }
    /// Nothing for a chain that leads out of the file or in a circle.
    [[nodiscard]] std::optional<QByteArray> chain(quint32 first) const
    {
        QByteArray all;
        for (quint32 number = first; number <= lastSector; number = m_next[number]) {
            const auto found = piece(number);
            if (!found || number >= m_next.size() || all.size() > m_bytes.size()) {
                return {};
            }
            all += *found;
        }
        return all;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_size;
    std::vector<quint32> m_next;
};

void addNumbers(QByteArrayView bytes, std::vector<quint32> &numbers)
{
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4) {
        numbers.push_back(numberAt<quint32>(bytes, at));
    }
}

struct Entry {
    QString name;
    uchar type = 0;
    quint32 first = 0;
    qsizetype size = 0;
};

std::vector<Entry> entriesOf(const QByteArray &directory)
{
    std::vector<Entry> entries;
    for (qsizetype at = 0; at + entrySize <= directory.size(); at += entrySize) {
        const QByteArrayView raw = QByteArrayView(directory).sliced(at, entrySize);
        constexpr qsizetype longestName = 31;
        const qsizetype length =
            std::clamp<qsizetype>(numberAt<quint16>(raw, 64) / 2 - 1, 0, longestName);
        Entry entry{.type = numberAt<uchar>(raw, 66),
                    .first = numberAt<quint32>(raw, 116),
                    .size = qsizetype(numberAt<quint32>(raw, 120))};
        for (qsizetype i = 0; i < length; ++i) {
            entry.name += QChar(numberAt<quint16>(raw, 2 * i));
        }
        entries.push_back(entry);
    }
    return entries;
}

/// Which sectors hold the table of sectors: 109 are listed in the header, more in a chain.
std::optional<std::vector<quint32>> tableOf(QByteArrayView file, const Pieces &sectors)
{
    std::vector<quint32> places;
    constexpr qsizetype listed = 76;
    addNumbers(file.sliced(listed, headerSize - listed), places);
    const quint32 lists = numberAt<quint32>(file, 72);
    quint32 list = numberAt<quint32>(file, 68);
    for (quint32 i = 0; i < lists && list <= lastSector; ++i) {
        const auto sector = sectors.piece(list);
        if (!sector || places.size() > size_t(file.size())) {
            return {};
        }
        addNumbers(sector->chopped(4), places);
        list = numberAt<quint32>(*sector, sector->size() - 4);
    }
    const size_t count = numberAt<quint32>(file, 44);
    std::vector<quint32> table;
    for (size_t i = 0; i < std::min(count, places.size()); ++i) {
        const auto sector = sectors.piece(places[i]);
        if (!sector || table.size() > size_t(file.size())) {
            return {};
        }
        addNumbers(*sector, table);
    }
    return table;
}

} // namespace

std::optional<QByteArray> compoundStream(const QByteArray &file, const QStringList &names)
{
    constexpr int smallShift = 9;
    constexpr int largeShift = 12;
    constexpr int miniShift = 6;
    const int shift = numberAt<quint16>(file, 30);
    if (file.size() < headerSize || (shift != smallShift && shift != largeShift)
        || numberAt<quint16>(file, 32) != miniShift) {
        return {};
    }
    const qsizetype sectorSize = qsizetype(1) << shift;
    const QByteArrayView body =
        QByteArrayView(file).sliced(std::min<qsizetype>(sectorSize, file.size()));
    const auto table = tableOf(file, Pieces(body, sectorSize, {}));
    if (!table) {
        return {};
    }
    const Pieces sectors(body, sectorSize, *table);
    const auto directory = sectors.chain(numberAt<quint32>(file, 48));
    const auto entries = directory ? entriesOf(*directory) : std::vector<Entry>();
    const auto entry = std::ranges::find_if(entries, [&names](const Entry &one) {
        return one.type == streamType && names.contains(one.name);
    });
    if (entry == entries.end()) {
        return {};
    }
    std::optional<QByteArray> content;
    if (entry->size >= qsizetype(numberAt<quint32>(file, 56))) {
        content = sectors.chain(entry->first);
    } else if (const auto root = std::ranges::find(entries, rootType, &Entry::type);
               root != entries.end()) {
        const auto mini = sectors.chain(root->first);
        const auto miniTable = sectors.chain(numberAt<quint32>(file, 60));
        if (mini && miniTable) {
            std::vector<quint32> next;
            addNumbers(*miniTable, next);
            content = Pieces(*mini, qsizetype(1) << miniShift, std::move(next)).chain(entry->first);
        }
    }
    return content && content->size() >= entry->size ? std::optional(content->first(entry->size))
                                                     : std::nullopt;
}

} // namespace semainier
