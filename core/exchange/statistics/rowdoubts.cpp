// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/rowdoubts.h"

#include <algorithm>

namespace semainier {

namespace {

using Found = PublicationIndex::Found;

std::optional<RowDoubt> doubtOf(Found found)
{
    switch (found) {
    case Found::OneOfSeveral:
        return RowDoubt::OneOfSeveral;
    case Found::OtherDay:
        return RowDoubt::OtherDay;
    default:
        return {};
    }
}

/// Nothing where the post is no longer on the account: another window may have taken it off.
std::optional<PostCandidate> candidateOf(const Post &post, AccountId account)
{
    const auto publication = std::ranges::find(post.publications, account, &Publication::account);
    if (publication == post.publications.end()) {
        return {};
    }
    return PostCandidate{.post = post.id,
                         .day = post.day,
                         .time = post.time,
                         .kind = post.kind,
                         .caption = caption(post),
                         .text = publishedText(post, *publication)};
}

} // namespace

QString code(RowDoubt doubt)
{
    switch (doubt) {
    case RowDoubt::OneOfSeveral:
        return QStringLiteral("one_of_several");
    case RowDoubt::OtherDay:
        return QStringLiteral("other_day");
    case RowDoubt::AccountChosen:
        return QStringLiteral("account_chosen");
    }
    return {};
}

Result<std::optional<DoubtfulRow>> doubtfulRow(const PublicationIndex &index,
                                               const PostRepository &posts,
                                               const WantedPublication &wanted,
                                               PublicationIndex::Match match, int line)
{
    const auto doubt = doubtOf(match.found);
    if (match.found == Found::Known || (!doubt && !wanted.decided)) {
        return std::nullopt;
    }
    const auto candidates = index.candidates(wanted);
    if (candidates.empty()) {
        return std::nullopt;
    }
    DoubtfulRow row{.line = line,
                    .text = wanted.text,
                    .day = wanted.day,
                    .time = wanted.time,
                    .account = wanted.account,
                    .isDecided = wanted.decided.has_value()};
    for (const quint32 place : candidates) {
        SEM_TRY(const auto post, posts.find(index.post(place).id));
        if (auto candidate = post ? candidateOf(*post, wanted.account) : std::nullopt) {
            row.candidates.push_back(*std::move(candidate));
        }
    }
    if (row.candidates.empty()) {
        return std::nullopt; // removed meanwhile
    }
    const bool isOtherDay = row.candidates.front().day != wanted.day;
    row.doubt = isOtherDay ? RowDoubt::OtherDay : RowDoubt::OneOfSeveral;
    if (match.found != Found::Nothing && match.found != Found::OtherAccount) {
        row.taken = index.post(match.post).id;
    }
    return row;
}

void tellAccountChosen(ExportReport &report, int line, const QString &text, AccountId account)
{
    const auto isTold = [](const DoubtfulRow &row) { return row.doubt == RowDoubt::AccountChosen; };
    if (std::ranges::none_of(report.doubtful, isTold)) {
        report.doubtful.push_back(
            {.line = line, .doubt = RowDoubt::AccountChosen, .text = text, .account = account});
    }
}

} // namespace semainier
