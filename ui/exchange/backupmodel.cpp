// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/backupmodel.h"

#include "ui/base/formatting.h"
#include "ui/base/job.h"

#include <QFileInfo>
#include <QLocale>

namespace semainier::ui {

BackupModel::BackupModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void BackupModel::show(std::vector<Backup> backups)
{
    beginResetModel();
    m_rows.clear();
    for (Backup &backup : backups) {
        m_rows.push_back({.backup = std::move(backup)});
    }
    endResetModel();
    readNext();
}

int BackupModel::addFile(const QString &path)
{
    const auto known =
        std::ranges::find_if(m_rows, [&path](const Row &row) { return row.backup.path == path; });
    if (known != m_rows.end()) {
        return static_cast<int>(known - m_rows.begin());
    }
    const QFileInfo file(path);
    beginInsertRows({}, 0, 0);
    m_rows.insert(m_rows.begin(),
                  {.backup = {.path = path, .at = file.lastModified(), .bytes = file.size()},
                   .isForeign = true});
    endInsertRows();
    return 0;
}

const Backup &BackupModel::at(int row) const
{
    return m_rows.at(static_cast<size_t>(row)).backup;
}

std::optional<Result<CalendarContent>> BackupModel::contentOf(int row) const
{
    return m_rows.at(static_cast<size_t>(row)).content;
}

void BackupModel::readSoon(int row)
{
    m_wanted = at(row).path;
    if (m_job == nullptr) {
        readNext();
    }
}

void BackupModel::readNext()
{
    auto next = std::ranges::find_if(
        m_rows, [this](const Row &row) { return row.backup.path == m_wanted && !row.content; });
    if (next == m_rows.end()) {
        next = std::ranges::find_if(m_rows, [](const Row &row) { return !row.content; });
    }
    if (next == m_rows.end()) {
        return;
    }
    const QString path = next->backup.path;
    m_job = Job::start<CalendarContent>(
        this, [path](const Progress &) { return backup::contentOf(path); },
        [this, path](const Result<CalendarContent> &content) {
            m_job = nullptr;
            take(path, content);
            readNext();
        });
}

void BackupModel::take(const QString &path, const Result<CalendarContent> &content)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].backup.path == path) {
            m_rows[i].content = content;
            const auto row = static_cast<int>(i);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            Q_EMIT contentRead(row);
        }
    }
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BackupModel::reasonText(const Row &row)
{
    if (row.isForeign) {
        return QFileInfo(row.backup.path).fileName();
    }
    switch (row.backup.reason) {
    case BackupReason::Daily:
        return tr("Every day");
    case BackupReason::Migration:
        return tr("Before an update of Semainier");
    case BackupReason::Manual:
        return tr("Asked for");
    case BackupReason::Restore:
        return tr("Before another backup was restored");
    }
    return {};
}

QString BackupModel::text(const Row &row, int column) const
{
    const QLocale locale;
    switch (column) {
    case MomentColumn:
        return tr("%1, %2", "a day and an hour")
            .arg(shortDate(row.backup.at.date()),
                 locale.toString(row.backup.at.time(), QLocale::ShortFormat));
    case ReasonColumn:
        return reasonText(row);
    case PostsColumn:
        return !row.content ? QStringLiteral("…")
            : *row.content  ? locale.toString((*row.content)->posts)
                            : tr("cannot be read");
    default:
        return locale.formattedDataSize(row.backup.bytes, 1, QLocale::DataSizeTraditionalFormat);
    }
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return row.backup.path;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() >= PostsColumn ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section >= PostsColumn ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case MomentColumn:
        return tr("Made");
    case ReasonColumn:
        return tr("Why");
    case PostsColumn:
        return tr("Posts");
    default:
        return tr("Size");
    }
}

} // namespace semainier::ui
