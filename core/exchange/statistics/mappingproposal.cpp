// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/mappingproposal.h"

#include "core/account/network.h"
#include "core/base/text.h"
#include "core/exchange/csv/sheetfield.h"
#include "core/exchange/statistics/address.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace semainier {

namespace {

struct Words {
    StatisticsField field;
    const char16_t *headers; ///< folded, separated by |; without what plainHeader() takes away
};

constexpr std::array words{
    Words{
        StatisticsField::Date,
        u"date|day|jour|posted|published|publish time|published at|publication date|post date|"
        u"created|created at|created date|creation date|date de publication|date de creation|"
        u"date et heure|date/heure|horodatage|timestamp|publie le|publiee le|heure de publication|"
        u"post time|posted at|posted on|date published|publishing date|date du post"},
    Words{StatisticsField::Time, u"time|heure|hour|publish hour|posting time|heure du post"},
    Words{StatisticsField::Id,
          u"id|post id|identifiant|id du post|id de la publication|identifiant de la publication|"
          u"identifiant du post|message id|tweet id|media id|video id|id publication|uid"},
    Words{StatisticsField::Url,
          u"url|link|lien|permalink|permalien|post url|post link|post permalink|lien permanent|"
          u"lien de la publication|lien du post|lien de la video|lien du message|adresse|"
          u"url du post|url de la publication|lien vers la publication|video link|video url"},
    Words{StatisticsField::Text,
          u"text|texte|message|contenu|content|description|caption|legende|post|publication|"
          u"post text|post content|post message|texte du post|texte de la publication|"
          u"contenu du post|tweet|tweet text|copy|corps|body"},
    Words{StatisticsField::Title,
          u"title|titre|sujet|subject|video title|titre de la video|post title|"
          u"titre de la publication|titre du post"},
    Words{StatisticsField::Account,
          u"account|compte|page|profile|profil|handle|username|user|utilisateur|nom du compte|"
          u"account name|social account|compte social|nom de la page|page name|social profile|"
          u"author|auteur|nom d'utilisateur"},
    Words{StatisticsField::Network,
          u"network|reseau|reseau social|social network|plateforme|platform|canal|channel|"
          u"media social"},
    Words{StatisticsField::Impressions,
          u"impressions|impression|affichages|affichage|post impressions"},
    Words{StatisticsField::Reach,
          u"reach|couverture|portee|personnes touchees|people reached|comptes touches|"
          u"accounts reached|utilisateurs touches|post reach|audience"},
    Words{StatisticsField::Reactions,
          u"reactions|reaction|likes|like|j'aime|mentions j'aime|mention j'aime|favoris|favorites|"
          u"favourites|coeurs|likes and reactions|reactions et j'aime"},
    Words{StatisticsField::Comments, u"comments|comment|commentaires|commentaire|replies|reponses"},
    Words{StatisticsField::Shares,
          u"shares|share|partages|partage|reposts|repost|retweets|republications|boosts|"
          u"repartages"},
    Words{StatisticsField::Clicks,
          u"clicks|click|clics|clic|link clicks|clics sur un lien|clics sur le lien|"
          u"clics sur les liens|clics sur liens|url clicks"},
    Words{StatisticsField::Saves,
          u"saves|save|saved|enregistrements|enregistrement|bookmarks|signets|sauvegardes"},
    Words{StatisticsField::Views,
          u"views|view|vues|vue|video views|vues de la video|vues video|vues de video|plays|"
          u"lectures|video plays"},
};

QHash<QString, StatisticsField> fieldsByHeader()
{
    QHash<QString, StatisticsField> fields;
    for (const Words &one : words) {
        for (const QStringView header : QStringView(one.headers).tokenize(u'|')) {
            fields.insert(header.toString(), one.field);
        }
    }
    return fields;
}

/// "Nombre de J’aime" is « J’aime », "Total Clicks (all)" is "clicks".
QString plainHeader(QStringView header)
{
    static const QRegularExpression around(QStringLiteral(
        R"(^(?:nb\.? (?:de |d')?|nombre (?:de |d')|number of |total (?:de |des |d')?|# ?)|( totaux| totales| total)$)"));
    return foldedHeader(header).remove(around);
}

bool isAddress(const QString &cell)
{
    return cell.startsWith(QStringLiteral("http")) && !addressOf(cell).network.isEmpty();
}

bool isDay(const QString &cell)
{
    const DateCell date = readDateCell(cell);
    return (date.form == DateCell::Form::Known || date.form == DateCell::Form::Figures)
        && date.year > 0;
}

bool isHour(const QString &cell)
{
    return readTimeCell(cell).isUsable();
}

/// What the first rows say of a column.
class Cells {
public:
    explicit Cells(const std::vector<CsvRow> &rows) : m_rows(rows) { }

    /// Whether most cells of a column that hold something are of a kind.
    template <class Kind>
    [[nodiscard]] bool areMostly(size_t column, Kind kind) const
    {
        int filled = 0;
        int fitting = 0;
        for (const CsvRow &row : m_rows) {
            const QString cell =
                column < row.cells.size() ? row.cells[column].trimmed() : QString();
            filled += cell.isEmpty() ? 0 : 1;
            fitting += !cell.isEmpty() && kind(cell) ? 1 : 0;
        }
        return filled > 0 && 2 * fitting > filled;
    }

private:
    const std::vector<CsvRow> &m_rows;
};

size_t filledCells(const CsvRow &row)
{
    return static_cast<size_t>(std::ranges::count_if(
        row.cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); }));
}

/// The row that most probably names the columns, as a position; nothing where none does.
std::optional<size_t> headerAmong(const ExportFile::TopRows &top)
{
    std::optional<size_t> best;
    std::pair<int, size_t> most{0, 1}; // columns known, cells filled: a header has two at least
    for (size_t i = 0; i + 1 < top.size(); ++i) {
        int known = 0;
        for (const QString &cell : top[i].cells) {
            known += statisticsFieldFromHeader(cell) ? 1 : 0;
        }
        const std::pair found{known, filledCells(top[i])};
        if (found > most && found.second > 1 && filledCells(top[i + 1]) > 1) {
            most = found;
            best = i;
        }
    }
    return best;
}

/// By the header, where the cells below do not contradict it.
StatisticsField fieldOf(const QString &header, size_t column, const Cells &cells)
{
    const auto named = statisticsFieldFromHeader(header);
    const bool isOfTime = named == StatisticsField::Date || named == StatisticsField::Time;
    if (isOfTime && cells.areMostly(column, isDay)) {
        return StatisticsField::Date;
    }
    if (isOfTime) {
        return cells.areMostly(column, isHour) ? StatisticsField::Time : StatisticsField::Ignored;
    }
    return named.value_or(StatisticsField::Ignored);
}

/// The first column without a field whose cells are of a kind is given one that none has.
template <class Kind>
void findByContent(TableMapping &mapping, StatisticsField field, const Cells &cells, Kind kind)
{
    for (size_t column = 0; column < mapping.fields.size() && !mapping.has(field); ++column) {
        if (mapping.fields[column] == StatisticsField::Ignored && cells.areMostly(column, kind)) {
            mapping.fields[column] = field;
        }
    }
}

/// A file "instagram-2026.csv" says it with its name.
QString networkOfName(const QString &name)
{
    static const QRegularExpression between(QStringLiteral(R"([^\p{L}]+)"));
    for (const QString &word : QFileInfo(name).completeBaseName().split(between)) {
        const Network *network = word.size() > 1 ? networkFromAlias(word) : nullptr;
        if (network != nullptr) {
            return network->key;
        }
    }
    return {};
}

UnknownTable tableAt(const ExportFile &file, const ExportFile::TopRows &top, size_t header)
{
    UnknownTable table;
    table.sample.assign(top.begin() + std::ptrdiff_t(header) + 1, top.end());
    std::erase_if(table.sample, [](const CsvRow &row) { return row.isBlank(); });
    const Cells cells(table.sample);
    TableMapping &mapping = table.mapping;
    for (const QString &cell : top[header].cells) {
        const StatisticsField field = fieldOf(cell, mapping.fields.size(), cells);
        mapping.headers << cell.simplified();
        mapping.fields.push_back(mapping.has(field) ? StatisticsField::Ignored : field);
    }
    findByContent(mapping, StatisticsField::Url, cells, isAddress);
    findByContent(mapping, StatisticsField::Date, cells, isDay);
    if (!mapping.has(StatisticsField::Network) && !mapping.has(StatisticsField::Url)) {
        mapping.network = networkOfName(file.name());
    }
    return table;
}

} // namespace

std::optional<StatisticsField> statisticsFieldFromHeader(QStringView header)
{
    static const QHash<QString, StatisticsField> fields = fieldsByHeader();
    const auto found = fields.constFind(plainHeader(header));
    return found == fields.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<UnknownTable> unknownTable(const ExportFile &file)
{
    for (const ExportFile::TopRows &top : file.tables()) {
        if (const auto header = headerAmong(top)) {
            return tableAt(file, top, *header);
        }
    }
    return {};
}

} // namespace semainier
