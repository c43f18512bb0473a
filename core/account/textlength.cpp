// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/textlength.h"

#include "core/account/emoji.h"
#include "core/account/linkcharacters.h"
#include "core/account/linkfinder.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace semainier {

namespace {

constexpr int emojiWeight = 2;

/// A stretch of text that counts as a whole.
struct Piece {
    qsizetype end = 0;
    qsizetype weight = 1;
};

struct WeighedSpan {
    TextSpan span;
    qsizetype weight = 0;
};

qsizetype codePointEnd(QStringView text, qsizetype at)
{
    const bool pair =
        text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return at + (pair ? 2 : 1);
}

qsizetype utf8Size(QStringView text)
{
    qsizetype size = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = codePointEnd(text, at);
        const char16_t unit = text[at].unicode();
        size += end - at == 2 ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
        at = end;
    }
    return size;
}

/// The ranges of twitter-text's configuration 3: Latin to Georgian, and general punctuation.
qsizetype weightOnX(char16_t unit)
{
    const bool light = unit <= 4351 || (unit >= 8192 && unit <= 8205)
        || (unit >= 8208 && unit <= 8223) || (unit >= 8242 && unit <= 8247);
    return light ? 1 : 2;
}

/// Cuts a text into the pieces a network counts.
class Cutter {
public:
    Cutter(QStringView text, const Network &network)
        : m_text(text), m_unit(network.unit),
          m_graphemes(QTextBoundaryFinder::Grapheme, text.data(),
                      network.unit == CountingUnit::Graphemes ? text.size() : 0)
    {
        if (network.linkLength) {
            for (const TextSpan &link : findLinks(text, network.linkGrammar)) {
                m_spans.push_back({link, *network.linkLength});
            }
        }
        if (network.shortMentions) {
            addServers(findMentionServers(text));
        }
    }

    /// The piece that begins at an index; the indexes must be asked in order.
    Piece pieceAt(qsizetype at)
    {
        while (m_next < m_spans.size() && m_spans[m_next].span.begin < at) {
            ++m_next;
        }
        if (m_next < m_spans.size() && m_spans[m_next].span.begin == at) {
            return {m_spans[m_next].span.end, m_spans[m_next].weight};
        }
        Piece piece = plainPieceAt(at);
        if (m_next < m_spans.size()) {
            piece.end = std::min(piece.end, m_spans[m_next].span.begin);
        }
        return piece;
    }

private:
    void addServers(const std::vector<TextSpan> &servers)
    {
        const auto links = static_cast<std::ptrdiff_t>(m_spans.size());
        for (const TextSpan &server : servers) {
            const auto link = std::upper_bound(
                m_spans.begin(), m_spans.begin() + links, server.begin,
                [](qsizetype at, const WeighedSpan &span) { return at < span.span.begin; });
            const bool inLink = link != m_spans.begin() && std::prev(link)->span.end > server.begin;
            if (!inLink) {
                m_spans.push_back({server, 0});
            }
        }
        std::ranges::sort(m_spans, {}, [](const WeighedSpan &span) { return span.span.begin; });
    }

    Piece plainPieceAt(qsizetype at)
    {
        switch (m_unit) {
        case CountingUnit::CodePoints:
            return {codePointEnd(m_text, at)};
        case CountingUnit::Graphemes:
            m_graphemes.setPosition(at);
            return {m_graphemes.toNextBoundary()};
        case CountingUnit::Utf16Units:
            return {codePointEnd(m_text, at), codePointEnd(m_text, at) - at};
        case CountingUnit::Weighted:
            if (const qsizetype emoji = emojiLength(m_text, at); emoji > 0) {
                return {at + emoji, emojiWeight};
            }
            return {codePointEnd(m_text, at), weightOnX(m_text[at].unicode())};
        case CountingUnit::EmojiBytes:
            if (const qsizetype emoji = emojiLength(m_text, at); emoji > 0) {
                return {at + emoji, utf8Size(m_text.sliced(at, emoji))};
            }
            return {codePointEnd(m_text, at)};
        }
        return {codePointEnd(m_text, at)};
    }

    QStringView m_text;
    CountingUnit m_unit;
    QTextBoundaryFinder m_graphemes;
    std::vector<WeighedSpan> m_spans; ///< links and servers, in order, apart from each other
    size_t m_next = 0;
};

/// An index of the composed text, in the text as it was: what a reader sees as one character is
/// composed on its own.
qsizetype beforeComposition(const QString &text, qsizetype composedIndex)
{
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    qsizetype composed = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = graphemes.toNextBoundary();
        composed += text.sliced(at, end - at).normalized(QString::NormalizationForm_C).size();
        if (composed > composedIndex) {
            break;
        }
        at = end;
    }
    return at;
}

bool isOver(qsizetype size, const std::optional<int> &limit)
{
    return limit && size > *limit;
}

} // namespace

std::optional<qsizetype> TextLength::remaining() const
{
    if (limit && byteLimit) {
        return std::min(*limit - length, *byteLimit - bytes);
    }
    if (limit) {
        return *limit - length;
    }
    return byteLimit ? std::optional(*byteLimit - bytes) : std::nullopt;
}

TextLength textLength(const QString &text, const Network &network, std::optional<int> ownLimit)
{
    TextLength result{.limit = ownLimit ? ownLimit : network.limit, .byteLimit = network.byteLimit};
    const bool weighted = network.unit == CountingUnit::Weighted;
    const QString counted = weighted ? text.normalized(QString::NormalizationForm_C) : text;
    Cutter cutter(counted, network);
    for (qsizetype at = 0; at < counted.size();) {
        const Piece piece = cutter.pieceAt(at);
        result.length += piece.weight;
        result.bytes += utf8Size(QStringView(counted).sliced(at, piece.end - at));
        if (!result.excessFrom
            && (isOver(result.length, result.limit) || isOver(result.bytes, result.byteLimit))) {
            result.excessFrom = at;
        }
        at = piece.end;
    }
    result.hasForbidden = weighted && std::ranges::any_of(counted, isForbidden);
    if (counted != text) {
        result.bytes = utf8Size(text);
        if (result.excessFrom) {
            result.excessFrom = beforeComposition(text, *result.excessFrom);
        }
    }
    return result;
}

std::optional<size_t> tightest(std::span<const TextLength> lengths)
{
    std::optional<size_t> least;
    for (size_t i = 0; i < lengths.size(); ++i) {
        const auto remaining = lengths[i].remaining();
        if (remaining && (!least || *remaining < *lengths[*least].remaining())) {
            least = i;
        }
    }
    return least;
}

int hashtagCount(const QString &text)
{
    static const QRegularExpression hashtag(
        QStringLiteral("(?<![\\w&/])[#\\x{FF03}](?=\\w*[^\\W\\d])\\w+"),
        QRegularExpression::UseUnicodePropertiesOption);
    int count = 0;
    for (auto matches = hashtag.globalMatch(text); matches.hasNext(); matches.next()) {
        ++count;
    }
    return count;
}

} // namespace semainier
