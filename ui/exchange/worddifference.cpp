// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/worddifference.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace semainier::ui {

namespace {

constexpr qsizetype mostWords = 600; ///< that are compared one by one

/// Words and what stands between them, in turns.
QStringList partsOf(const QString &text)
{
    static const QRegularExpression edge(QStringLiteral("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
    return text.split(edge, Qt::SkipEmptyParts);
}

/// Which parts of two texts belong to the longest sequence that they have in common.
class CommonParts {
public:
    CommonParts(const QStringList &before, const QStringList &after)
        : m_before(before), m_after(after), m_width(size_t(after.size()) + 1),
          m_lengths((size_t(before.size()) + 1) * m_width)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j) {
                length(i, j) = before[i] == after[j] ? length(i + 1, j + 1) + 1
                                                     : std::max(length(i + 1, j), length(i, j + 1));
            }
        }
    }

    void walk(std::vector<bool> &inBefore, std::vector<bool> &inAfter)
    {
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < m_before.size() && j < m_after.size()) {
            if (m_before[i] == m_after[j]) {
                inBefore[size_t(i++)] = true;
                inAfter[size_t(j++)] = true;
            } else if (length(i + 1, j) >= length(i, j + 1)) {
                ++i;
            } else {
                ++j;
            }
        }
    }

private:
    int &length(qsizetype i, qsizetype j) { return m_lengths[size_t(i) * m_width + size_t(j)]; }

    const QStringList &m_before;
    const QStringList &m_after;
    size_t m_width;
    std::vector<int> m_lengths; ///< of what is common from there on
};

QString marked(const QStringList &parts, const std::vector<bool> &common, const QString &mark)
{
    QString html;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts[i].toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        html += common[size_t(i)] ? part
                                  : QStringLiteral("<span style=\"%1\">%2</span>").arg(mark, part);
    }
    return html;
}

} // namespace

WordDifference wordDifference(const QString &before, const QString &after, const QString &mark)
{
    const QStringList partsBefore = partsOf(before);
    const QStringList partsAfter = partsOf(after);
    std::vector<bool> inBefore(size_t(partsBefore.size()), before == after);
    std::vector<bool> inAfter(size_t(partsAfter.size()), before == after);
    if (before != after && partsBefore.size() <= mostWords && partsAfter.size() <= mostWords) {
        CommonParts(partsBefore, partsAfter).walk(inBefore, inAfter);
    }
    return {marked(partsBefore, inBefore, mark), marked(partsAfter, inAfter, mark)};
}

} // namespace semainier::ui
