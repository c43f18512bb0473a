// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/line/linecontent.h"
#include "ui/page/pagehead.h"

namespace semainier::ui {

/// The head of the editorial line: the period and the account it is judged by, and what can be
/// done.
class LineHead final : public PageHead {
    Q_OBJECT

public:
    explicit LineHead(QWidget *parent = nullptr);

    void show(const LineContent &content);

Q_SIGNALS:
    void targetWanted();
    void profilesWanted();
    void exchangesWanted();
};

} // namespace semainier::ui
