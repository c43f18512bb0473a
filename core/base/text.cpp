// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace semainier {

QString foldedText(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
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

QString firstWords(const QString &text, qsizetype length)
{
    QString line = text.simplified();
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
