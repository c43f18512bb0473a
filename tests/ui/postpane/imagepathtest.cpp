// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/imagepath.h"

#include "tests/support/printers.h"

namespace semainier::ui::test {

TEST(ImagePath, is_relative_within_the_calendars_folder_only)
{
    const QDir folder(QStringLiteral("/asso/plan"));
    const auto stored = [&](const char *file) {
        return storedPath(QString::fromLatin1(file), folder);
    };
    EXPECT_EQ(stored("/asso/plan/a.png"), QStringLiteral("a.png"));
    EXPECT_EQ(stored("/asso/plan/images/../images/a.png"), QStringLiteral("images/a.png"));
    EXPECT_EQ(stored("/asso/a.png"), QStringLiteral("/asso/a.png"));
    EXPECT_EQ(stored("/asso/planning/a.png"), QStringLiteral("/asso/planning/a.png"));
    EXPECT_EQ(stored("/asso/plan/..a.png"), QStringLiteral("..a.png"));
}

TEST(ImagePath, is_found_again_where_the_calendar_is_now)
{
    const QDir folder(QStringLiteral("/elsewhere"));
    EXPECT_EQ(fullPath(QStringLiteral("images/a.png"), folder),
              QStringLiteral("/elsewhere/images/a.png"));
    EXPECT_EQ(fullPath(QStringLiteral("/asso/a.png"), folder), QStringLiteral("/asso/a.png"));
}

} // namespace semainier::ui::test
