// SPDX-License-Identifier: GPL-3.0-or-later
// Writes to a calendar without pause and says so, to be killed at any moment.
//
//   safety_writer CALENDAR PREFIX SEED [CHANGES]
//   safety_writer CALENDAR --restore BACKUP...      each in turn, without end; "ok" after each
//
// Before each change a line says what is tried, after it "ok": "add UID TEXT", "edit UID TEXT",
// "type UID TEXT", "delete UID", "back UID TEXT" (the deletion is reverted), "import UID COUNT"
// (posts UID.0 to UID.COUNT-1, in one change). An error ends the program with its name.
#include "core/planner/planner.h"
#include "core/planner/restore.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>

using namespace semainier;

namespace {

constexpr int importSize = 200;

void say(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

class Writer {
public:
    Writer(Planner &planner, QString prefix, unsigned seed)
        : m_planner(planner), m_prefix(std::move(prefix)), m_random(seed)
    {
    }

    Result<> writeOne()
    {
        switch (m_own.empty() ? 0 : m_random() % 8) {
        case 0:
        case 1:
            return add();
        case 2:
        case 3:
            return edit(false);
        case 4:
        case 5:
            return edit(true);
        case 6:
            return removeAndBringBack();
        default:
            return import();
        }
    }

private:
    Result<HistoryId> confirm(Result<HistoryId> written)
    {
        if (written) {
            say(QStringLiteral("ok"));
        }
        return written;
    }

    QString next() { return m_prefix + QString::number(++m_count); }

    Result<> add()
    {
        const QString uid = next();
        say(QStringLiteral("add %1 %2").arg(uid, uid));
        Change change{.action = {.verb = Verb::AddPost}};
        change.posts.added.push_back({.uid = uid, .text = uid, .day = QDate(2026, 11, 18)});
        SEM_CHECK(confirm(m_planner.apply(change)));
        m_own.push_back(uid);
        return {};
    }

    Result<Post> some()
    {
        SEM_TRY(const auto post, m_planner.posts().findByUid(m_own[m_random() % m_own.size()]));
        return post ? Result<Post>(*post) : failure(ErrorCode::NotFound);
    }

    Result<> edit(bool typing)
    {
        SEM_TRY(const Post before, some());
        Post after = before;
        // Long enough to spread over several pages of the file.
        after.text = next() + QString(static_cast<int>(m_random() % 9000), u'é');
        say((typing ? QStringLiteral("type %1 %2") : QStringLiteral("edit %1 %2"))
                .arg(before.uid, after.text));
        Change change{.action = {.verb = Verb::EditPost}, .typing = typing};
        change.posts.changed.push_back({before, after});
        SEM_CHECK(confirm(m_planner.apply(change)));
        return {};
    }

    Result<> removeAndBringBack()
    {
        SEM_TRY(const Post post, some());
        say(QStringLiteral("delete %1").arg(post.uid));
        Change change{.action = {.verb = Verb::DeletePost}};
        change.posts.removed.push_back(post);
        SEM_TRY(const HistoryId entry, confirm(m_planner.apply(change)));
        if (m_random() % 2 == 0) {
            std::erase(m_own, post.uid);
            return {};
        }
        say(QStringLiteral("back %1 %2").arg(post.uid, post.text));
        SEM_CHECK(confirm(m_planner.revert(entry)));
        return {};
    }

    Result<> import()
    {
        const QString uid = next();
        say(QStringLiteral("import %1 %2").arg(uid).arg(importSize));
        Change change{.action = {.verb = Verb::ImportSheet, .count = importSize}};
        for (int i = 0; i < importSize; ++i) {
            const QString row = QStringLiteral("%1.%2").arg(uid).arg(i);
            change.posts.added.push_back({.uid = row, .text = row});
        }
        SEM_CHECK(confirm(m_planner.apply(change)));
        return {};
    }

    Planner &m_planner;
    QString m_prefix;
    std::mt19937 m_random;
    int m_count = 0;
    std::vector<QString> m_own;
};

Result<> write(const QStringList &arguments, const Clock &clock)
{
    SEM_TRY(const auto planner, Planner::open(arguments[1], clock));
    Writer writer(*planner, arguments[2], arguments[3].toUInt());
    const int changes = arguments.value(4, QStringLiteral("-1")).toInt();
    for (int i = 0; i != changes; ++i) {
        SEM_CHECK(writer.writeOne());
    }
    return {};
}

Result<> restoreInTurn(const QString &path, const QStringList &backups, const Clock &clock)
{
    say(QStringLiteral("ready"));
    for (qsizetype i = 0;; i = (i + 1) % backups.size()) {
        SEM_CHECK(restore(path, backups[i], clock));
        say(QStringLiteral("ok"));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 4) {
        return 2;
    }
    const SystemClock clock;
    const QStringList arguments = QCoreApplication::arguments();
    const auto written = arguments[2] == QStringLiteral("--restore")
        ? restoreInTurn(arguments[1], arguments.mid(3), clock)
        : write(arguments, clock);
    if (!written) {
        std::printf("error %s %s\n", qPrintable(codeName(written.error().code)),
                    qPrintable(written.error().detail));
    }
    return written ? 0 : 1;
}
