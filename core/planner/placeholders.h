// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/change.h"

#include <QHash>

namespace semainier {

/// The row numbers that the placeholders of a change have got.
struct Placeholders {
    QHash<AccountId, AccountId> accounts;
    QHash<ObjectiveId, ObjectiveId> objectives;
    QHash<SeriesId, SeriesId> series;
    QHash<PublicationId, PublicationId> publications;

    void learn(AccountId placeholder, AccountId id) { accounts.insert(placeholder, id); }
    void learn(ObjectiveId placeholder, ObjectiveId id) { objectives.insert(placeholder, id); }
    void learn(SeriesId placeholder, SeriesId id) { series.insert(placeholder, id); }
    void learn(PublicationId placeholder, PublicationId id)
    {
        publications.insert(placeholder, id);
    }
    template <class Tag>
    void learn(Id<Tag>, Id<Tag>)
    {
    }

    void resolve(Post &post) const
    {
        post.objective = objectives.value(post.objective, post.objective);
        post.series = series.value(post.series, post.series);
        for (Publication &publication : post.publications) {
            publication.account = accounts.value(publication.account, publication.account);
        }
    }
    void resolve(Slot &slot) const
    {
        for (AccountId &account : slot.accounts) {
            account = accounts.value(account, account);
        }
    }
    void resolve(ExchangeCount &count) const
    {
        count.account = accounts.value(count.account, count.account);
    }
    void resolve(FollowerCount &count) const
    {
        count.account = accounts.value(count.account, count.account);
    }
    void resolve(Reading &reading) const
    {
        reading.publication = publications.value(reading.publication, reading.publication);
    }
    template <class Value>
    void resolve(Value &) const
    {
    }
};

} // namespace semainier
