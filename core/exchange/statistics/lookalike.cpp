// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/lookalike.h"

#include "core/base/text.h"

#include <array>

namespace semainier {

namespace {

struct LookAlike {
    const char *code = nullptr;
    /// Folded headers, separated by |, that one row has all.
    const char16_t *headers = nullptr;
    /// The row has no others, nor the file other tables: anybody has tables with these.
    bool isWhole = false;
};

constexpr std::array lookAlikes{
    LookAlike{"x_daily", u"date|tweets published|impressions"},
    LookAlike{"x_daily", u"date|tweets publies|impressions"},
    LookAlike{"x_overview", u"date|impressions|create post|profile visits"},
    LookAlike{"x_overview", u"date|new follows|unfollows"},
    LookAlike{"x_video", u"date|watch time (ms)|completion rate"},
    LookAlike{"linkedin_daily", u"date|impressions (organic)|impressions (total)"},
    LookAlike{"linkedin_audience", u"date|organic followers|total followers"},
    LookAlike{"linkedin_audience", u"date|overview page views (total)"},
    LookAlike{"linkedin_audience", u"date|total page views (total)"},
    LookAlike{"linkedin_profile", u"post url|post publish date|engagements"},
    LookAlike{"metricool_template", u"text|date|time|draft|facebook|picture url 1"},
    LookAlike{"socioconnect_template", u"date|message|noms de fichiers|labels"},
    LookAlike{"tiktok_overview", u"date|video views|profile views"},
    LookAlike{"youtube_daily", u"date|views|watch time (hours)"},
    LookAlike{"youtube_daily", u"date|vues|duree de visionnage (heures)"},
    LookAlike{"youtube_daily", u"date|content|video title"},
    LookAlike{"youtube_daily", u"date|contenu|titre de la video"},
    LookAlike{"youtube_daily", u"date|views", true},
    LookAlike{"youtube_daily", u"date|vues", true},
    LookAlike{"youtube_audience", u"geography|views"},
    LookAlike{"facebook_study", u"page total likes|type|category|post month"},
    LookAlike{"facebook_page", u"date|lifetime total likes"},
    LookAlike{"meta_daily", u"date|primary"},
};

bool fits(const LookAlike &one, const QStringList &folded)
{
    qsizetype headers = 0;
    for (const QStringView header : QStringView(one.headers).tokenize(u'|')) {
        ++headers;
        if (!folded.contains(header)) {
            return false;
        }
    }
    return !one.isWhole || folded.size() == headers;
}

/// Publer names its exports in a remark above the table: “# ACME Inc Analytics CSV Export”.
bool isRemarkOfPubler(const QString &folded)
{
    return folded.startsWith(u'#') && folded.endsWith(QStringLiteral(" analytics csv export"));
}

} // namespace

QString lookAlikeOf(const ExportFile &file)
{
    if (file.beginsWith(deletedInXArchive)) {
        return QStringLiteral("x_deleted");
    }
    const bool isAlone = file.tables().size() == 1;
    if (file.elements().contains(QStringLiteral("ig_stories"))) {
        return QStringLiteral("instagram_stories");
    }
    for (const ExportFile::TopRows &top : file.tables()) {
        for (const CsvRow &row : top) {
            QStringList folded;
            for (const QString &cell : row.cells) {
                folded << foldedText(cell);
            }
            if (isRemarkOfPubler(folded.value(0))) {
                return QStringLiteral("publer_overview");
            }
            for (const LookAlike &one : lookAlikes) {
                if (fits(one, folded) && (isAlone || !one.isWhole)) {
                    return QString::fromLatin1(one.code);
                }
            }
        }
    }
    return {};
}

} // namespace semainier
