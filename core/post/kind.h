// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace semainier {

/// What a post is, one and only one of nine: the base of every count.
enum class PostKind {
    Info,
    Event,
    VolunteerCall,
    DonationAppeal,
    Advocacy,
    PartnerOffer,
    Curated,
    Article,
    Exchange,
};

inline constexpr std::array allPostKinds{
    PostKind::Info,           PostKind::Event,    PostKind::VolunteerCall,
    PostKind::DonationAppeal, PostKind::Advocacy, PostKind::PartnerOffer,
    PostKind::Curated,        PostKind::Article,  PostKind::Exchange,
};

/// The parts of the mix that is compared with a target.
enum class ContentPart { Information, Action, Curated, Original };

/// In the order in which parts are always shown, and in which ties between them are settled.
inline constexpr std::array allContentParts{
    ContentPart::Information,
    ContentPart::Action,
    ContentPart::Curated,
    ContentPart::Original,
};

/// The three types of an editorial line: mission message, curated link, original article.
enum class ArticleType { Mission, Curated, Original };

/// The lens of Lovejoy and Saxton (2012): inform, gather a community, call to act.
enum class Function { Information, Community, Action };

/// The four content parts of a kind; an exchange has none (it counts in the exchange rate only).
[[nodiscard]] std::optional<ContentPart> contentPart(PostKind kind);
/// Nothing for an exchange.
[[nodiscard]] std::optional<ArticleType> articleType(PostKind kind);
/// An event counts as Action here though it is Information in the mix: two lenses, kept apart.
[[nodiscard]] Function function(PostKind kind);

/// The stable code of a kind in files and on the command line, such as "volunteer_call".
[[nodiscard]] QString code(PostKind kind);
[[nodiscard]] std::optional<PostKind> postKindFromCode(QStringView code);

/// The stable code of a part: "information", "action", "curated", "original".
[[nodiscard]] QString code(ContentPart part);

/// Minutes a volunteer usually needs for one post of a kind: what a new post is planned with.
[[nodiscard]] int usualMinutes(PostKind kind);

} // namespace semainier
