// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/csv/csvreader.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <vector>

namespace semainier {

/// One file that a network exported, or one within an archive, and what its beginning shows.
class ExportFile {
public:
    /// The rows a table begins with, one of which may name its columns.
    using TopRows = std::vector<CsvRow>;

    /// Looks at the beginning of an open device, which must outlive this and stays where it is.
    ExportFile(QIODevice &device, QString name);
    /// The worksheets of a spreadsheet that was read already (see xlsfile.h).
    ExportFile(std::vector<std::vector<CsvRow>> sheets, QString name);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QByteArray &beginning() const { return m_beginning; }
    /// Whether it begins so, past a mark of its encoding and blanks.
    [[nodiscard]] bool beginsWith(QByteArrayView word) const;
    /// The first rows of each table there is: one in a text, several in a spreadsheet, none in
    /// JSON.
    [[nodiscard]] const std::vector<TopRows> &tables() const { return m_tables; }
    /// The first element of each array of objects of a JSON text, by the array's name, which is
    /// empty for an array that is the whole text.
    [[nodiscard]] const QMap<QString, QJsonObject> &elements() const { return m_elements; }

    /// Of a file with a device.
    [[nodiscard]] QIODevice &device() const { return *m_device; }
    [[nodiscard]] bool hasDevice() const { return m_device != nullptr; }
    /// Of a spreadsheet.
    [[nodiscard]] const std::vector<std::vector<CsvRow>> &sheets() const { return m_sheets; }

private:
    void lookAtTable();
    void lookAtElements();

    QIODevice *m_device = nullptr;
    QString m_name;
    QByteArray m_beginning;
    std::vector<TopRows> m_tables;
    QMap<QString, QJsonObject> m_elements;
    std::vector<std::vector<CsvRow>> m_sheets;
};

} // namespace semainier
