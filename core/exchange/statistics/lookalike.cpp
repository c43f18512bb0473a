// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/lookalike.h"

#include "core/base/text.h"

#include <array>

namespace semainier {

namespace {

struct LookAlike {
    const char *code;
    /// Folded headers, separated by |, that one row has all.
    const char16_t *headers;
};

constexpr std::array lookAlikes{
    LookAlike{"x_daily", u"date|tweets published|impressions"},
    LookAlike{"x_overview", u"date|impressions|create post|profile visits"},
    LookAlike{"x_video", u"date|watch time (ms)|completion rate"},
    LookAlike{"linkedin_daily", u"date|impressions (organic)|impressions (total)"},
    LookAlike{"linkedin_profile", u"post url|post publish date|engagements"},
    LookAlike{"metricool_template", u"text|date|time|draft|facebook|picture url 1"},
    LookAlike{"tiktok_overview", u"date|video views|profile views"},
    LookAlike{"youtube_daily", u"date|views|watch time (hours)"},
    LookAlike{"youtube_daily", u"date|vues|duree de visionnage (heures)"},
    LookAlike{"youtube_daily", u"date|content|video title"},
    LookAlike{"youtube_daily", u"date|contenu|titre de la video"},
    LookAlike{"facebook_study", u"page total likes|type|category|post month"},
};

bool hasAll(const QStringList &folded, const char16_t *headers)
{
    for (const QStringView header : QStringView(headers).tokenize(u'|')) {
        if (!folded.contains(header)) {
            return false;
        }
    }
    return true;
}

} // namespace

QString lookAlikeOf(const ExportFile &file)
{
    if (file.beginsWith(deletedInXArchive)) {
        return QStringLiteral("x_deleted");
    }
    for (const ExportFile::TopRows &top : file.tables()) {
        for (const CsvRow &row : top) {
            QStringList folded;
            for (const QString &cell : row.cells) {
                folded << foldedText(cell);
            }
            for (const LookAlike &one : lookAlikes) {
                if (hasAll(folded, one.headers)) {
                    return QString::fromLatin1(one.code);
                }
            }
        }
    }
    return {};
}

} // namespace semainier
