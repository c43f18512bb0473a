// SPDX-License-Identifier: GPL-3.0-or-later
// Files that take long to read, before the columns of their tables are asked for.
#include "tests/ui/exchange/columnnamingfixture.h"
#include "ui/base/job.h"
#include "ui/exchange/importdialog.h"

#include <sys/stat.h>

namespace semainier::ui {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A pipe is a file that is as slow as the test wants.
class SlowFile : public ColumnNamingTest {
protected:
    void SetUp() override
    {
        ColumnNamingTest::SetUp();
        QObject::connect(&m_flow, &ExchangeFlow::working, [this](Job *job, const QString &name) {
            m_job = job;
            m_name = name;
        });
    }
    QString makePipe()
    {
        QFile::remove(m_path);
        EXPECT_EQ(mkfifo(m_path.toLocal8Bit().constData(), 0600), 0);
        return m_path;
    }
    /// Whoever reads the pipe waits for the bytes until something else was done; who opens it from
    /// then on has a plain file.
    template <class Meanwhile>
    void deliver(const QByteArray &bytes, Meanwhile meanwhile)
    {
        QFile pipe(m_path);
        ASSERT_TRUE(pipe.open(QIODevice::WriteOnly)); // once somebody reads
        QFile::remove(m_path);
        write(bytes, "slow.csv");
        meanwhile();
        pipe.write(bytes);
    }

    const QString m_path = filePath(s("slow.csv"));
    QPointer<Job> m_job;
    QString m_name;
};

TEST_F(SlowFile, never_holds_up_the_window)
{
    m_flow.importStatistics({makePipe()});
    ASSERT_NE(m_job, nullptr);
    EXPECT_EQ(m_name, s("Reading slow.csv"));
    deliver(table, [this] {
        QCoreApplication::processEvents();
        EXPECT_EQ(m_window.findChild<MappingDialog *>(), nullptr);
    });
    EXPECT_EQ(label("tableName"), "slow.csv");
}

TEST_F(SlowFile, is_given_up_once_that_is_wanted)
{
    m_flow.importStatistics({makePipe()});
    deliver(table, [this] { m_job->cancel(); });
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_job.isNull(); }));
    EXPECT_EQ(m_window.findChild<MappingDialog *>(), nullptr);
    EXPECT_EQ(m_window.findChild<StatisticsDialog *>(), nullptr);

    m_flow.importFiles({makePipe()});
    deliver(table, [this] { m_job->cancel(); });
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_job.isNull(); }));
    EXPECT_EQ(m_window.findChild<ImportDialog *>(), nullptr);
}

TEST_F(SlowFile, makes_room_for_another_import)
{
    m_flow.importStatistics({makePipe()});
    const QPointer<Job> slow = m_job;
    deliver(other, [this] { m_flow.importStatistics({write(table)}); });
    EXPECT_EQ(label("tableName"), "outil.csv");
    ASSERT_TRUE(QTest::qWaitFor([&slow] { return slow.isNull(); }));
    EXPECT_THAT(m_window.findChildren<MappingDialog *>(), SizeIs(1));
    EXPECT_THAT(m_window.findChildren<StatisticsDialog *>(), IsEmpty());
}

} // namespace
} // namespace semainier::ui
