// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

namespace semainier::cli {

/// Shows the share done on the standard error while that is a terminal, and lets Ctrl+C stop the
/// work cleanly as long as it lives. A second Ctrl+C ends the program at once. One at a time.
class TerminalProgress {
public:
    TerminalProgress();
    ~TerminalProgress();
    TerminalProgress(const TerminalProgress &) = delete;
    TerminalProgress &operator=(const TerminalProgress &) = delete;

    /// To be given to the work; must not be called after this object is gone.
    [[nodiscard]] Progress progress();
    [[nodiscard]] bool isInterrupted() const;

private:
    void show(int percent);

    bool m_onTerminal = false;
    int m_shown = -1; ///< percent; -1 before the first
};

} // namespace semainier::cli
