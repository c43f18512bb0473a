// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/tally.h"

namespace semainier {

PartCounts Tally::parts() const
{
    PartCounts counts;
    for (const PostKind kind : allPostKinds) {
        if (const auto part = contentPart(kind)) {
            counts[*part] += of(kind);
        }
    }
    return counts;
}

std::optional<Exchanges> Tally::exchanges() const
{
    const int alone = of(PostKind::Exchange) + counted.value_or(0);
    if (!counted && alone == 0 && interactive == 0) {
        return {};
    }
    return Exchanges{.interactive = interactive + alone, .items = contentPosts() + alone};
}

std::optional<double> Tally::integrationRate() const
{
    const int posts = contentPosts();
    return posts > 0 ? std::optional(double(linked) / posts) : std::nullopt;
}

Tally &Tally::operator+=(const Tally &other)
{
    for (size_t i = 0; i < kinds.size(); ++i) {
        kinds[i] += other.kinds[i];
    }
    interactive += other.interactive;
    linked += other.linked;
    if (other.counted) {
        counted = counted.value_or(0) + *other.counted;
    }
    return *this;
}

} // namespace semainier
