// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes through encoding, dialect, reader and the whole plan of an import.
#include "core/exchange/csv/sheetimport.h"

#include <cstdint>
#include <cstdlib>

namespace semainier {

namespace {

Post storedPost(qint64 id, const QString &uid)
{
    return {.id = PostId(id),
            .uid = uid,
            .text = QStringLiteral("Texte"),
            .day = QDate(2026, 11, 18),
            .publications = {{.id = PublicationId(id),
                              .account = AccountId(1),
                              .text = QStringLiteral("Court"),
                              .externalId = uid}}};
}

CalendarFacts facts()
{
    return {
        .accounts = {{.id = AccountId(1),
                      .uid = QStringLiteral("1"),
                      .network = QStringLiteral("mastodon"),
                      .handle = QStringLiteral("@asso@piaille.fr")},
                     {.id = AccountId(2),
                      .uid = QStringLiteral("2"),
                      .network = QStringLiteral("facebook"),
                      .name = QStringLiteral("Page")},
                     {.id = AccountId(3),
                      .uid = QStringLiteral("3"),
                      .network = QStringLiteral("facebook"),
                      .handle = QStringLiteral("jeunes")}},
        .objectives = {{.id = ObjectiveId(1), .name = QStringLiteral("Collecte")}},
        .series = {{.id = SeriesId(1),
                    .uid = QStringLiteral("s"),
                    .rule = QStringLiteral("FREQ=DAILY"),
                    .firstDay = QDate(2026, 1, 1),
                    .plannedUntil = QDate(2026, 12, 31)}},
        .visitPosts = [](const CalendarFacts::Visitor &visitor) -> Result<> {
            for (const qint64 id : {1, 2, 3}) {
                if (!visitor(storedPost(id, QString(QChar(u'`' + static_cast<char16_t>(id)))))) {
                    break;
                }
            }
            return {};
        },
    };
}

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// Nothing is lost: every row is in exactly one place, and every refusal and doubt names its line.
void checkPlan(const ImportPlan &plan)
{
    const size_t placed = plan.change.posts.added.size() + plan.change.posts.changed.size()
        + plan.refused.size() + static_cast<size_t>(plan.unchanged);
    check(placed == static_cast<size_t>(plan.rows));
    check(plan.added.size() == plan.change.posts.added.size());
    check(plan.updated.size() == plan.change.posts.changed.size());
    for (const RefusedRow &row : plan.refused) {
        check(isRefusal(row.note.reason) && row.note.line > 0 && !row.cells.empty());
    }
    for (const RowNote &note : plan.doubts) {
        check(!isRefusal(note.reason) && note.line > 0);
    }
    for (const UpdatedPost &post : plan.updated) {
        check(!post.fields.empty());
    }
}

void plan(const QByteArray &bytes)
{
    static const CalendarFacts calendar = facts();
    auto sheet = sheetFromBytes(bytes, QStringLiteral("fuzz.csv"));
    if (!sheet) {
        return;
    }
    ImportOptions options{.today = QDate(2026, 11, 18)};
    if (!bytes.endsWith('?')) {
        options.dateOrder = bytes.endsWith('!') ? DateOrder::MonthFirst : DateOrder::DayFirst;
    }
    std::vector<Sheet> sheets;
    sheets.push_back(*std::move(sheet));
    if (const auto planned = planImport(std::move(sheets), options, calendar)) {
        checkPlan(*planned);
    }
}

} // namespace

} // namespace semainier

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    semainier::plan(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
