// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/kind.h"

#include "core/base/assert.h"

namespace semainier {

namespace {

struct KindRow {
    PostKind kind = PostKind::Info;
    QLatin1StringView code;
    std::optional<ContentPart> part;
    std::optional<ArticleType> type;
    Function function = Function::Information;
    int usualMinutes = 0;
};

// The one table a kind is defined in. The rows stand in the order of the enum.
constexpr std::array<KindRow, allPostKinds.size()> rows{{
    {PostKind::Info, QLatin1StringView("info"), ContentPart::Information, ArticleType::Mission,
     Function::Information, 20},
    {PostKind::Event, QLatin1StringView("event"), ContentPart::Information, ArticleType::Mission,
     Function::Action, 25},
    {PostKind::VolunteerCall, QLatin1StringView("volunteer_call"), ContentPart::Action,
     ArticleType::Mission, Function::Action, 30},
    {PostKind::DonationAppeal, QLatin1StringView("donation_appeal"), ContentPart::Action,
     ArticleType::Mission, Function::Action, 30},
    {PostKind::Advocacy, QLatin1StringView("advocacy"), ContentPart::Action, ArticleType::Mission,
     Function::Action, 30},
    {PostKind::PartnerOffer, QLatin1StringView("partner_offer"), ContentPart::Action,
     ArticleType::Mission, Function::Action, 40},
    {PostKind::Curated, QLatin1StringView("curated"), ContentPart::Curated, ArticleType::Curated,
     Function::Information, 15},
    {PostKind::Article, QLatin1StringView("article"), ContentPart::Original, ArticleType::Original,
     Function::Information, 150},
    {PostKind::Exchange, QLatin1StringView("exchange"), {}, {}, Function::Community, 5},
}};

const KindRow &rowOf(PostKind kind)
{
    const auto index = static_cast<size_t>(kind);
    SEM_ASSERT(index < rows.size(), return rows[0]);
    return rows[index];
}

} // namespace

std::optional<ContentPart> contentPart(PostKind kind)
{
    return rowOf(kind).part;
}

std::optional<ArticleType> articleType(PostKind kind)
{
    return rowOf(kind).type;
}

Function function(PostKind kind)
{
    return rowOf(kind).function;
}

QString code(PostKind kind)
{
    return rowOf(kind).code;
}

std::optional<PostKind> postKindFromCode(QStringView code)
{
    const auto row = std::ranges::find_if(
        rows, [code](const KindRow &candidate) { return candidate.code == code; });
    return row == rows.end() ? std::nullopt : std::optional(row->kind);
}

QString code(ContentPart part)
{
    switch (part) {
    case ContentPart::Information:
        return QStringLiteral("information");
    case ContentPart::Action:
        return QStringLiteral("action");
    case ContentPart::Curated:
        return QStringLiteral("curated");
    case ContentPart::Original:
        return QStringLiteral("original");
    }
    return {};
}

int usualMinutes(PostKind kind)
{
    return rowOf(kind).usualMinutes;
}

} // namespace semainier
