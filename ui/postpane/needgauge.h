// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/eventneed.h"
#include "core/post/kind.h"

#include <QAbstractButton>

namespace semainier::ui {

/// How many people an event has found of those it needs: a bar with the figures, which opens and
/// closes what stands below.
class NeedGauge final : public QAbstractButton {
    Q_OBJECT

public:
    explicit NeedGauge(QWidget *parent = nullptr);

    void show(const EventNeed &event, PostKind kind);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EventNeed m_event;
    PostKind m_kind = PostKind::Event;
};

} // namespace semainier::ui
