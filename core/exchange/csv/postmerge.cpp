// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/postmerge.h"

namespace semainier {

namespace {

void copyField(SheetField field, const Post &from, Post &to)
{
    switch (field) {
    case SheetField::Date:
        to.day = from.day;
        break;
    case SheetField::Time:
        to.time = from.time;
        break;
    case SheetField::Kind:
        to.kind = from.kind;
        break;
    case SheetField::Status:
        to.status = from.status;
        break;
    case SheetField::Title:
        to.title = from.title;
        break;
    case SheetField::Text:
        to.text = from.text;
        break;
    case SheetField::Link:
        to.link = from.link;
        break;
    case SheetField::Source:
        to.source = from.source;
        break;
    case SheetField::Objective:
        to.objective = from.objective;
        break;
    case SheetField::Assignee:
        to.assignee = from.assignee;
        break;
    case SheetField::PlannedMinutes:
        to.plannedMinutes = from.plannedMinutes;
        break;
    case SheetField::SpentMinutes:
        to.spentMinutes = from.spentMinutes;
        break;
    case SheetField::Mentions:
        to.mentions = from.mentions;
        break;
    case SheetField::Repost:
        to.repost = from.repost;
        break;
    case SheetField::Reply:
        to.reply = from.reply;
        break;
    case SheetField::Attachments:
        to.attachments = from.attachments;
        break;
    case SheetField::Series:
        to.series = from.series;
        break;
    case SheetField::EventDate:
        to.event.day = from.event.day;
        break;
    case SheetField::EventStart:
        to.event.start = from.event.start;
        break;
    case SheetField::EventEnd:
        to.event.end = from.event.end;
        break;
    case SheetField::Place:
        to.event.place = from.event.place;
        break;
    case SheetField::PeopleNeeded:
        to.event.needed = from.event.needed;
        break;
    case SheetField::PeopleFound:
        to.event.found = from.event.found;
        break;
    case SheetField::Remarks:
        to.remarks = from.remarks;
        break;
    case SheetField::Uid:
    case SheetField::Accounts:
    case SheetField::Publications:
    case SheetField::Network:
    case SheetField::Weekday:
    case SheetField::Ignored:
        break;
    }
}

std::vector<Publication> mergedPublications(const std::vector<Publication> &stored,
                                            const std::vector<Publication> &wanted,
                                            bool withDetails)
{
    std::vector<Publication> result;
    for (const Publication &publication : stored) {
        const auto same = std::ranges::find(wanted, publication.account, &Publication::account);
        if (same != wanted.end()) {
            result.push_back(withDetails ? *same : publication);
            result.back().id = publication.id;
        }
    }
    for (const Publication &publication : wanted) {
        if (std::ranges::find(stored, publication.account, &Publication::account) == stored.end()) {
            result.push_back(publication);
        }
    }
    return result;
}

} // namespace

Post merged(const Post &stored, const RowDraft &row)
{
    Post post = stored;
    for (const SheetField field : ownFields) {
        if (row.given.test(static_cast<size_t>(field))) {
            copyField(field, row.post, post);
        }
    }
    if (row.given.test(static_cast<size_t>(SheetField::Accounts))) {
        post.publications =
            mergedPublications(stored.publications, row.post.publications,
                               row.given.test(static_cast<size_t>(SheetField::Publications)));
    }
    return post;
}

std::vector<FieldChange> fieldChanges(const Post &before, const Post &after,
                                      const SheetNames &names)
{
    std::vector<FieldChange> changes;
    for (const SheetField field : ownFields) {
        QString old = ownCell(field, before, names);
        QString now = ownCell(field, after, names);
        if (old != now) {
            changes.push_back({field, std::move(old), std::move(now)});
        }
    }
    return changes;
}

} // namespace semainier
