// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/emptydatabase.h"

namespace semainier::test {

class StatementTest : public EmptyDatabase {
protected:
    void SetUp() override
    {
        need(execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, word TEXT, amount INTEGER)"));
    }

    Statement &insert()
    {
        return database().statement(
            QStringLiteral("INSERT INTO thing (word, amount) VALUES (?, ?)"));
    }
    Statement &select()
    {
        return database().statement(QStringLiteral("SELECT word, amount FROM thing ORDER BY id"));
    }

    /// What a text becomes on its way into the file and back.
    std::optional<QString> stored(const std::optional<QString> &text)
    {
        need(execute("DELETE FROM thing"));
        need(insert().run(text, 1));
        Statement &rows = select();
        need(rows.run());
        EXPECT_TRUE(rows.next());
        auto back = rows.optionalText(0);
        need(rows.finish());
        return back;
    }
};

TEST_F(StatementTest, brings_texts_back_as_they_were)
{
    const QStringList texts{
        QStringLiteral("l'été d’“hier”; -- DROP TABLE thing"),
        QStringLiteral("💚👩‍👩‍👧‍👦 ça y est\r\n\t="),
        QStringLiteral("100 % _ \\"),
        QChar(u'\0') + QStringLiteral("après"),
        QString(100'000, u'é'),
    };
    for (const QString &text : texts) {
        EXPECT_EQ(stored(text), text);
    }
}

TEST_F(StatementTest, tells_an_empty_text_from_none)
{
    EXPECT_EQ(stored(QStringLiteral("")), QStringLiteral(""));
    EXPECT_EQ(stored(QString()), QStringLiteral("")) << "a null text is an empty one";
    EXPECT_EQ(stored(std::nullopt), std::nullopt);
}

TEST_F(StatementTest, tells_zero_from_none)
{
    need(insert().run(QString(), 0));
    need(insert().run(QString(), std::optional<int>()));
    Statement &rows = select();
    need(rows.run());
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.optionalInteger(1), 0);
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.optionalInteger(1), std::nullopt);
    EXPECT_TRUE(rows.isNull(1));
    EXPECT_FALSE(rows.next());
    EXPECT_THAT(rows.finish(), Succeeds());
}

TEST_F(StatementTest, keeps_days_hours_and_instants)
{
    Statement &query = database().statement(QStringLiteral("SELECT ?, ?, ?, ?, ?, ?"));
    const QDateTime instant(QDate(2026, 3, 29), QTime(1, 2, 3, 4), Qt::UTC);
    need(query.run(QDate(2026, 2, 28), QDate(), *TimeOfDay::fromHourMinute(0, 0),
                   std::optional<TimeOfDay>(), instant, QDateTime()));
    ASSERT_TRUE(query.next());
    EXPECT_EQ(query.date(0), QDate(2026, 2, 28));
    EXPECT_FALSE(query.date(1).isValid());
    EXPECT_EQ(query.time(2), TimeOfDay());
    EXPECT_EQ(query.time(3), std::nullopt);
    EXPECT_EQ(query.instant(4), instant);
    EXPECT_TRUE(query.instant(5).isNull());
    need(query.finish());
}

TEST_F(StatementTest, reports_bad_sql_when_it_is_run)
{
    EXPECT_THAT(database().statement(QStringLiteral("SELEKT 1")).run(),
                FailsWith(ErrorCode::Storage));
    EXPECT_THAT(insert().run(1), FailsWith(ErrorCode::Storage)) << "a value is missing";
    EXPECT_THAT(insert().run(QStringLiteral("still usable"), 1), Succeeds());
}

TEST_F(StatementTest, is_prepared_again_when_it_could_not_be_before)
{
    const QString sql = QStringLiteral("SELECT count(*) FROM later");
    EXPECT_FALSE(database().statement(sql).run());
    need(execute("CREATE TABLE later (id INTEGER)"));
    EXPECT_THAT(database().number(sql), Succeeds());
}

TEST_F(StatementTest, answers_the_row_number)
{
    need(insert().run(QStringLiteral("a"), 1));
    EXPECT_EQ(insert().insertedId(), 1);
    need(insert().run(QStringLiteral("b"), 1));
    EXPECT_EQ(insert().insertedId(), 2);
}

} // namespace semainier::test
