// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statisticsformat.h"

#include <QTimeZone>

#include <span>

namespace semainier {

/// What a column of an export tells, beside counts.
enum class TableField {
    Id,
    Url,
    Text,
    Title,
    Date,
    AccountId,
    AccountHandle,
    AccountName,
    Network,
    Share, ///< whether the publication shares another one
    Time, ///< the hour, where it stands alone
    Period, ///< of which days the counts are
};

/// The headers of a format, folded (see foldedText()), those of one meaning separated by |. They
/// are compared whole: « Commentaire des données » are no « Commentaires ».
struct TableWords {
    struct Field {
        TableField field = TableField::Id;
        const char16_t *headers = nullptr;
        bool isNeeded = false; ///< else the file is of another format
    };
    struct Count {
        Metric metric = Metric::Impressions;
        const char16_t *headers = nullptr;
    };

    std::span<const Field> fields;
    std::span<const Count> counts;
    /// Headers of which a table of this format has none, where another kind has all the others too.
    const char16_t *others = nullptr;
};

/// Which columns of one table mean what. Several may mean the same, in two languages or by a fault
/// of the network: the first that is not empty counts.
class TableColumns {
public:
    TableColumns(const TableWords &words, const std::vector<QString> &headers);

    /// Whether all that is needed is there, and nothing of another kind of table.
    [[nodiscard]] bool isComplete() const;
    /// Trimmed; empty for what is missing or written as such.
    [[nodiscard]] QString text(TableField field, const CsvRow &row) const;
    [[nodiscard]] Metrics metrics(const CsvRow &row) const;

private:
    TableWords m_words;
    std::vector<std::vector<size_t>> m_fields; ///< columns of each field of the words
    std::vector<std::vector<size_t>> m_counts;
    bool m_isOther = false;
};

/// One row of a table by the meaning of its columns.
struct TableRow {
    const TableColumns &columns;
    const CsvRow &row;
    const QTimeZone &zone; ///< of hours that say none

    [[nodiscard]] QString text(TableField field) const { return columns.text(field, row); }
    [[nodiscard]] Metrics metrics() const { return columns.metrics(row); }
};

/// A format that is a table with named columns, as text or in a spreadsheet.
class TableFormat : public StatisticsFormat {
public:
    [[nodiscard]] bool recognises(const ExportFile &file) const final;
    [[nodiscard]] Result<> read(ExportFile &file, const QTimeZone &zone, const RowVisitor &visitor,
                                const Progress &progress) const final;

protected:
    [[nodiscard]] virtual TableWords words() const = 0;
    /// What a row says; blank rows and repeated headers are not given.
    [[nodiscard]] virtual RowOutcome row(const TableRow &row) const = 0;
    /// Whether to look at a row at all: rows of texts and numbers should be told fast.
    [[nodiscard]] virtual bool mayNameColumns(const CsvRow &row) const;
    /// The headers as words() knows them, for formats that are known by position in some language.
    [[nodiscard]] virtual std::vector<QString>
    usualHeaders(const std::vector<QString> &headers) const
    {
        return headers;
    }

private:
    [[nodiscard]] std::optional<TableColumns> columnsFrom(const CsvRow &row) const;
};

} // namespace semainier
