// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace semainier {

/// What networks count of a publication. Each network reports some of them only.
enum class Metric {
    Impressions, ///< times shown
    Reach, ///< people it was shown to
    Reactions, ///< likes of any kind
    Comments,
    Shares, ///< reposts
    Clicks, ///< on its links
    Saves, ///< bookmarks
    Views, ///< of its video
};

inline constexpr std::array allMetrics{
    Metric::Impressions, Metric::Reach,  Metric::Reactions, Metric::Comments,
    Metric::Shares,      Metric::Clicks, Metric::Saves,     Metric::Views,
};

/// The stable code of a metric in files and JSON answers, such as "impressions".
[[nodiscard]] QString code(Metric metric);

/// The counts of one publication, 0 or more each. Nothing means that the network did not report it,
/// which is never 0.
struct Metrics {
    std::array<std::optional<qint64>, allMetrics.size()> counts;

    [[nodiscard]] std::optional<qint64> &operator[](Metric metric)
    {
        return counts.at(static_cast<size_t>(metric));
    }
    [[nodiscard]] const std::optional<qint64> &operator[](Metric metric) const
    {
        return counts.at(static_cast<size_t>(metric));
    }
    [[nodiscard]] bool isEmpty() const { return *this == Metrics(); }

    bool operator==(const Metrics &) const = default;
};

/// `metrics`, and from `others` what they do not tell.
[[nodiscard]] Metrics completed(const Metrics &metrics, const Metrics &others);

/// Of each count the larger one, of those that are told.
[[nodiscard]] Metrics larger(const Metrics &one, const Metrics &other);

/// What the network of a key tells of a publication to those who look, in the order of the enum;
/// everything for a key this version does not know.
[[nodiscard]] std::vector<Metric> figuresOf(QStringView network);

} // namespace semainier
