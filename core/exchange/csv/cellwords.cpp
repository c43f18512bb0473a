// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/cellwords.h"

#include "core/base/text.h"
#include "core/exchange/csv/celltokens.h"

#include <QHash>

#include <cmath>

namespace semainier {

namespace {

template <class Value>
struct Words {
    Value value;
    const char16_t *words; ///< folded, separated by |
};

constexpr std::array<Words<PostKind>, allPostKinds.size()> kindWords{{
    {PostKind::Info,
     u"info|infos|information|informations|info de l'association|infos de l'association|info asso|"
     u"infos asso|actualite|actualites|actu|actus|news|association news|annonce|annonces|"
     u"announcement|vie de l'association|vie de l'asso|vie associative|institutionnel|corporate|"
     u"communique|info pratique|infos pratiques|pratique|mission|message de mission|"
     u"mission message|update"},
    {PostKind::Event,
     u"evenement|evenements|event|events|evt|agenda|rendez vous|rdv|atelier|ateliers|conference|"
     u"reunion|assemblee generale|ag|workshop|meeting|date a retenir|sortie|temps fort"},
    {PostKind::VolunteerCall,
     u"appel a benevoles|appel aux benevoles|appel a benevole|appel benevoles|appel benevole|"
     u"appel a benevolat|benevoles|benevole|benevolat|recrutement|recrutement benevoles|"
     u"recrutement de benevoles|recherche benevoles|recherche de benevoles|volunteer call|"
     u"volunteers call|call for volunteers|volunteers|volunteer|volunteering|recruitment"},
    {PostKind::DonationAppeal,
     u"appel aux dons|appel a dons|appel a don|appel au don|appel dons|appel don|dons|don|collecte|"
     u"collectes|collecte de dons|collecte de fonds|appel aux dons / collecte|"
     u"appel a la generosite|fundraising|fundraising appeal|donation appeal|donation|donations|"
     u"donate|crowdfunding|cagnotte|financement participatif"},
    {PostKind::Advocacy,
     u"mobilisation|mobilization|plaidoyer|petition|petitions|advocacy|interpellation|tribune|"
     u"call to action|campagne de plaidoyer|appel a mobilisation"},
    {PostKind::PartnerOffer,
     u"operation partenaire|operations partenaires|produit partage|partenariat|partenariats|"
     u"partenaire|partenaires|offre partenaire|partner offer|partner|partners|partnership|"
     u"cause marketing|sponsor|sponsoring|parrainage"},
    {PostKind::Curated,
     u"veille|veilles|lien commente|lien|liens|curation|curation de contenus|curated|"
     u"curated link|curated links|curated content|link|links|monitoring|revue de presse|presse|"
     u"press|article de presse|partage de lien|a lire|lecture"},
    {PostKind::Article,
     u"article|articles|article original|original article|original|contenu original|blog|"
     u"article de blog|article blog|billet|billet de blog|blog post|blogpost|temoignage|"
     u"temoignages|portrait|portraits|dossier|interview|podcast|video|reportage|recit|story"},
    {PostKind::Exchange,
     u"echange|echanges|exchange|exchanges|community exchange|community|communaute|interaction|"
     u"interactions|conversation|reponse|reponses|reply|remerciement|remerciements|merci|thanks|"
     u"question|questions|sondage|poll|repartage|partage|repost|retweet|rt|mention"},
}};

constexpr std::array<Words<PostStatus>, allPostStatuses.size()> statusWords{{
    {PostStatus::Idea,
     u"idee|idees|idea|ideas|backlog|boite a idees|piste|a trouver|a imaginer|concept|suggestion"},
    {PostStatus::Draft,
     u"brouillon|brouillons|draft|drafts|en cours|in progress|wip|a rediger|a ecrire|a faire|"
     u"to do|todo|redaction|en redaction|ebauche|en preparation|not started|non commence|a creer|"
     u"nouveau|new"},
    {PostStatus::Review,
     u"a relire|relecture|en relecture|a valider|en validation|validation|a corriger|a verifier|"
     u"a approuver|en attente|en attente de validation|review|in review|to review|for review|"
     u"needs review|pending|pending review|awaiting approval|to approve"},
    {PostStatus::Ready,
     u"pret|prete|prets|pretes|pret a publier|ready|ready to publish|valide|validee|relu|relue|"
     u"approuve|approuvee|approved|bon a publier|bat|a publier|ok|final|finalise"},
    {PostStatus::Scheduled,
     u"programme|programmee|programmes|planifie|planifiee|prevu|prevue|scheduled|planned|queued|"
     u"en file d'attente|a venir"},
    {PostStatus::Published,
     u"publie|publiee|publies|published|en ligne|online|posted|poste|postee|diffuse|diffusee|sent|"
     u"envoye|envoyee|fait|done|live|termine|terminee|parti|paru|complete|completed"},
    {PostStatus::Cancelled,
     u"annule|annulee|annules|cancelled|canceled|abandonne|abandonnee|refuse|refusee|rejected|"
     u"supprime|supprimee|deleted"},
}};

template <class Value, size_t Size>
QHash<QString, Value> lookup(const std::array<Words<Value>, Size> &table)
{
    QHash<QString, Value> values;
    for (const Words<Value> &row : table) {
        values.insert(code(row.value), row.value);
        for (const QStringView word : QStringView(row.words).tokenize(u'|')) {
            values.insert(word.toString(), row.value);
        }
    }
    return values;
}

/// The words of a cell alone: no emoji, no punctuation, nothing in parentheses.
QString wordsOf(const QString &cell)
{
    QString words;
    int depth = 0;
    for (const QChar c : foldedText(cell)) {
        depth += c == u'(' ? 1 : (c == u')' && depth > 0 ? -1 : 0);
        if (depth == 0) {
            words += c.isLetterOrNumber() || c == u'\'' || c == u'/' ? c : QChar(u' ');
        }
    }
    return words.simplified();
}

template <class Value>
std::optional<Value> fromWords(const QHash<QString, Value> &values, const QString &cell)
{
    auto found = values.constFind(cell);
    if (found == values.constEnd()) {
        found = values.constFind(wordsOf(cell));
    }
    return found == values.constEnd() ? std::nullopt : std::optional(*found);
}

constexpr int mostMinutes = 100 * 24 * 60;

std::optional<int> inReach(double minutes)
{
    return minutes <= mostMinutes ? std::optional(static_cast<int>(std::lround(minutes)))
                                  : std::nullopt;
}

bool isHour(const CellToken &token)
{
    return isOneOf(token.text, u"h|heure|heures|hour|hours|hr|hrs");
}

bool isMinute(const CellToken &token)
{
    return isOneOf(token.text, u"min|mn|mins|minute|minutes|m|'");
}

} // namespace

std::optional<PostKind> kindFromWords(const QString &cell)
{
    static const QHash<QString, PostKind> kinds = lookup(kindWords);
    return fromWords(kinds, cell);
}

std::optional<PostStatus> statusFromWords(const QString &cell)
{
    static const QHash<QString, PostStatus> statuses = lookup(statusWords);
    return fromWords(statuses, cell);
}

std::optional<bool> flagFromWords(QStringView cell)
{
    if (cell == u"0" || cell.isEmpty()) {
        return false;
    }
    if (cell == u"1") {
        return true;
    }
    const QString folded = foldedText(cell);
    if (isOneOf(folded, u"oui|o|yes|y|x|xx|true|vrai|v|ok|✓|✔|☑|✅|on|1")) {
        return true;
    }
    if (folded.isEmpty() || isOneOf(folded, u"non|n|no|false|faux|f|off|0|-|☐|❌")) {
        return false;
    }
    return {};
}

std::optional<int> peopleFromWords(QStringView cell)
{
    const std::vector<CellToken> tokens = cellTokens(cell);
    if (tokens.empty() || tokens.size() > 2 || !tokens[0].isNumber(6)) {
        return {};
    }
    const bool counted = tokens.size() == 1
        || isOneOf(tokens[1].text,
                   u"personne|personnes|people|person|persons|benevole|benevoles|volunteer|"
                   u"volunteers|inscrits|inscrit|places|pers");
    return counted ? std::optional(tokens[0].value) : std::nullopt;
}

std::optional<int> minutesFromWords(QStringView cell)
{
    const std::vector<CellToken> tokens = cellTokens(cell);
    if (tokens.empty() || tokens.size() > 4 || !tokens[0].isNumber(6)) {
        return {};
    }
    const int first = tokens[0].value;
    if (tokens.size() == 1 || (tokens.size() == 2 && isMinute(tokens[1]))) {
        return inReach(first);
    }
    if (isHour(tokens[1])) {
        const bool minutes = tokens.size() >= 3 && tokens[2].isNumber(2)
            && (tokens.size() == 3 || isMinute(tokens[3]));
        return tokens.size() == 2 || minutes
            ? inReach(first * 60.0 + (minutes ? tokens[2].value : 0))
            : std::nullopt;
    }
    if (tokens.size() < 3 || !tokens[2].isNumber(2)) {
        return {};
    }
    if (tokens[1].isMark(u':') && tokens.size() == 3) {
        return inReach(first * 60.0 + tokens[2].value);
    }
    if ((tokens[1].isMark(u',') || tokens[1].isMark(u'.'))
        && (tokens.size() == 3 || isHour(tokens[3]) || isMinute(tokens[3]))) {
        const double value = QString(tokens[0].text + u'.' + tokens[2].text).toDouble();
        return inReach(tokens.size() == 4 && isHour(tokens[3]) ? value * 60 : value);
    }
    return {};
}

} // namespace semainier
