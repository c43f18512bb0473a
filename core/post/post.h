// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/id.h"
#include "core/base/timeofday.h"
#include "core/post/eventneed.h"
#include "core/post/kind.h"
#include "core/post/objective.h"
#include "core/post/status.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace semainier {

struct Post;
struct Publication;
struct Series;
using PostId = Id<Post>;
using PublicationId = Id<Publication>;
using SeriesId = Id<Series>;

/// A post on one account.
struct Publication {
    PublicationId id;
    AccountId account;
    std::optional<QString> text; ///< the account's own text; nothing: the text of the post
    QDateTime publishedAt; ///< UTC, as the network reports it; null while unknown
    QString externalId; ///< the network's own id; unique for an account when not empty
    QString url;

    bool operator==(const Publication &) const = default;
};

/// An image or a document that goes with a post.
struct Attachment {
    QString path; ///< as the user chose it; relative paths start at the calendar's folder
    QString alternativeText; ///< for those who cannot see it

    bool operator==(const Attachment &) const = default;
};

/// The unit of planning and of the mix: one message, published on one or several accounts.
struct Post {
    PostId id;
    QString uid;
    PostKind kind = PostKind::Info;
    bool kindProposed = false; ///< by the program; nobody has confirmed it yet
    PostStatus status = PostStatus::Idea;
    QString title; ///< for the team; not published
    QString text; ///< what accounts without a text of their own publish
    QString link;
    QString source; ///< who is quoted by a curated link
    QDate day; ///< civil date; null: undated
    std::optional<TimeOfDay> time;
    ObjectiveId objective; ///< zero: none
    QString assignee;
    std::optional<int> plannedMinutes;
    std::optional<int> spentMinutes;
    bool mentions = false; ///< names somebody else's account
    bool repost = false; ///< shares somebody else's post
    bool reply = false; ///< answers somebody
    SeriesId series; ///< zero: stands alone
    std::vector<Publication> publications; ///< in the order they were added
    std::vector<Attachment> attachments; ///< in the order shown
    EventNeed event; ///< what an event or a call for volunteers is about
    QString remarks; ///< of those who review; not published

    bool operator==(const Post &) const = default;
};

/// What to call a post: its title, else its first words; empty for an empty post.
[[nodiscard]] QString caption(const Post &post, qsizetype length = 60);

/// The text an account publishes.
[[nodiscard]] const QString &publishedText(const Post &post, const Publication &publication);

/// Every field by its stable name: `uid`, `date`, `time`, `kind` … as in the CSV, in JSON types.
[[nodiscard]] QJsonObject toJson(const Post &post);
[[nodiscard]] Post postFromJson(const QJsonObject &json);

/// The stable names of the fields that differ, in the order of toJson(); the row number is no
/// field.
[[nodiscard]] QStringList changedFields(const Post &before, const Post &after);

} // namespace semainier
