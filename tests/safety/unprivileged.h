// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <cstdio>
#include <functional>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace semainier::test {

/// Two processes that take turns.
class Turn {
public:
    Turn()
    {
        if (pipe(m_pipe) != 0) {
            ADD_FAILURE() << "no pipe";
        }
    }
    void pass() const { EXPECT_EQ(write(m_pipe[1], "x", 1), 1); }
    void await() const
    {
        char byte = 0;
        EXPECT_EQ(read(m_pipe[0], &byte, 1), 1);
    }

private:
    int m_pipe[2] = {-1, -1};
};

/// Runs a part of a test in a process of a user who owns nothing, since the system lets root write
/// everywhere; its failures are those of the test. `meanwhile` runs here at the same time.
inline void asSomebodyElse(const std::function<void()> &part,
                           const std::function<void()> &meanwhile = {})
{
    constexpr uid_t nobody = 65534;
    std::fflush(nullptr);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const bool dropped = getuid() != 0
            || (setgroups(0, nullptr) == 0 && setgid(nobody) == 0 && setuid(nobody) == 0);
        EXPECT_TRUE(dropped);
        try {
            part();
        } catch (const std::exception &error) {
            ADD_FAILURE() << error.what();
        }
        std::fflush(nullptr);
        _exit(testing::Test::HasFailure() ? 1 : 0);
    }
    if (meanwhile) {
        meanwhile();
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << "see the failures above";
}

} // namespace semainier::test
