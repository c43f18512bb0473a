// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/terminalprogress.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace semainier::cli {

namespace {

std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "set from a signal handler");

void interrupt(int /*signal*/)
{
    interrupted = true;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

TerminalProgress::TerminalProgress() : m_onTerminal(isatty(STDERR_FILENO) == 1)
{
    interrupted = false;
    std::signal(SIGINT, interrupt);
}

TerminalProgress::~TerminalProgress()
{
    std::signal(SIGINT, SIG_DFL);
    if (m_shown >= 0) {
        std::fputs("\r      \r", stderr);
    }
}

Progress TerminalProgress::progress()
{
    return [this](double done) {
        if (m_onTerminal) {
            show(int(done * 100));
        }
        return !isInterrupted();
    };
}

bool TerminalProgress::isInterrupted() const
{
    return interrupted;
}

void TerminalProgress::show(int percent)
{
    if (percent != m_shown) {
        m_shown = percent;
        std::fprintf(stderr, "\r%3d %%", percent);
        std::fflush(stderr);
    }
}

} // namespace semainier::cli
