// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/safety/ledger.h"

#include "tests/support/temporarycalendar.h"

namespace semainier::test {

namespace {

QString difference(const Ledger::Posts &expected, const Ledger::Posts &found)
{
    QStringList words;
    for (auto post = expected.begin(); post != expected.end(); ++post) {
        if (!found.contains(post.key())) {
            words << QStringLiteral("lost ") + post.key();
        } else if (found[post.key()] != post.value()) {
            words << QStringLiteral("old text in ") + post.key();
        }
    }
    for (auto post = found.begin(); post != found.end(); ++post) {
        if (!expected.contains(post.key())) {
            words << QStringLiteral("unexpected ") + post.key();
        }
    }
    return words.mid(0, 5).join(QStringLiteral(", "));
}

} // namespace

void Ledger::read(const QByteArray &output)
{
    m_underWay.clear();
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast(); // empty, or cut off before anything was written
    for (const QByteArray &line : lines) {
        if (line != "ok") {
            m_underWay = QString::fromUtf8(line);
            continue;
        }
        apply(m_underWay, m_posts);
        m_underWay.clear();
        ++m_confirmed;
    }
    m_interrupted += m_underWay.isEmpty() ? 0 : 1;
}

QString Ledger::settle(const Posts &posts)
{
    const QString missing = difference(m_posts, posts);
    Posts further = m_posts;
    apply(m_underWay, further);
    m_underWay.clear();
    if (missing.isEmpty() || difference(further, posts).isEmpty()) {
        m_posts = posts;
        return {};
    }
    return missing;
}

void Ledger::apply(const QString &change, Posts &posts)
{
    const QString verb = change.section(u' ', 0, 0);
    const QString uid = change.section(u' ', 1, 1);
    const QString text = change.section(u' ', 2);
    if (verb == QStringLiteral("delete")) {
        posts.remove(uid);
    } else if (verb == QStringLiteral("import")) {
        for (int i = 0; i < text.toInt(); ++i) {
            const QString row = QStringLiteral("%1.%2").arg(uid).arg(i);
            posts.insert(row, row);
        }
    } else if (!verb.isEmpty()) {
        posts.insert(uid, text);
    }
}

Ledger::Posts postsIn(Planner &planner)
{
    Ledger::Posts posts;
    const auto keep = [&posts](const Post &post) {
        posts.insert(post.uid, post.text);
        return true;
    };
    need(planner.posts().visitRange({}, keep));
    need(planner.posts().visitUndated(keep));
    return posts;
}

} // namespace semainier::test
