// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/statisticsbuilder.h"

#include "core/account/linkfinder.h"
#include "core/base/text.h"
#include "core/exchange/statistics/kindproposal.h"
#include "core/exchange/statistics/rowdoubts.h"
#include "core/planner/planner.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace semainier {

namespace {

using Found = PublicationIndex::Found;
using Match = PublicationIndex::Match;

constexpr size_t rowsBetweenLooks = 256;

/// The networks whose accounts are sites of one's own.
bool isSite(const Account &account)
{
    return account.network == QStringLiteral("blog")
        || account.network == QStringLiteral("newsletter");
}

QStringList linksOf(const StatisticsRow &row)
{
    QStringList links = row.links;
    for (const TextSpan &span : findLinks(row.text, LinkGrammar::X)) {
        links << row.text.sliced(span.begin, span.end - span.begin);
    }
    return links;
}

bool namesSomebody(const QString &text)
{
    static const QRegularExpression mention(QStringLiteral(R"((?:^|[^\w/@])@\w)"));
    return mention.match(text).hasMatch();
}

} // namespace

StatisticsBuilder::StatisticsBuilder(const Planner &planner, const QTimeZone &zone,
                                     const StatisticsDecisions &decisions, size_t most)
    : m_planner(planner), m_zone(zone), m_decisions(decisions), m_left(most)
{
    for (const PostId post : decisions.posts) {
        if (post.isValid()) {
            m_index.reserve(post);
        }
    }
}

void StatisticsBuilder::beginFile(const QString &path, const QString &entry, const QString &format)
{
    m_files.push_back({.report = {.path = path, .entry = entry, .format = format}});
    for (auto it = m_decisions.posts.cbegin(); it != m_decisions.posts.cend(); ++it) {
        if (it.key().path == path && it.key().entry == entry) {
            m_files.back().decided.insert(it.key().line, it.value());
        }
    }
}

bool StatisticsBuilder::take(int line, RowOutcome outcome)
{
    if (m_left == 0) {
        m_overfull = true;
        return false;
    }
    --m_left;
    File &file = m_files.back();
    ++file.report.rows;
    if (outcome) {
        const QString publication = outcome->network + u'\n' + outcome->account.id + u'\n'
            + outcome->account.handle + u'\n' + outcome->externalId;
        if (file.seen.contains(publication)) {
            outcome = std::unexpected(SkipReason::Repeated);
        }
        file.seen.insert(publication);
    }
    if (outcome) {
        file.rows.push_back({line, *std::move(outcome)});
    } else {
        file.report.skipped.push_back({line, outcome.error()});
    }
    return true;
}

Result<StatisticsPlan> StatisticsBuilder::build(const Progress &progress)
{
    SEM_CHECK(lookAtCalendar());
    for (File &file : m_files) {
        decideDay(file);
        SEM_CHECK(place(file, progress));
    }
    if (!goOn(progress, 1.0)) {
        return failure(ErrorCode::Cancelled);
    }
    finish();
    return std::move(m_plan);
}

Result<> StatisticsBuilder::lookAtCalendar()
{
    const auto add = [this](const Post &post) {
        m_index.add(post, false);
        return true;
    };
    SEM_CHECK(m_planner.posts().visitRange({}, add));
    SEM_CHECK(m_planner.posts().visitUndated(add));
    return m_planner.readings().visitAll(
        [this](const Reading &reading) { m_readings.add(reading); });
}

/// An export is not older than what it tells of, whatever a copy did to the time of its file.
void StatisticsBuilder::decideDay(File &file) const
{
    const QDate today = m_planner.clock().now().toUTC().date();
    QDate day = QFileInfo(file.report.path).lastModified().toUTC().date();
    for (const Row &row : file.rows) {
        const QDate published =
            row.row.publishedAt.isValid() ? row.row.publishedAt.date() : row.row.publishedOn;
        day = std::max(day, published);
    }
    file.report.readOn = day.isValid() ? std::min(day, today) : today;
}

StatisticsBuilder::LocalTime StatisticsBuilder::localTime(const StatisticsRow &row) const
{
    if (!row.publishedAt.isValid()) {
        return {.day = row.publishedOn};
    }
    const QDateTime local = row.publishedAt.toTimeZone(m_zone);
    return {.day = local.date(),
            .time = TimeOfDay::fromHourMinute(local.time().hour(), local.time().minute())};
}

Result<> StatisticsBuilder::place(File &file, const Progress &progress)
{
    SEM_TRY(auto known, m_planner.accounts().all());
    for (const Account &account : known) {
        if (isSite(account)) {
            m_ownSites << account.handle;
        }
    }
    for (const Account &added : m_plan.change.accounts.added) {
        known.push_back(added);
    }
    AccountFinder accounts(std::move(known), m_plan.change.accounts.added.size());
    QHash<QString, QSet<QString>> told; // accounts, by network
    for (const Row &row : file.rows) {
        const RowAccount &account = row.row.account;
        told[row.row.network].insert(account.id + u'\n' + account.handle + u'\n' + account.name);
    }
    for (size_t i = 0; i < file.rows.size(); ++i) {
        if (i % rowsBetweenLooks == 0 && !goOn(progress, double(i) / double(file.rows.size()))) {
            return failure(ErrorCode::Cancelled);
        }
        placeRow(file, file.rows[i], accounts, told[file.rows[i].row.network].size() == 1);
    }
    if (told.size() == 1) {
        file.report.network = told.begin().key();
    }
    for (const Account &added : accounts.added()) {
        m_plan.change.accounts.added.push_back(added);
    }
    return {};
}

AccountFinder::Answer StatisticsBuilder::findAccount(File &file, const StatisticsRow &row,
                                                     AccountFinder &accounts, bool isAlone)
{
    ExportReport &report = file.report;
    const auto decided = m_decisions.accounts.constFind({report.path, row.network, row.account});
    const auto answer = accounts.find(
        row.network, row.account, isAlone,
        decided == m_decisions.accounts.cend() ? std::nullopt : std::optional(*decided));
    const auto isTold = [&row](const FoundAccount &one) {
        return one.network == row.network && one.told == row.account;
    };
    auto found = std::ranges::find_if(report.found, isTold);
    if (found == report.found.end()) {
        const Account account = accounts.account(answer.id);
        if (const QString key = accountKey(account); !report.accounts.contains(key)) {
            report.accounts << key;
        }
        report.found.push_back({row.network, row.account, account, answer.basis});
        found = report.found.end() - 1;
    }
    ++found->rows;
    return answer;
}

void StatisticsBuilder::placeRow(File &file, const Row &row, AccountFinder &accounts, bool isAlone)
{
    ExportReport &report = file.report;
    const auto account = findAccount(file, row.row, accounts, isAlone);
    const LocalTime when = localTime(row.row);
    const auto decided = file.decided.constFind(row.line);
    const WantedPublication wanted{
        .account = account.id,
        .externalId = row.row.externalId,
        .url = row.row.url,
        .text = row.row.text,
        .day = when.day,
        .time = when.time,
        .isExchange = row.row.reply || row.row.repost,
        .decided = decided == file.decided.cend() ? std::nullopt : std::optional(*decided)};
    Match match = m_index.find(wanted);
    const bool isAdded = match.found == Found::Nothing;
    if (account.basis == AccountBasis::FirstOfSeveral) {
        tellAccountChosen(report, row.line, row.row.text, account.id);
    }
    if (auto doubt = doubtfulRow(m_index, wanted, match, row.line)) {
        report.doubtful.push_back(*std::move(doubt));
    }
    if (isAdded) {
        match = addPost(row.row, account.id);
    }
    const bool isNew = m_index.entries()[match.post].isNew;
    const Taken taken = take(match, row.row, account.id);
    const Publication &publication =
        m_index.entries()[match.post].after.publications[match.publication];
    const bool isRead = m_readings.enter(publication.id, when.day, report.readOn, row.row.metrics);
    if (isAdded || (isNew && match.found == Found::OtherAccount)) {
        ++report.added;
    } else if (!taken.wasKnown) {
        ++report.matched;
    } else {
        ++(taken.hasChanged || isRead ? report.updated : report.unchanged);
    }
    report.from = report.from.isValid() ? std::min(report.from, when.day) : when.day;
    report.until = std::max(report.until, when.day);
    for (const Metric metric : allMetrics) {
        if (const auto count = row.row.metrics[metric]) {
            report.totals[metric] = report.totals[metric].value_or(0) + *count;
        }
    }
}

/// Enters what is known of a publication into its post. What people said of a post since it was
/// known as published stays.
StatisticsBuilder::Taken StatisticsBuilder::take(Match match, const StatisticsRow &row,
                                                 AccountId account)
{
    PublicationIndex::Entry &entry = m_index.entries()[match.post];
    const Post before = entry.after;
    if (match.found == Found::OtherAccount) {
        entry.after.publications.push_back(publicationOf(row, account));
    }
    Publication &publication = entry.after.publications[match.publication];
    const bool wasKnown = match.found == Found::Known
        && (publication.publishedAt.isValid() || before.status == PostStatus::Published);
    if (publication.externalId.isEmpty()) {
        publication.externalId = row.externalId;
    }
    if (publication.url.isEmpty()) {
        publication.url = row.url;
    }
    if (!publication.publishedAt.isValid()) {
        publication.publishedAt = row.publishedAt;
    }
    if (match.found != Found::Nothing && !wasKnown) {
        const LocalTime when = localTime(row);
        entry.after.status = PostStatus::Published;
        if (match.found == Found::OtherDay || !entry.after.day.isValid()) {
            entry.after.day = when.day;
            entry.after.time = when.time;
        }
        if (!entry.after.time) {
            entry.after.time = when.time;
        }
    }
    m_index.enter(match.post, match.publication);
    return {.wasKnown = wasKnown, .hasChanged = entry.after != before};
}

Publication StatisticsBuilder::publicationOf(const StatisticsRow &row, AccountId account)
{
    return {.id = PublicationId(--m_placeholders),
            .account = account,
            .publishedAt = row.publishedAt,
            .externalId = row.externalId,
            .url = row.url};
}

Match StatisticsBuilder::addPost(const StatisticsRow &row, AccountId account)
{
    const LocalTime when = localTime(row);
    const QStringList links = linksOf(row);
    const bool isExchange = row.reply || row.repost;
    m_index.add({.kind = proposedKind({.text = row.text, .links = links, .isExchange = isExchange},
                                      m_ownSites),
                 .status = PostStatus::Published,
                 .text = row.text,
                 .link = mainLink(links),
                 .day = when.day,
                 .time = when.time,
                 .mentions = namesSomebody(row.text),
                 .repost = row.repost,
                 .reply = row.reply,
                 .publications = {publicationOf(row, account)}},
                true);
    return {.found = Found::Nothing, .post = m_index.entries().size() - 1, .publication = 0};
}

void StatisticsBuilder::finish()
{
    Change &change = m_plan.change;
    int count = 0;
    for (File &file : m_files) {
        count += file.report.added + file.report.updated + file.report.matched;
        m_plan.files.push_back(std::move(file.report));
    }
    for (PublicationIndex::Entry &entry : m_index.entries()) {
        if (entry.isNew) {
            change.posts.added.push_back(std::move(entry.after));
        } else if (entry.before != entry.after) {
            change.posts.changed.push_back({std::move(entry.before), std::move(entry.after)});
        }
    }
    change.readings = m_readings.edits();
    QStringList names;
    for (const ExportReport &report : m_plan.files) {
        names << QFileInfo(report.path).fileName();
    }
    names.removeDuplicates();
    const QString subject = firstWords(names.join(QStringLiteral(", ")));
    change.action = {.verb = Verb::ImportStatistics, .subject = subject, .count = count};
}

} // namespace semainier
