// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace semainier {
class Planner;
}

namespace semainier::test {

/// What a calendar must hold, by what its writers said (see writer.cpp).
class Ledger {
public:
    using Posts = QHash<QString, QString>; ///< text by uid

    /// Reads what a writer printed until it ended. Its last words may be cut off, and the change
    /// they announced may or may not have been written.
    void read(const QByteArray &output);

    /// How the posts differ both from what is confirmed and from that with the change that was
    /// under way; empty when they are one of the two. That one is taken for true from now on.
    [[nodiscard]] QString settle(const Posts &posts);

    [[nodiscard]] int confirmed() const { return m_confirmed; }
    [[nodiscard]] int interrupted() const { return m_interrupted; }

private:
    static void apply(const QString &change, Posts &posts);

    Posts m_posts;
    QString m_underWay;
    int m_confirmed = 0;
    int m_interrupted = 0;
};

[[nodiscard]] Ledger::Posts postsIn(Planner &planner);

} // namespace semainier::test
