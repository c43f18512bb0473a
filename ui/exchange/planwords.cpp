// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/planwords.h"

#include "core/account/network.h"
#include "core/base/text.h"
#include "core/exchange/csv/ownformat.h"
#include "ui/base/formatting.h"
#include "ui/base/labels.h"

#include <QCoreApplication>

namespace semainier::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(semainier::ui::PlanWords)

public:
    static QString undated() { return tr("undated"); }
    static QString nothing() { return tr("nothing"); }
    static QString yesOrNo(bool yes) { return yes ? tr("yes") : tr("no"); }
    static QString withTime(const QString &day, const QString &hour)
    {
        return tr("%1, %2", "a day and an hour").arg(day, hour);
    }
    static QString details() { return tr("details"); }
};

const QString separator = QStringLiteral(" · ");

QString networkName(const QString &key)
{
    const Network *network = networkFromKey(key);
    return network != nullptr ? network->name : key.left(1).toUpper() + key.mid(1);
}

} // namespace

PlanWords::PlanWords(const ImportOutcome &outcome) : m_accounts(outcome.accounts)
{
    m_known = m_accounts.size();
    for (const Account &account : outcome.plan.change.accounts.added) {
        m_accounts.push_back(account);
    }
    for (size_t i = 0; i < m_accounts.size(); ++i) {
        m_byKey.insert(accountKey(m_accounts[i]), i);
        m_byId.insert(m_accounts[i].id, i);
        if (i < m_known && !m_accounts[i].archived) {
            m_inUse.push_back(m_accounts[i]);
        }
    }
}

QString PlanWords::nameOf(const Account &account) const
{
    const auto sameNetwork = std::ranges::count_if(m_accounts, [&account](const Account &other) {
        return other.network == account.network && other.archived == account.archived;
    });
    if (!account.name.isEmpty()) {
        return account.name;
    }
    const QString network = networkName(account.network);
    return sameNetwork <= 1 || account.handle.isEmpty() ? network : network + u' ' + account.handle;
}

QString PlanWords::account(const QString &key) const
{
    if (const auto known = m_byKey.constFind(key); known != m_byKey.constEnd()) {
        return nameOf(m_accounts[*known]);
    }
    const qsizetype colon = key.indexOf(u':');
    const QString handle = key.sliced(colon + 1);
    const QString network = networkName(key.first(std::max<qsizetype>(colon, 0)));
    return handle.isEmpty() ? network : network + u' ' + handle;
}

bool PlanWords::isInCalendar(const QString &key) const
{
    const auto known = m_byKey.constFind(key);
    return known != m_byKey.constEnd() && *known < m_known;
}

bool PlanWords::isInUse(const QString &key) const
{
    const auto known = m_byKey.constFind(key);
    return known != m_byKey.constEnd() && !m_accounts[*known].archived;
}

QString PlanWords::accountsOf(const Post &post) const
{
    QStringList names;
    for (const Publication &publication : post.publications) {
        if (const auto known = m_byId.constFind(publication.account); known != m_byId.constEnd()) {
            names << nameOf(m_accounts[*known]);
        }
    }
    return names.join(QStringLiteral(", "));
}

QString PlanWords::sentence(const Post &post) const
{
    QStringList parts;
    const QString day = post.day.isValid() ? shortDate(post.day) : Words::undated();
    parts << (post.time ? Words::withTime(day, hourText(*post.time)) : day);
    if (const QString names = accountsOf(post); !names.isEmpty()) {
        parts << names;
    }
    parts << shortLabel(post.kind) << label(post.status) << captionOrUntitled(post);
    return parts.join(separator);
}

QString PlanWords::value(SheetField field, const QString &cell) const
{
    if (cell.isEmpty()) {
        return Words::nothing();
    }
    switch (field) {
    case SheetField::Date:
    case SheetField::EventDate:
        return shortDate(QDate::fromString(cell, Qt::ISODate));
    case SheetField::Time:
    case SheetField::EventStart:
    case SheetField::EventEnd: {
        const auto time = TimeOfDay::fromString(cell);
        return time ? hourText(*time) : cell;
    }
    case SheetField::Kind:
        return label(postKindFromCode(cell).value_or(PostKind::Info));
    case SheetField::Status:
        return label(postStatusFromCode(cell).value_or(PostStatus::Idea));
    case SheetField::Accounts:
    case SheetField::Network: {
        QStringList names;
        for (const QString &key : splitKeys(cell)) {
            names << account(key);
        }
        return names.join(QStringLiteral(", "));
    }
    case SheetField::PlannedMinutes:
    case SheetField::SpentMinutes:
        return duration(cell.toInt());
    case SheetField::Mentions:
    case SheetField::Repost:
    case SheetField::Reply:
        return Words::yesOrNo(cell == QStringLiteral("1"));
    case SheetField::Publications:
    case SheetField::Attachments:
    case SheetField::Series:
        return Words::details();
    default:
        return cell;
    }
}

} // namespace semainier::ui
