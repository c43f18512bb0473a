// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/terminalprogress.h"

#include <gtest/gtest.h>

#include <csignal>

namespace semainier::cli {

TEST(TerminalProgress, goes_on_until_it_is_interrupted)
{
    TerminalProgress terminal;
    const Progress progress = terminal.progress();
    EXPECT_TRUE(goOn(progress, 0.5));
    std::raise(SIGINT);
    EXPECT_FALSE(goOn(progress, 0.6));
    EXPECT_TRUE(terminal.isInterrupted());
}

TEST(TerminalProgress, forgets_the_interruption_of_earlier_work)
{
    {
        const TerminalProgress earlier;
        std::raise(SIGINT);
        EXPECT_TRUE(earlier.isInterrupted());
    }
    TerminalProgress terminal;
    EXPECT_TRUE(goOn(terminal.progress(), 0));
}

TEST(TerminalProgress, lets_a_second_interruption_end_the_program)
{
    EXPECT_EXIT(
        {
            const TerminalProgress terminal;
            std::raise(SIGINT);
            std::raise(SIGINT);
        },
        testing::KilledBySignal(SIGINT), "");
}

} // namespace semainier::cli
