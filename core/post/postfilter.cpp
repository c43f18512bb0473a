// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postfilter.h"

#include "core/base/text.h"

#include <QJsonArray>

namespace semainier {

namespace {

QString searchedText(const Post &post)
{
    QStringList parts{post.title,    post.text,        post.link,   post.source,
                      post.assignee, post.event.place, post.remarks};
    for (const Publication &publication : post.publications) {
        parts.append(publication.text.value_or(QString()));
    }
    return foldedText(parts.join(u' '));
}

bool holdsEveryWord(const Post &post, const QString &text)
{
    const QString folded = foldedText(text);
    if (folded.isEmpty()) {
        return true;
    }
    const QString searched = searchedText(post);
    return std::ranges::all_of(folded.split(u' '),
                               [&](const QString &word) { return searched.contains(word); });
}

/// In an order of their own, so that the same filter is always the same text.
template <class Facet, class ToJson>
QJsonArray array(const Facet &facet, ToJson toJson)
{
    auto values = facet.values();
    std::ranges::sort(values);
    QJsonArray json;
    for (const auto &value : values) {
        json.append(toJson(value));
    }
    return json;
}

} // namespace

bool PostFilter::isEmpty() const
{
    return *this == PostFilter();
}

bool PostFilter::matches(const Post &post) const
{
    const bool onAccount = accounts.isEmpty()
        || std::ranges::any_of(post.publications, [this](const Publication &publication) {
                               return accounts.contains(publication.account);
                           });
    return onAccount && (kinds.isEmpty() || kinds.contains(post.kind))
        && (statuses.isEmpty() || statuses.contains(post.status))
        && (people.isEmpty() || people.contains(post.assignee)) && holdsEveryWord(post, text);
}

QJsonObject toJson(const PostFilter &filter)
{
    return {
        {QStringLiteral("accounts"),
         array(filter.accounts, [](AccountId id) { return id.value(); })},
        {QStringLiteral("kinds"), array(filter.kinds, [](PostKind kind) { return code(kind); })},
        {QStringLiteral("statuses"),
         array(filter.statuses, [](PostStatus status) { return code(status); })},
        {QStringLiteral("people"), array(filter.people, [](const QString &name) { return name; })},
        {QStringLiteral("text"), filter.text},
    };
}

PostFilter postFilterFromJson(const QJsonObject &json)
{
    PostFilter filter;
    for (const auto account : json.value(QStringLiteral("accounts")).toArray()) {
        filter.accounts.insert(AccountId(account.toInteger()));
    }
    for (const auto kind : json.value(QStringLiteral("kinds")).toArray()) {
        if (const auto known = postKindFromCode(kind.toString())) {
            filter.kinds.insert(*known);
        }
    }
    for (const auto status : json.value(QStringLiteral("statuses")).toArray()) {
        if (const auto known = postStatusFromCode(status.toString())) {
            filter.statuses.insert(*known);
        }
    }
    for (const auto name : json.value(QStringLiteral("people")).toArray()) {
        filter.people.insert(name.toString());
    }
    filter.text = json.value(QStringLiteral("text")).toString();
    return filter;
}

} // namespace semainier
