// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlinefixture.h"

#include <QJsonObject>

namespace semainier::test {

using ::testing::HasSubstr;

class Count : public CommandLine {
protected:
    [[nodiscard]] QJsonObject counted(const QString &text, const char *network) const
    {
        const ProgramRun result =
            run("count --json --network", {QString::fromUtf8(network), QStringLiteral("--"), text});
        EXPECT_THAT(result, IsDone());
        return result.json().object();
    }
};

TEST_F(Count, tells_length_limit_and_what_remains)
{
    const QJsonObject json = counted(QStringLiteral("Bonjour 💚"), "x");
    EXPECT_EQ(json[QStringLiteral("network")].toString(), QStringLiteral("x"));
    EXPECT_EQ(json[QStringLiteral("length")].toInt(), 10);
    EXPECT_EQ(json[QStringLiteral("limit")].toInt(), 280);
    EXPECT_EQ(json[QStringLiteral("remaining")].toInt(), 270);
    EXPECT_TRUE(json[QStringLiteral("valid")].toBool());
}

TEST_F(Count, says_null_where_there_is_no_limit)
{
    const QJsonObject json = counted(QStringLiteral("Bonjour"), "blog");
    EXPECT_TRUE(json[QStringLiteral("limit")].isNull());
    EXPECT_TRUE(json[QStringLiteral("remaining")].isNull());
    EXPECT_TRUE(json[QStringLiteral("valid")].toBool());
}

TEST_F(Count, is_done_with_a_text_that_is_too_long)
{
    const QJsonObject json = counted(QString(301, u'a'), "bluesky");
    EXPECT_EQ(json[QStringLiteral("remaining")].toInt(), -1);
    EXPECT_FALSE(json[QStringLiteral("valid")].toBool());
}

TEST_F(Count, takes_a_text_that_begins_with_a_dash)
{
    EXPECT_EQ(counted(QStringLiteral("-5 %"), "mastodon")[QStringLiteral("length")].toInt(), 4);
}

TEST_F(Count, speaks_to_people_too)
{
    const ProgramRun result = run("count Bonjour --network Mastodon");
    EXPECT_THAT(result, IsDone());
    EXPECT_THAT(result.output.toStdString(), HasSubstr("493"));
}

TEST_F(Count, refuses_a_network_it_does_not_know)
{
    EXPECT_THAT(run("count Bonjour --network minitel"), IsMisused("minitel"));
    EXPECT_THAT(run("count Bonjour"), IsMisused("--network"));
    EXPECT_THAT(run("count --network x"), IsMisused("TEXT"));
}

} // namespace semainier::test
