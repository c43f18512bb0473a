// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/sheetfield.h"

#include "core/base/assert.h"
#include "core/base/text.h"

#include <QHash>

namespace semainier {

namespace {

struct FieldRow {
    SheetField field;
    const char16_t *code;
    /// What foldedHeader() gives for the words in use, separated by |.
    const char16_t *headers;
};

// In the order of the enum.
constexpr std::array<FieldRow, sheetFieldCount> rows{{
    {SheetField::Uid, u"uid", u"uid|uuid|id semainier"},
    {SheetField::Date, u"date",
     u"date|dates|date de publication|date publication|date de diffusion|date prevue|"
     u"date de parution|date de mise en ligne|publication date|publish date|post date|"
     u"scheduled date|date and time|date et heure|date/heure|date / heure|date heure|scheduled at|"
     u"publie le|quand|when|day and time"},
    {SheetField::Time, u"time",
     u"time|heure|heures|horaire|heure de publication|heure publication|hour|publication time|"
     u"publish time|scheduled time|creneau|heure prevue"},
    {SheetField::Kind, u"kind",
     u"kind|genre|type|type de contenu|type de post|type de publication|type de message|categorie|"
     u"category|rubrique|content type|post type|nature|type contenu|theme|thematique|content kind"},
    {SheetField::Status, u"status",
     u"status|statut|etat|state|avancement|etape|validation|etat d'avancement|stage"},
    {SheetField::Title, u"title",
     u"title|titre|sujet|intitule|objet|subject|topic|headline|accroche|nom|name|idee|idea"},
    {SheetField::Text, u"text",
     u"text|texte|message|messages|contenu|content|post|publication|legende|caption|copy|"
     u"texte du post|texte du message|texte de la publication|post text|message text|corps|body|"
     u"redaction|contenu du post|wording|tweet"},
    {SheetField::Link, u"link",
     u"link|lien|liens|url|lien url|adresse|links|lien a partager|lien web|permalink|web link|"
     u"lien vers l'article"},
    {SheetField::Source, u"source", u"source|sources|auteur|author|credit|credits|media source"},
    {SheetField::Accounts, u"accounts",
     u"accounts|account|compte|comptes|page|pages|handle|handles|profil|profils|profile|profiles"},
    {SheetField::Objective, u"objective",
     u"objective|objectif|objectifs|but|goal|campagne|campaign|objectives"},
    {SheetField::Assignee, u"assignee",
     u"assignee|responsable|qui|who|assigned to|assigne a|attribue a|redacteur|redactrice|"
     u"redacteur/trice|owner|person|personne|benevole|en charge|pilote|referent|referente|charge"},
    {SheetField::PlannedMinutes, u"planned_minutes",
     u"planned minutes|minutes prevues|temps prevu|duree prevue|temps estime|estimated time|"
     u"planned time|estimated minutes"},
    {SheetField::SpentMinutes, u"spent_minutes",
     u"spent minutes|minutes passees|temps passe|time spent|duree|temps|actual time|minutes"},
    {SheetField::Mentions, u"mentions", u"mentions|mention|mentionne|mentionne autrui"},
    {SheetField::Repost, u"repost", u"repost|repartage|partage|retweet|rt|est un partage|is share"},
    {SheetField::Reply, u"reply", u"reply|reponse|est une reponse|is reply"},
    {SheetField::Publications, u"publications", u"publications"},
    {SheetField::Attachments, u"attachments", u"attachments"},
    {SheetField::Series, u"series", u"series"},
    {SheetField::EventDate, u"event_date",
     u"event date|date de l'evenement|date evenement|jour de l'evenement|date of the event"},
    {SheetField::EventStart, u"event_start",
     u"event start|event start time|debut de l'evenement|heure de debut de l'evenement"},
    {SheetField::EventEnd, u"event_end",
     u"event end|event end time|fin de l'evenement|heure de fin de l'evenement"},
    {SheetField::Place, u"place",
     u"place|lieu|lieux|endroit|location|venue|lieu de l'evenement|event place|event location"},
    {SheetField::PeopleNeeded, u"people_needed",
     u"people needed|besoin|besoins|besoin en benevoles|besoins en benevoles|"
     u"benevoles necessaires|benevoles recherches|nombre de benevoles|nb benevoles|"
     u"volunteers needed"},
    {SheetField::PeopleFound, u"people_found",
     u"people found|inscrits|inscrites|benevoles inscrits|benevoles trouves|volunteers found|"
     u"signed up|registered volunteers"},
    {SheetField::Remarks, u"remarks",
     u"remarks|remark|remarques|remarque|relecture|relectures|notes de relecture|"
     u"remarques de relecture|review remarks|review notes|observations"},
    {SheetField::Network, u"network",
     u"network|networks|reseau|reseaux|canal|canaux|channel|channels|plateforme|plateformes|"
     u"platform|platforms|reseau social|reseaux sociaux|social network|social networks|support|"
     u"supports|diffusion"},
    {SheetField::Weekday, u"weekday", u"weekday|jour|jours|jour de la semaine|day|day of week"},
    {SheetField::Ignored, u"ignore", u"line|ligne|reason|raison|refused line|refused reason|n°|no"},
}};

const FieldRow &rowOf(SheetField field)
{
    const auto index = static_cast<size_t>(field);
    SEM_ASSERT(index < rows.size() && rows[index].field == field, return rows.back());
    return rows[index];
}

QHash<QString, SheetField> fieldsByHeader()
{
    QHash<QString, SheetField> fields;
    for (const FieldRow &row : rows) {
        for (const QString &header : QString(QStringView(row.headers).toString()).split(u'|')) {
            fields.insert(header, row.field);
        }
    }
    return fields;
}

QString withoutParentheses(const QString &text)
{
    QString kept;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(' || c == u'[') {
            ++depth;
        } else if (c == u')' || c == u']') {
            depth = std::max(0, depth - 1);
        } else if (depth == 0) {
            kept += c;
        }
    }
    return kept;
}

} // namespace

QString code(SheetField field)
{
    return QStringView(rowOf(field).code).toString();
}

std::optional<SheetField> sheetFieldFromCode(QStringView code)
{
    const auto row = std::ranges::find_if(
        rows, [code](const FieldRow &candidate) { return code == QStringView(candidate.code); });
    return row == rows.end() ? std::nullopt : std::optional(row->field);
}

QStringList sheetFieldCodes()
{
    QStringList codes;
    for (const FieldRow &row : rows) {
        codes << QStringView(row.code).toString();
    }
    return codes;
}

bool isForPrograms(SheetField field)
{
    return field == SheetField::Publications || field == SheetField::Attachments
        || field == SheetField::Series;
}

QString foldedHeader(QStringView header)
{
    QString folded = withoutParentheses(foldedText(header));
    folded.replace(u'_', u' ');
    folded = folded.simplified();
    const auto isMark = [](QChar c) { return QStringView(u" ?:*.!#;,").contains(c); };
    while (!folded.isEmpty() && isMark(folded.back())) {
        folded.chop(1);
    }
    while (!folded.isEmpty() && isMark(folded.front())) {
        folded.remove(0, 1);
    }
    return folded;
}

std::optional<SheetField> sheetFieldFromHeader(QStringView header)
{
    static const QHash<QString, SheetField> fields = fieldsByHeader();
    const auto found = fields.constFind(foldedHeader(header));
    return found == fields.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace semainier
