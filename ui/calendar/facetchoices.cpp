// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/facetchoices.h"

#include "core/account/network.h"
#include "ui/base/labels.h"

#include <QCollator>

namespace semainier::ui {

namespace {

template <class Value>
void toggleIn(QSet<Value> &facet, const Value &value)
{
    if (!facet.remove(value)) {
        facet.insert(value);
    }
}

QString networkLetters(const Account &account)
{
    const Network *network = networkFromKey(account.network);
    return network != nullptr ? network->shortLabel : initials(account);
}

} // namespace

FacetChoices FacetWords::accounts(const std::vector<Account> &accounts) const
{
    FacetChoices choices;
    QSet<AccountId> unknown = m_filter.accounts;
    for (const Account &account : accounts) {
        const int posts = m_facets.accounts.value(account.id);
        const bool chosen = unknown.remove(account.id);
        if (!account.archived || posts > 0 || chosen) {
            const QString name = label(account, accounts);
            choices.push_back({account.id, name, name, networkLetters(account), posts, chosen});
        }
    }
    for (const AccountId account : std::as_const(unknown)) {
        const QString name = tr("Deleted account");
        choices.push_back({account, name, name, {}, 0, true});
    }
    return choices;
}

FacetChoices FacetWords::kinds() const
{
    FacetChoices choices;
    for (const PostKind kind : allPostKinds) {
        choices.push_back({kind,
                           label(kind),
                           shortLabel(kind),
                           {},
                           m_facets.kinds.value(kind),
                           m_filter.kinds.contains(kind)});
    }
    return choices;
}

FacetChoices FacetWords::statuses() const
{
    FacetChoices choices;
    for (const PostStatus status : allPostStatuses) {
        const QString name = label(status);
        choices.push_back({status,
                           name,
                           name,
                           {},
                           m_facets.statuses.value(status),
                           m_filter.statuses.contains(status)});
    }
    return choices;
}

FacetChoices FacetWords::people(const QStringList &names) const
{
    QSet<QString> known(names.begin(), names.end());
    for (auto person = m_facets.people.begin(); person != m_facets.people.end(); ++person) {
        known.insert(person.key());
    }
    known.unite(m_filter.people);
    known.remove(QString());

    FacetChoices choices;
    for (const QString &name : std::as_const(known)) {
        choices.push_back({name, name, name, initials(name), m_facets.people.value(name),
                           m_filter.people.contains(name)});
    }
    const QCollator collator;
    std::ranges::sort(choices, [&collator](const FacetChoice &one, const FacetChoice &other) {
        return collator.compare(one.name, other.name) < 0;
    });
    choices.push_back({QString(),
                       tr("Nobody yet"),
                       tr("nobody"),
                       {},
                       m_facets.people.value(QString()),
                       m_filter.people.contains(QString())});
    return choices;
}

void toggle(PostFilter &filter, const FacetValue &value)
{
    if (const auto *account = std::get_if<AccountId>(&value)) {
        toggleIn(filter.accounts, *account);
    } else if (const auto *kind = std::get_if<PostKind>(&value)) {
        toggleIn(filter.kinds, *kind);
    } else if (const auto *status = std::get_if<PostStatus>(&value)) {
        toggleIn(filter.statuses, *status);
    } else {
        toggleIn(filter.people, std::get<QString>(value));
    }
}

} // namespace semainier::ui
