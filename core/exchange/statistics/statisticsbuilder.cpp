// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/statisticsbuilder.h"

#include "core/base/text.h"
#include "core/exchange/statistics/fingerprint.h"
#include "core/exchange/statistics/rowdoubts.h"
#include "core/exchange/statistics/settledrows.h"
#include "core/planner/planner.h"

#include <QFileInfo>

#include <algorithm>

namespace semainier {

namespace {

using Found = PublicationIndex::Found;
using Match = PublicationIndex::Match;

constexpr size_t rowsBetweenLooks = 256;
// Of the time that comparing takes.
constexpr double shareOfCalendar = 0.3;
constexpr double shareOfPlacing = 0.5;

} // namespace

StatisticsBuilder::StatisticsBuilder(const Planner &planner, const QTimeZone &zone,
                                     const StatisticsDecisions &decisions, size_t most)
    : m_planner(planner), m_decisions(decisions), m_left(most),
      m_staged(std::make_shared<StagedPosts>())
{
    m_staged->zone = zone;
}

void StatisticsBuilder::beginFile(const QString &path, const QString &entry, const QString &format)
{
    m_seen.clear();
    m_files.push_back({.report = {.path = path, .entry = entry, .format = format},
                       .begin = m_staged->spool.end(),
                       .end = m_staged->spool.end()});
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
    if (outcome && isRepeated(*outcome)) {
        outcome = std::unexpected(SkipReason::Repeated);
    }
    if (outcome) {
        note(file, line, *outcome);
    } else {
        file.report.skipped.push_back({line, outcome.error()});
    }
    return true;
}

bool StatisticsBuilder::isRepeated(const StatisticsRow &row)
{
    const auto before = m_seen.size();
    m_seen.insert(fingerprint(row.network, row.account.id, row.account.handle, row.externalId));
    return m_seen.size() == before;
}

void StatisticsBuilder::note(File &file, int line, const StatisticsRow &row)
{
    const RowAccount &account = row.account;
    file.told[row.network].insert(account.id + u'\n' + account.handle + u'\n' + account.name);
    const QDate day = row.publishedAt.isValid() ? row.publishedAt.date() : row.publishedOn;
    file.newest = std::max(file.newest, day);
    m_first = m_first.isValid() ? std::min(m_first, day) : day;
    m_last = std::max(m_last, day);
    m_staged->spool.append(line, row);
    ++m_taken;
    file.end = m_staged->spool.end();
}

Result<StatisticsPlan> StatisticsBuilder::build(const Progress &progress)
{
    m_seen = {};
    SEM_CHECK(m_staged->spool.finish());
    SEM_CHECK(lookAtCalendar(
        [&progress](double done) { return goOn(progress, shareOfCalendar * done); }));
    const auto all = double(std::max<RowSpool::Place>(m_staged->spool.end(), 1));
    for (File &file : m_files) {
        decideDay(file);
        m_staged->readOn.push_back(file.report.readOn);
        SEM_CHECK(place(file, [&](double place) {
            return goOn(progress, shareOfCalendar + shareOfPlacing * place / all);
        }));
    }
    SEM_CHECK(settle([&](double done) {
        constexpr double before = shareOfCalendar + shareOfPlacing;
        return goOn(progress, before + (1 - before) * done);
    }));
    if (!goOn(progress, 1.0)) {
        return failure(ErrorCode::Cancelled);
    }
    return finish();
}

Result<> StatisticsBuilder::lookAtCalendar(const Progress &progress)
{
    // A publication may have been planned for the day before or after, and its day be another one
    // in the zone of the calendar.
    m_index = PublicationIndex(m_first.addDays(-2), m_last.addDays(2));
    SEM_TRY(const qint64 all, m_planner.posts().count());
    m_index.expect(size_t(all) + m_taken);
    for (const File &file : m_files) { // not for files that were left out since
        for (const PostId post : file.decided) {
            if (post.isValid()) {
                m_index.reserve(post);
            }
        }
    }
    bool isCancelled = false;
    const auto add = [&](const Post &post) {
        m_index.add(post);
        const size_t added = m_index.size();
        isCancelled = added % rowsBetweenLooks == 0 && !goOn(progress, double(added) / double(all));
        return !isCancelled;
    };
    SEM_CHECK(m_planner.posts().visitRange({}, add));
    if (!isCancelled) {
        SEM_CHECK(m_planner.posts().visitUndated(add));
    }
    return isCancelled ? Result<>(failure(ErrorCode::Cancelled)) : Result<>();
}

/// An export is not older than what it tells of, whatever a copy did to the time of its file.
void StatisticsBuilder::decideDay(File &file) const
{
    const QDate today = m_planner.clock().now().toUTC().date();
    const QDate written = QFileInfo(file.report.path).lastModified().toUTC().date();
    const QDate day = std::max(written, file.newest);
    file.report.readOn = day.isValid() ? std::min(day, today) : today;
}

/// `progress` is told the place in the rows.
Result<> StatisticsBuilder::place(File &file, const Progress &progress)
{
    SEM_TRY(auto known, m_planner.accounts().all());
    std::vector<Account> &added = m_staged->accounts;
    known.insert(known.end(), added.begin(), added.end());
    AccountFinder accounts(known, added.size());
    size_t rows = 0;
    SEM_CHECK(
        m_staged->spool.visit(file.begin, file.end, [&](const RowSpool::Row &row) -> Result<> {
            if (rows++ % rowsBetweenLooks == 0 && !goOn(progress, double(row.place))) {
                return failure(ErrorCode::Cancelled);
            }
            return placeRow(file, row, accounts);
        }));
    if (file.told.size() == 1) {
        file.report.network = file.told.begin().key();
    }
    added.insert(added.end(), accounts.added().begin(), accounts.added().end());
    return {};
}

AccountFinder::Answer StatisticsBuilder::findAccount(File &file, const StatisticsRow &row,
                                                     AccountFinder &accounts)
{
    ExportReport &report = file.report;
    const bool isAlone = file.told.value(row.network).size() == 1;
    const ToldAccount told{report.path, row.network, row.account};
    const auto decided = m_decisions.accounts.constFind(told);
    const auto answer = accounts.find(
        row.network, row.account, isAlone,
        decided == m_decisions.accounts.cend() ? std::nullopt : std::optional(*decided));
    const auto found = file.found.constFind(told);
    if (found == file.found.cend()) {
        const Account account = accounts.account(answer.id);
        if (const QString key = accountKey(account); !report.accounts.contains(key)) {
            report.accounts << key;
        }
        file.found.insert(told, report.found.size());
        report.found.push_back({row.network, row.account, account, answer.basis, 1});
    } else {
        ++report.found[*found].rows;
    }
    return answer;
}

Result<> StatisticsBuilder::placeRow(File &file, const RowSpool::Row &placed,
                                     AccountFinder &accounts)
{
    ExportReport &report = file.report;
    const StatisticsRow &row = placed.row;
    const auto account = findAccount(file, row, accounts);
    const LocalTime when = localTime(row, m_staged->zone);
    const auto decided = file.decided.constFind(placed.line);
    const WantedPublication wanted{
        .account = account.id,
        .externalId = row.externalId,
        .url = row.url,
        .text = row.text,
        .key = textKey(row.text),
        .day = when.day,
        .time = when.time,
        .isExchange = row.reply || row.repost,
        .decided = decided == file.decided.cend() ? std::nullopt : std::optional(*decided)};
    Match match = m_index.find(wanted);
    if (account.basis == AccountBasis::FirstOfSeveral) {
        tellAccountChosen(report, placed.line, row.text, account.id);
    }
    SEM_TRY(auto doubt, doubtfulRow(m_index, m_planner.posts(), wanted, match, placed.line));
    if (doubt) {
        report.doubtful.push_back(*std::move(doubt));
    }
    if (match.found == Found::Nothing) {
        match = m_index.addFor(wanted);
    } else if (match.found == Found::OtherAccount) {
        match.publication = m_index.addPublication(match.post, account.id);
    }
    const Taken taken = take(match, row, when);
    if (taken.hasChanged || !row.metrics.isEmpty()) {
        stage(match.post,
              {.place = placed.place,
               .account = account.id,
               .file = quint32(m_staged->readOn.size() - 1),
               .found = match.found,
               .onlyCounts = !taken.hasChanged});
    }
    const bool isOfImport = !m_index.post(match.post).id.isValid();
    if (match.found == Found::Nothing || (match.found == Found::OtherAccount && isOfImport)) {
        ++report.added;
    } else if (!taken.wasKnown) {
        ++report.matched;
    } else {
        ++(taken.hasChanged ? report.updated : report.unchanged); // see settle()
    }
    report.from = report.from.isValid() ? std::min(report.from, when.day) : when.day;
    report.until = std::max(report.until, when.day);
    for (const Metric metric : allMetrics) {
        if (const auto count = row.metrics[metric]) {
            report.totals[metric] = report.totals[metric].value_or(0) + *count;
        }
    }
    return {};
}

/// Enters in the index what taking a row into its post changes (see takeInto()).
StatisticsBuilder::Taken StatisticsBuilder::take(Match match, const StatisticsRow &row,
                                                 const LocalTime &when)
{
    PublicationIndex::PostEntry &post = m_index.post(match.post);
    PublicationIndex::PublicationEntry &publication = m_index.publication(match.publication);
    const bool isNew = match.found == Found::Nothing || match.found == Found::OtherAccount;
    Taken taken{.wasKnown =
                    match.found == Found::Known && (publication.hasInstant || post.isPublished),
                .hasChanged = isNew};
    if (isInventedId(row.externalId)) {
        taken.hasChanged |= !publication.hasId && !publication.hasInventedId;
        m_index.learnId(match.publication, row.externalId);
    } else if (!publication.hasId && !row.externalId.isEmpty()) {
        m_index.learnId(match.publication, row.externalId);
        taken.hasChanged = true;
    }
    if (!publication.hasAddress && !row.url.isEmpty()) {
        m_index.learnAddress(match.publication, row.url);
        taken.hasChanged = true;
    }
    if (!publication.hasInstant && row.publishedAt.isValid()) {
        publication.hasInstant = true;
        taken.hasChanged = true;
    }
    if (match.found != Found::Nothing && !taken.wasKnown) {
        const auto before = post;
        post.isPublished = true;
        if (match.found == Found::OtherDay || !post.day.isValid()) {
            post.day = when.day;
            post.time = when.time;
        }
        if (!post.time) {
            post.time = when.time;
        }
        taken.hasChanged |= post != before;
    }
    return taken;
}

void StatisticsBuilder::stage(quint32 post, const StagedRow &row)
{
    auto &rows = m_staged->rows;
    m_firstRows.resize(std::max<size_t>(m_firstRows.size(), post + 1UL), StagedRow::none);
    quint32 *link = &m_firstRows[post];
    while (*link != StagedRow::none) {
        link = &rows[*link].next;
    }
    *link = quint32(rows.size());
    rows.push_back(row);
}

/// Leaves out what the calendar knows already.
Result<> StatisticsBuilder::settle(const Progress &progress)
{
    const auto onUpdated = [this](const StagedRow &row) {
        ExportReport &report = m_files[row.file].report;
        --report.unchanged;
        ++report.updated;
    };
    for (quint32 post = 0; post < m_firstRows.size(); ++post) {
        if (post % rowsBetweenLooks == 0
            && !goOn(progress, double(post) / double(m_firstRows.size()))) {
            return failure(ErrorCode::Cancelled);
        }
        const auto known = [this, post](AccountId account) {
            return m_index.publicationOf(post, account);
        };
        SEM_TRY(m_firstRows[post],
                settledRows(*m_staged, m_planner.readings(), m_firstRows[post], known, onUpdated));
    }
    return {};
}

Result<StatisticsPlan> StatisticsBuilder::finish()
{
    StatisticsPlan plan;
    int count = 0;
    QStringList names;
    for (File &file : m_files) {
        count += file.report.added + file.report.updated + file.report.matched;
        names << QFileInfo(file.report.path).fileName();
        plan.files.push_back(std::move(file.report));
    }
    names.removeDuplicates();
    plan.action = {.verb = Verb::ImportStatistics,
                   .subject = firstWords(names.join(QStringLiteral(", "))),
                   .count = count};
    m_index.forget();
    for (quint32 post = 0; post < m_firstRows.size(); ++post) {
        if (m_firstRows[post] != StagedRow::none) {
            m_staged->posts.push_back({m_index.post(post).id, m_firstRows[post]});
        }
    }
    if (!m_staged->posts.empty()) {
        plan.posts = std::move(m_staged);
    }
    return plan;
}

} // namespace semainier
