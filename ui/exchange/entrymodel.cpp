// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/entrymodel.h"

#include "core/base/text.h"
#include "ui/base/formatting.h"
#include "ui/base/labels.h"
#include "ui/exchange/checkchoices.h"
#include "ui/exchange/rowsentence.h"
#include "ui/exchange/textdifference.h"

#include <QFileInfo>

namespace semainier::ui {

EntryModel::EntryModel(ImportSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &ImportSession::planned, this, &EntryModel::refresh);
    connect(&session, &ImportSession::leftOutChanged, this, [this] {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, LineColumn), index(rowCount() - 1, ChoiceColumn));
        }
        Q_EMIT countsChanged();
    });
}

void EntryModel::show(ImportList list)
{
    if (list != m_list) {
        beginResetModel();
        m_list = list;
        endResetModel();
    }
}

void EntryModel::refresh()
{
    beginResetModel();
    m_dated.clear();
    m_undated.clear();
    m_updates.clear();
    m_words = PlanWords(*m_session.outcome());
    const std::vector<Post> &added = plan()->change.posts.added;
    for (size_t i = 0; i < added.size(); ++i) {
        (added[i].day.isValid() ? m_dated : m_undated).push_back(i);
    }
    for (size_t post = 0; post < plan()->updated.size(); ++post) {
        m_updates.push_back({post, {}});
        for (size_t field = 0; field < plan()->updated[post].fields.size(); ++field) {
            m_updates.push_back({post, field});
        }
    }
    m_checks = m_session.checks();
    m_refusals = m_session.refusals();
    endResetModel();
    Q_EMIT countsChanged();
}

const ImportPlan *EntryModel::plan() const
{
    return m_session.outcome() != nullptr ? &m_session.outcome()->plan : nullptr;
}

const std::vector<size_t> &EntryModel::addedIn(ImportList list) const
{
    return list == ImportList::Dated ? m_dated : m_undated;
}

int EntryModel::count(ImportList list) const
{
    if (plan() == nullptr) {
        return 0;
    }
    const auto kept = [this](const RowPlace &row) { return !m_session.isLeftOut(row); };
    switch (list) {
    case ImportList::Dated:
    case ImportList::Undated:
        return static_cast<int>(std::ranges::count_if(
            addedIn(list), [&](size_t post) { return kept(plan()->added[post]); }));
    case ImportList::Updated:
        return static_cast<int>(std::ranges::count_if(plan()->updated, kept, &UpdatedPost::place));
    case ImportList::Unchanged:
        return plan()->unchanged;
    case ImportList::Missing:
        return static_cast<int>(plan()->missing.size());
    case ImportList::Checks:
        return static_cast<int>(
            std::ranges::count(m_checks, CheckAnswer(),
                               [this](const auto &check) { return m_session.answerTo(check); }));
    case ImportList::Refused:
        return static_cast<int>(plan()->refused.size());
    }
    return 0;
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || plan() == nullptr) {
        return 0;
    }
    switch (m_list) {
    case ImportList::Dated:
    case ImportList::Undated:
        return static_cast<int>(addedIn(m_list).size());
    case ImportList::Updated:
        return static_cast<int>(m_updates.size());
    case ImportList::Missing:
        return static_cast<int>(plan()->missing.size());
    case ImportList::Checks:
        return static_cast<int>(m_checks.size());
    case ImportList::Refused:
        return static_cast<int>(m_refusals.size());
    case ImportList::Unchanged:
        break;
    }
    return 0;
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ImportCheck *EntryModel::checkAt(int row) const
{
    const auto position = static_cast<size_t>(row);
    if (m_list != ImportList::Checks && m_list != ImportList::Refused) {
        return nullptr;
    }
    const auto &checks = m_list == ImportList::Checks ? m_checks : m_refusals;
    return row >= 0 && position < checks.size() ? &checks[position] : nullptr;
}

std::optional<RowPlace> EntryModel::tickable(int row) const
{
    const auto position = static_cast<size_t>(row);
    if (m_list == ImportList::Dated || m_list == ImportList::Undated) {
        return plan()->added[addedIn(m_list)[position]];
    }
    if (m_list == ImportList::Updated && !m_updates[position].field) {
        return plan()->updated[m_updates[position].post].place;
    }
    return {};
}

std::optional<RowPlace> EntryModel::place(int row) const
{
    const ImportCheck *check = checkAt(row);
    return check != nullptr ? check->first() : tickable(row);
}

QString EntryModel::lineText(int row) const
{
    const auto where = place(row);
    if (!where) {
        return {};
    }
    if (plan()->sheets.size() <= 1) {
        return tr("line %1").arg(where->line);
    }
    return tr("%1, line %2")
        .arg(QFileInfo(plan()->sheets[where->sheet].path).completeBaseName())
        .arg(where->line);
}

QString EntryModel::changeText(const FieldChange &change) const
{
    const QString field = fieldLabel(code(change.field));
    QString before = m_words.value(change.field, onOneLine(change.before));
    QString after = m_words.value(change.field, onOneLine(change.after));
    if (before == after) {
        return tr("%1: changed", "a field of a post").arg(field);
    }
    std::tie(before, after) = nearDifference(before, after);
    return tr("%1: %2 → %3", "a field before and after").arg(field, before, after);
}

QString EntryModel::text(int row) const
{
    const auto position = static_cast<size_t>(row);
    if (const ImportCheck *check = checkAt(row)) {
        return checkText(*check, m_words);
    }
    if (m_list == ImportList::Missing) {
        const MissingPost &post = plan()->missing[position];
        return tr("%1 · %2 · stays in the calendar", "day, post")
            .arg(shortDate(post.day), post.caption);
    }
    if (m_list == ImportList::Updated) {
        const auto &[index, field] = m_updates[position];
        const UpdatedPost &post = plan()->updated[index];
        return field ? changeText(post.fields[*field])
                     : captionOrUntitled(plan()->change.posts.changed[index].before);
    }
    return m_words.sentence(plan()->change.posts.added[addedIn(m_list)[position]]);
}

bool EntryModel::isAnswered(int row) const
{
    const ImportCheck *check = checkAt(row);
    return check != nullptr && m_session.answerTo(*check) != CheckAnswer();
}

QString EntryModel::choiceText(int row) const
{
    const ImportCheck *check = checkAt(row);
    return check == nullptr ? QString() : answerText(*check, m_session.answerTo(*check), m_words);
}

/// All of a line: the keyboard goes from line to line.
QString EntryModel::spoken(int row) const
{
    QStringList parts{lineText(row), text(row), choiceText(row)};
    if (const auto where = tickable(row); where && m_session.isLeftOut(*where)) {
        parts << tr("left out");
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == LineColumn ? tr("Line")
        : section == TextColumn  ? tr("What becomes of it")
                                 : tr("Answer");
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == LineColumn ? lineText(row)
            : index.column() == TextColumn  ? text(row)
                                            : choiceText(row);
    case Qt::AccessibleTextRole:
        return index.column() == ChoiceColumn ? choiceText(row) : spoken(row);
    case Qt::CheckStateRole:
        if (const auto where = tickable(row); where && index.column() == LineColumn) {
            return m_session.isLeftOut(*where) ? Qt::Unchecked : Qt::Checked;
        }
        return {};
    case AnsweredRole:
        return isAnswered(row);
    case DetailRole:
        return m_list == ImportList::Updated
            && m_updates[static_cast<size_t>(row)].field.has_value();
    default:
        return {};
    }
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid()) {
        return false;
    }
    return setTicked({index.row()}, value.toInt() != Qt::Unchecked);
}

bool EntryModel::setTicked(const std::vector<int> &rows, bool ticked)
{
    std::vector<RowPlace> places;
    for (const int row : rows) {
        if (const auto where = tickable(row)) {
            places.push_back(*where);
        }
    }
    m_session.leaveOut(places, !ticked);
    return !places.empty();
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (checkIndex(index, CheckIndexOption::IndexIsValid) && index.column() == LineColumn
        && tickable(index.row())) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

} // namespace semainier::ui
