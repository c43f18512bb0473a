// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/doubtmodel.h"

#include "core/base/text.h"
#include "ui/exchange/entrymodel.h"
#include "ui/exchange/periodtext.h"
#include "ui/exchange/statisticswords.h"

#include <QFileInfo>

namespace semainier::ui {

namespace {

constexpr qsizetype shownText = 160; ///< characters of a publication

} // namespace

DoubtModel::DoubtModel(const StatisticsSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &StatisticsSession::planned, this, &DoubtModel::refresh);
    connect(&session, &StatisticsSession::failed, this, &DoubtModel::refresh);
}

void DoubtModel::refresh()
{
    std::vector<ExportPlace> places;
    std::vector<DoubtfulRow> doubts;
    if (const StatisticsOutcome *outcome = m_session.outcome()) {
        for (const ExportReport &report : outcome->plan.files) {
            for (const DoubtfulRow &row : report.doubtful) {
                if (!row.candidates.empty()) {
                    places.push_back({report.path, report.entry, row.line});
                    doubts.push_back(row);
                }
            }
        }
    }
    if (places == m_places) {
        m_doubts = std::move(doubts);
        refreshAnswers();
        return;
    }
    beginResetModel();
    m_places = std::move(places);
    m_doubts = std::move(doubts);
    endResetModel();
}

void DoubtModel::refreshAnswers()
{
    if (!m_places.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, EntryModel::ColumnCount - 1));
    }
}

int DoubtModel::nextOpen(int row) const
{
    const int rows = rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int next = (row + step) % rows;
        if (!m_session.isDecided(place(next))) {
            return next;
        }
    }
    return -1;
}

QString DoubtModel::account(int row) const
{
    const StatisticsOutcome *outcome = m_session.outcome();
    if (outcome == nullptr) {
        return {};
    }
    for (const ExportReport &report : outcome->plan.files) {
        for (const FoundAccount &found : report.found) {
            if (found.account.id == doubt(row).account) {
                return choiceLabel(found.account);
            }
        }
    }
    return {};
}

int DoubtModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int DoubtModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(EntryModel::ColumnCount);
}

QString DoubtModel::lineText(int row) const
{
    return lineLabel(place(row).line);
}

QString DoubtModel::text(int row) const
{
    return firstWords(onOneLine(doubt(row).text), shownText);
}

QString DoubtModel::answer(int row) const
{
    const PostId post = m_session.postOf(place(row), doubt(row));
    const auto &candidates = doubt(row).candidates;
    const auto found = std::ranges::find(candidates, post, &PostCandidate::post);
    return found == candidates.end()
        ? tr("Another publication")
        : tr("Post of %1", "a day and an hour").arg(momentText(found->day, found->time));
}

QVariant DoubtModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == EntryModel::LineColumn ? lineText(row)
            : index.column() == EntryModel::TextColumn  ? text(row)
                                                        : answer(row);
    case Qt::ToolTipRole:
        return index.column() == EntryModel::LineColumn ? QFileInfo(place(row).path).fileName()
            : index.column() == EntryModel::TextColumn  ? doubt(row).text
                                                        : answer(row);
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3", "where, what was published, what it is taken for")
            .arg(lineText(row), text(row), answer(row));
    case EntryModel::AnsweredRole:
        return m_session.isDecided(place(row));
    default:
        return {};
    }
}

} // namespace semainier::ui
