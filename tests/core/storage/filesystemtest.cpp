// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filesystem.h"

#include "tests/core/storage/emptydatabase.h"

namespace semainier::test {

class FilesystemTest : public testing::Test {
protected:
    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    }
    static QByteArray bytes(const QString &path)
    {
        QFile in(path);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }
    QTemporaryDir m_folder;
};

TEST_F(FilesystemTest, never_renames_over_a_file)
{
    const QString a = file("a", "1");
    const QString b = file("b", "2");
    EXPECT_THAT(renameFile(a, b), FailsWith(ErrorCode::FileExists));
    EXPECT_EQ(bytes(b), "2");
    EXPECT_THAT(renameFile(a, m_folder.filePath(QStringLiteral("c"))), Succeeds());
    EXPECT_THAT(renameFile(a, m_folder.filePath(QStringLiteral("d"))),
                FailsWith(ErrorCode::FileNotFound));
}

TEST_F(FilesystemTest, replaces_a_file_when_told_to)
{
    const QString a = file("a", "1");
    const QString b = file("b", "2");
    const QString before = fileIdentity(b);
    EXPECT_THAT(replaceFile(a, b), Succeeds());
    EXPECT_EQ(bytes(b), "1");
    EXPECT_NE(fileIdentity(b), before);
}

TEST_F(FilesystemTest, keeps_the_bytes_of_a_file_that_is_replaced_later)
{
    const QString a = file("a", "1");
    const QString kept = m_folder.filePath(QStringLiteral("kept"));
    EXPECT_THAT(keepUnderName(a, kept), Succeeds());
    EXPECT_THAT(replaceFile(file("b", "2"), a), Succeeds());
    EXPECT_EQ(bytes(kept), "1");
    EXPECT_THAT(keepUnderName(a, kept), FailsWith(ErrorCode::FileExists));
}

TEST_F(FilesystemTest, follows_links_to_where_the_log_lies)
{
    const QString a = file("a", "1");
    const QString link = m_folder.filePath(QStringLiteral("link"));
    ASSERT_TRUE(QFile::link(a, link));
    EXPECT_EQ(realPath(link), QFileInfo(a).canonicalFilePath());
    EXPECT_EQ(fileIdentity(link), fileIdentity(a));
}

TEST_F(FilesystemTest, marks_a_write_to_the_log)
{
    const QString a = file("a", "1");
    const QString before = fileStamp(a);
    EXPECT_EQ(fileStamp(a), before);
    file("a-wal", "1");
    EXPECT_NE(fileStamp(a), before);
}

TEST(NetworkFileSystem, is_told_by_its_type)
{
    for (const char *type : {"nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.gvfsd-fuse", "vboxsf"}) {
        EXPECT_TRUE(isNetworkFileSystem(type)) << type;
    }
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "fuseblk", "vfat", "exfat"}) {
        EXPECT_FALSE(isNetworkFileSystem(type)) << type;
    }
}

} // namespace semainier::test
