// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/excerpt.h"

#include "core/base/text.h"

#include <algorithm>

namespace semainier {

namespace {

struct Word {
    qsizetype start = 0;
    qsizetype length = 0;
};

bool isWordPart(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    qsizetype start = 0;
    qsizetype at = 0;
    const auto close = [&] {
        if (at > start) {
            words.push_back({start, at - start});
        }
    };
    while (at < text.size()) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
        const char32_t c =
            pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const qsizetype next = at + (pair ? 2 : 1);
        if (!isWordPart(c)) {
            close();
            start = next;
        }
        at = next;
    }
    close();
    return words;
}

std::vector<Excerpt::Mark> marksIn(const QString &text, const QStringList &folded)
{
    std::vector<Excerpt::Mark> marks;
    for (const Word &word : wordsOf(text)) {
        const QString plain = foldedText(QStringView(text).mid(word.start, word.length));
        if (folded.contains(plain) || (!folded.isEmpty() && plain.startsWith(folded.last()))) {
            marks.push_back({word.start, word.length});
        }
    }
    return marks;
}

/// Where to begin so that the first mark is seen with some of what stands before it.
qsizetype startFor(const QString &line, const Excerpt::Mark &first, qsizetype length)
{
    if (first.start + first.length <= length * 2 / 3) {
        return 0;
    }
    const qsizetype wanted = first.start - length / 3;
    const qsizetype space = line.indexOf(u' ', wanted - 1);
    return space >= 0 && space < first.start ? space + 1 : first.start;
}

QStringList foldedWords(const QStringList &words)
{
    QStringList folded;
    for (const QString &word : words) {
        folded.append(foldedText(word));
    }
    return folded;
}

} // namespace

QStringList searchWords(const QString &typed)
{
    QStringList words;
    for (const Word &word : wordsOf(typed)) {
        words.append(typed.mid(word.start, word.length));
    }
    return words;
}

Excerpt excerpt(const QString &text, const QStringList &words, qsizetype length)
{
    const QString line = onOneLine(text);
    const QStringList folded = foldedWords(words);
    const auto inLine = marksIn(line, folded);
    const qsizetype start = inLine.empty() ? 0 : startFor(line, inLine.front(), length);
    const QString piece = firstWords(line.mid(start), length);
    Excerpt found{.text = start > 0 ? u'…' + piece : piece, .marks = {}};
    found.marks = marksIn(found.text, folded);
    return found;
}

PostExcerpt excerpt(const Post &post, const QStringList &words, qsizetype length)
{
    const bool titled = !post.title.trimmed().isEmpty();
    PostExcerpt found{.caption = excerpt(titled ? post.title : post.text, words, length),
                      .context = {}};
    QStringList others;
    if (titled) {
        others.append(post.text);
    }
    for (const Publication &publication : post.publications) {
        others.append(publication.text.value_or(QString()));
    }
    others.append({post.source, post.assignee, post.link});
    for (const QString &other : std::as_const(others)) {
        const Excerpt context = excerpt(other, words, length);
        if (!context.marks.empty()) {
            found.context = context;
            break;
        }
    }
    return found;
}

} // namespace semainier
