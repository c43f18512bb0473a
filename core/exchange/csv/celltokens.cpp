// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/celltokens.h"

#include "core/base/text.h"

namespace semainier {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

CellToken::Type typeOf(QChar c)
{
    if (isDigit(c)) {
        return CellToken::Type::Number;
    }
    return c.isLetter() ? CellToken::Type::Word : CellToken::Type::Mark;
}

} // namespace

std::vector<CellToken> cellTokens(QStringView cell)
{
    const QString folded = foldedText(cell);
    std::vector<CellToken> tokens;
    qsizetype at = 0;
    bool glued = false;
    while (at < folded.size()) {
        if (folded[at].isSpace()) {
            ++at;
            glued = false;
            continue;
        }
        const CellToken::Type type = typeOf(folded[at]);
        qsizetype end = at + 1;
        while (type != CellToken::Type::Mark && end < folded.size()
               && typeOf(folded[end]) == type) {
            ++end;
        }
        CellToken token{.type = type, .text = folded.sliced(at, end - at), .glued = glued};
        if (token.isNumber()) {
            token.value = token.isNumber(9) ? token.text.toInt() : -1;
        }
        tokens.push_back(std::move(token));
        at = end;
        glued = true;
    }
    return tokens;
}

bool meansNothing(QStringView cell)
{
    const QString folded = foldedText(cell);
    return folded.isEmpty()
        || isOneOf(folded,
                   u"-|--|?|??|—|–|/|...|n/a|na|n.a.|tbd|tba|tbc|a definir|a dater|a planifier|"
                   u"a determiner|a fixer|a voir|a preciser|non date|sans date|undated|no date|"
                   u"aucun|aucune|none|null|indefini");
}

bool isOneOf(QStringView word, QStringView list)
{
    for (const QStringView candidate : list.tokenize(u'|')) {
        if (candidate == word) {
            return true;
        }
    }
    return false;
}

} // namespace semainier
