// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/linkfinder.h"

namespace semainier {

/// The hosts of a text, as findLinks() takes them: labels up to a top-level domain of the public
/// suffix list (ICANN section). Positions are UTF-16 units of the text.
class HostFinder {
public:
    /// Where a host ends, or where to look for the next one when none begins here.
    struct Host {
        qsizetype end = -1;
        qsizetype next = 0;
    };

    /// The text must outlive the finder.
    explicit HostFinder(QStringView text) : m_text(text) { }

    /// Of "http://" or "https://" at a position; 0 for neither.
    [[nodiscard]] qsizetype schemeLength(qsizetype at) const;
    /// The host reaches as far as the last top-level domain among labels that follow each other.
    [[nodiscard]] Host find(qsizetype begin) const;
    /// Whether its labels fit the domain name system. A host that is already in punycode must have
    /// a Latin domain, too.
    [[nodiscard]] bool isValid(const TextSpan &host) const;
    /// The stretches of Latin labels within a host that end with a top-level domain.
    [[nodiscard]] std::vector<TextSpan> latinDomains(const TextSpan &host) const;

private:
    [[nodiscard]] QStringView slice(qsizetype begin, qsizetype end) const
    {
        return m_text.sliced(begin, end - begin);
    }
    /// The end of what was read, or the beginning of a scheme that was read as a part of it.
    [[nodiscard]] qsizetype schemeBefore(qsizetype end, qsizetype begin) const;
    [[nodiscard]] qsizetype labelEnd(qsizetype at) const;
    /// The longest top-level domain a label begins with; 0 for none.
    [[nodiscard]] qsizetype topLevelLength(qsizetype label, qsizetype labelEnd) const;

    QStringView m_text;
};

} // namespace semainier
