// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/kindproposal.h"

#include "core/account/linkfinder.h"
#include "core/base/assert.h"
#include "core/base/text.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <optional>

static void loadKindWords()
{
    Q_INIT_RESOURCE(kindwords);
}

namespace semainier {

namespace {

/// In the order in which they are looked for: the rarer first.
constexpr std::array actions{PostKind::VolunteerCall, PostKind::DonationAppeal, PostKind::Advocacy,
                             PostKind::PartnerOffer};

/// The words of a text between single blanks, without accents, case and signs.
QString plainWords(const QString &text)
{
    QString words = foldedText(text);
    for (QChar &c : words) {
        if (!c.isLetterOrNumber()) {
            c = u' ';
        }
    }
    return u' ' + words.simplified() + u' ';
}

/// A phrase of the list as a pattern; a star stands for one to three words.
QString patternOf(const QString &phrase)
{
    QStringList parts;
    for (const QString &part : phrase.split(u'*')) {
        parts << QRegularExpression::escape(plainWords(part).trimmed());
    }
    return parts.join(QStringLiteral(" (?:[^ ]+ ){1,3}"));
}

/// Words of a text, counted from its beginning.
struct WordSpan {
    qsizetype first = 0;
    qsizetype count = 0;
};

/// The same words with their accents, case and signs.
QString textOf(const QString &text, const WordSpan &span)
{
    const QString composed = text.normalized(QString::NormalizationForm_KC);
    qsizetype word = -1;
    qsizetype begin = -1;
    qsizetype end = 0;
    bool within = false;
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const bool letter = composed[i].isLetterOrNumber();
        word += letter && !within ? 1 : 0;
        within = letter;
        if (letter && word >= span.first && word < span.first + span.count) {
            begin = begin < 0 ? i : begin;
            end = i + 1;
        }
    }
    return begin < 0 ? QString() : onOneLine(QStringView(composed).sliced(begin, end - begin));
}

struct KindWords {
    QHash<QString, QRegularExpression> phrases;
    QStringList neutralSites;

    /// The first phrase of a list, as it stands among the words; nothing where there is none.
    [[nodiscard]] std::optional<WordSpan> find(const QString &words, const QString &list) const
    {
        const auto match = phrases.value(list).match(words);
        if (!match.hasMatch()) {
            return {};
        }
        const auto first = words.first(match.capturedStart()).count(u' ');
        return WordSpan{first, match.captured().trimmed().count(u' ') + 1};
    }
    [[nodiscard]] bool areIn(const QString &words, const QString &list) const
    {
        return find(words, list).has_value();
    }
};

KindWords readKindWords()
{
    loadKindWords();
    QFile file(QStringLiteral(":/kindwords.json"));
    SEM_ASSERT(file.open(QIODevice::ReadOnly), return {});
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    SEM_ASSERT(!json.isEmpty(), return {});
    KindWords words;
    const QString sites = QStringLiteral("neutral_sites");
    for (auto list = json.begin(); list != json.end(); ++list) {
        QStringList patterns;
        for (const auto &phrase : list.value().toArray()) {
            patterns << (list.key() == sites ? phrase.toString() : patternOf(phrase.toString()));
        }
        if (list.key() == sites) {
            words.neutralSites = patterns;
        } else {
            const QString pattern =
                QStringLiteral(" (?:") + patterns.join(u'|') + QStringLiteral(") ");
            words.phrases.insert(list.key(), QRegularExpression(pattern));
        }
    }
    return words;
}

const KindWords &kindWords()
{
    static const KindWords words = readKindWords();
    return words;
}

bool hasHour(const QString &folded)
{
    static const QRegularExpression hour(
        QStringLiteral(R"(\b([01]?\d|2[0-3]) ?(h([0-5]\d)?|:[0-5]\d( ?[ap]m)?|[ap]\.?m)\b)"));
    return hour.match(folded).hasMatch();
}

bool hasDate(const QString &folded, const QString &words)
{
    static const QRegularExpression figures(
        QStringLiteral(R"(\b(0?[1-9]|[12]\d|3[01])/(0?[1-9]|1[0-2])(/(20)?\d\d)?\b)"));
    return kindWords().areIn(words, QStringLiteral("date")) || figures.match(folded).hasMatch();
}

bool isOf(const QString &host, const QString &site)
{
    return host == site || host.endsWith(u'.' + site);
}

QString hostOf(const QString &link)
{
    QString host = QUrl::fromUserInput(link).host().toLower();
    if (host.startsWith(QStringLiteral("www."))) {
        host = host.sliced(4);
    }
    return host;
}

/// Of a link behind a shortened address, by what the text calls it.
KindProposal proposalOfHiddenLink(const QString &text, const QString &words)
{
    for (const PostKind kind : {PostKind::Article, PostKind::Curated}) {
        if (const auto span = kindWords().find(words, code(kind))) {
            return {kind, KindClue::HiddenLink, textOf(text, *span)};
        }
    }
    return {};
}

bool isNeutral(const QString &host)
{
    return host.isEmpty()
        || std::ranges::any_of(kindWords().neutralSites,
                               [&](const QString &site) { return isOf(host, site); });
}

} // namespace

KindProposal kindProposal(const KindClues &clues, const QStringList &ownSites)
{
    if (clues.isExchange) {
        return {PostKind::Exchange, KindClue::Exchange, {}};
    }
    const QString words = plainWords(clues.text);
    for (const PostKind action : actions) {
        if (const auto span = kindWords().find(words, code(action))) {
            return {action, KindClue::Words, textOf(clues.text, *span)};
        }
    }
    const QString folded = foldedText(clues.text);
    const bool hour = hasHour(folded);
    const bool date = hasDate(folded, words);
    if (hour && date) {
        return {PostKind::Event, KindClue::DayAndHour, {}};
    }
    if (hour || date) {
        if (const auto span = kindWords().find(words, code(PostKind::Event))) {
            return {PostKind::Event, KindClue::EventWord, textOf(clues.text, *span)};
        }
    }
    const QString link = mainLink(clues.links);
    if (link.isEmpty()) {
        return clues.links.isEmpty() ? KindProposal() : proposalOfHiddenLink(clues.text, words);
    }
    const QString host = hostOf(link);
    const bool own = std::ranges::any_of(
        ownSites, [&host](const QString &site) { return isOf(host, hostOf(site)); });
    return own ? KindProposal{PostKind::Article, KindClue::OwnSite, host}
               : KindProposal{PostKind::Curated, KindClue::OtherSite, host};
}

PostKind proposedKind(const KindClues &clues, const QStringList &ownSites)
{
    return kindProposal(clues, ownSites).kind;
}

KindProposal kindProposal(const Post &post, const QStringList &ownSites)
{
    const QStringList links = post.link.isEmpty() ? QStringList() : QStringList{post.link};
    return kindProposal({.text = post.text,
                         .links = withLinksOf(post.text, links),
                         .isExchange = post.reply || post.repost},
                        ownSites);
}

QStringList withLinksOf(const QString &text, QStringList links)
{
    for (const TextSpan &span : findLinks(text, LinkGrammar::X)) {
        links << text.sliced(span.begin, span.end - span.begin);
    }
    return links;
}

QStringList ownSites(const std::vector<Account> &accounts)
{
    QStringList sites;
    for (const Account &account : accounts) {
        if (account.network == QStringLiteral("blog")
            || account.network == QStringLiteral("newsletter")) {
            sites << account.handle;
        }
    }
    return sites;
}

QString mainLink(const QStringList &links)
{
    for (const QString &link : links) {
        if (!isNeutral(hostOf(link))) {
            return link;
        }
    }
    return {};
}

} // namespace semainier
