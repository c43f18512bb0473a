// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"
#include "tests/support/matchers.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace semainier::test {

/// The calendar as a user opens it who may only read it: root, who may write everything, is
/// somebody else meanwhile. Planners that were open before still write.
inline std::unique_ptr<Planner> openUnwritable(const QString &path, const Clock &clock)
{
    constexpr uid_t nobody = 65534;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(QFileInfo(path).path(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner | QFile::ReadGroup
                              | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    const bool asRoot = ::geteuid() == 0;
    EXPECT_TRUE(!asRoot || ::setresuid(nobody, nobody, 0) == 0);
    auto planner = Planner::open(path, clock);
    EXPECT_TRUE(!asRoot || ::setresuid(0, 0, 0) == 0);
    return need(std::move(planner));
}

} // namespace semainier::test
