// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace semainier {

namespace {

struct Ligature {
    char16_t sign{};
    char16_t capital{};
    QStringView letters;
};

constexpr std::array ligatures{
    Ligature{u'œ', u'Œ', u"oe"},
    Ligature{u'æ', u'Æ', u"ae"},
    Ligature{u'ß', u'ẞ', u"ss"},
};

/// With n such places a word has 2^n spellings.
constexpr int placesSpeltBothWays = 4;

const Ligature *ligatureOf(QChar c)
{
    const auto *const found = std::ranges::find_if(
        ligatures, [c](const Ligature &l) { return c == l.sign || c == l.capital; });
    return found == ligatures.end() ? nullptr : found;
}

const Ligature *ligatureSpeltAt(const QString &word, qsizetype place)
{
    const auto *const found = std::ranges::find_if(ligatures, [&](const Ligature &l) {
        return QStringView(word).sliced(place).startsWith(l.letters, Qt::CaseInsensitive);
    });
    return found == ligatures.end() ? nullptr : found;
}

QString withoutLigatures(const QString &word)
{
    QString spelt;
    spelt.reserve(word.size());
    for (const QChar c : word) {
        if (const Ligature *const ligature = ligatureOf(c)) {
            spelt += ligature->letters;
        } else {
            spelt += c;
        }
    }
    return spelt;
}

} // namespace

QString foldedText(QStringView text)
{
    const QString decomposed =
        withoutLigatures(text.toString().normalized(QString::NormalizationForm_KD));
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing) {
            continue;
        }
        folded += c == u'\u2019' || c == u'\u02BC' ? QChar(u'\'') : c.toLower();
    }
    return folded.simplified();
}

QStringList spellings(const QString &word)
{
    const QString plain = withoutLigatures(word);
    QStringList ways{QString()};
    int places = 0;
    for (qsizetype at = 0; at < plain.size();) {
        const Ligature *const ligature =
            places < placesSpeltBothWays ? ligatureSpeltAt(plain, at) : nullptr;
        const qsizetype length = ligature != nullptr ? ligature->letters.size() : 1;
        const QStringList before = ways;
        for (QString &way : ways) {
            way += QStringView(plain).sliced(at, length);
        }
        if (ligature != nullptr) {
            ++places;
            for (const QString &way : before) {
                ways += way + QChar(ligature->sign);
            }
        }
        at += length;
    }
    return ways;
}

QStringList spellingsOfBeginning(const QString &word)
{
    QStringList ways = spellings(word);
    for (const QString &way : QStringList(ways)) {
        for (const Ligature &ligature : ligatures) {
            if (way.endsWith(ligature.letters.first(), Qt::CaseInsensitive)) {
                ways += way.chopped(1) + QChar(ligature.sign);
            }
        }
    }
    return ways;
}

QString onOneLine(QStringView text)
{
    const auto keepsTogether = [](QChar c) {
        return c == QChar::Nbsp || c == QChar(u'\u202F') || c == QChar(u'\u2007');
    };
    QString line;
    line.reserve(text.size());
    for (const QChar c : text.trimmed()) {
        if (!c.isSpace()) {
            line += c;
        } else if (line.back().isSpace()) {
            // A space of both kinds may break.
            line.back() = keepsTogether(c) && keepsTogether(line.back()) ? line.back() : u' ';
        } else {
            line += keepsTogether(c) ? c : u' ';
        }
    }
    return line;
}

QString firstWords(const QString &text, qsizetype length)
{
    QString line = onOneLine(text);
    if (line.size() <= length) {
        return line;
    }
    qsizetype end = line.lastIndexOf(u' ', length - 1);
    if (end <= 0) {
        end = length - 1;
        if (line[end - 1].isHighSurrogate()) {
            --end;
        }
    }
    return line.left(end) + u'…';
}

} // namespace semainier
