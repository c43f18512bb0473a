// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/line/linecontent.h"
#include "ui/page/pagecard.h"

class QPushButton;

namespace semainier::ui {

class Chart;
class Prompter;

/// The mix of the association among the profiles: the share of each kind, how close it is to each
/// profile with its exchanges, and those exchanges.
class MixCard final : public PageCard {
    Q_OBJECT

public:
    explicit MixCard(Prompter &prompter, QWidget *parent = nullptr);

    void show(const LineContent &content);

    /// In the order they stand.
    [[nodiscard]] std::vector<Chart *> charts() const { return {m_shares, m_gauges, m_strip}; }

Q_SIGNALS:
    void exchangesWanted();

private:
    Chart *m_shares = nullptr;
    Chart *m_gauges = nullptr;
    Chart *m_strip = nullptr;
    QPushButton *m_record = nullptr;
};

} // namespace semainier::ui
