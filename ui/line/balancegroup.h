// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/linereader.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace semainier::ui {

class MixBar;

/// The mix of a week above that of the target, or what to do where nothing is planned yet.
class BalanceGroup final : public QWidget {
    Q_OBJECT

public:
    explicit BalanceGroup(QWidget *parent = nullptr);

    /// `over`: the week is past.
    void show(const PlannedBalance &planned, bool over);
    /// Only the week itself, without a title.
    void setCompact(bool compact);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    /// Whether there is room for how many posts there are beside the title.
    [[nodiscard]] bool hasRoomForCount() const;

    QGridLayout *m_bars = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_targetName = nullptr;
    QLabel *m_empty = nullptr; ///< in place of the bar
    MixBar *m_bar = nullptr;
    MixBar *m_target = nullptr;
    bool m_isEmpty = false;
    bool m_isCompact = false;
};

} // namespace semainier::ui
