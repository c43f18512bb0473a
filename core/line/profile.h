// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/line/mix.h"
#include "core/line/tally.h"

#include <QJsonObject>
#include <QString>

namespace semainier {

struct Profile;
using ProfileId = Id<Profile>;

/// Where a profile is from, which decides what it is for.
enum class ProfileOrigin {
    Portrait, ///< drawn by an article of a known account as it was then; one may be close to it
    Strategy, ///< a line to aim at
    RuleOfThumb, ///< of practitioners, never shown to work; to aim at or to begin a profile with
    Own, ///< made by the association, of another one or of a period of its own
};

/// A mix and an exchange rate to compare with or to aim at.
struct Profile {
    ProfileId id; ///< zero: not in the file, as the catalogue has it
    QString uid; ///< the key in the catalogue, such as "restos"; of an own one: random
    ProfileOrigin origin = ProfileOrigin::Own;
    QString name; ///< empty: the usual name, see profileName()
    PartPercents percents; ///< sum to 100
    std::optional<int> exchangePercent; ///< 0 to 100; nothing: the profile says nothing of them

    /// 0 to 1
    [[nodiscard]] std::optional<double> exchangeRate() const
    {
        return exchangePercent ? std::optional(*exchangePercent / 100.0) : std::nullopt;
    }

    bool operator==(const Profile &) const = default;
};

/// InvalidValue with what the percents sum to unless that is 100, or with the one that is no
/// percent.
[[nodiscard]] Result<> validate(const Profile &profile);

/// The profile of what was published, in whole percents; nothing of a period without posts. What
/// was not recorded of its exchanges stays unknown.
[[nodiscard]] std::optional<Profile> profileOf(const Tally &tally, const QString &name);

/// The percents with one part at `value` (cut to 0 to 100) and the others still in the proportions
/// they had, so that the sum stays 100: what a slider does to the others.
[[nodiscard]] PartPercents withPart(const PartPercents &percents, ContentPart part, int value);

/// The stable code of an origin: "portrait", "strategy", "rule_of_thumb", "own".
[[nodiscard]] QString code(ProfileOrigin origin);
[[nodiscard]] std::optional<ProfileOrigin> profileOriginFromCode(QStringView code);

/// The percents are one field: two programs that each move a slider do not make a sum of 105.
[[nodiscard]] QJsonObject toJson(const Profile &profile);
[[nodiscard]] Profile profileFromJson(const QJsonObject &json);

} // namespace semainier
