// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/linereader.h"
#include "core/post/eventshortfall.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;

namespace semainier::ui {

class ElidingButton;

/// The time of the volunteers that a week takes, of what there is, and the people whom its events
/// still miss.
class TimeGroup final : public QWidget {
    Q_OBJECT

public:
    /// Under each other, or in one line.
    enum class Form { Column, Line, LineWithoutTitle };

    explicit TimeGroup(QWidget *parent = nullptr);

    void show(const PlannedBalance &planned, const std::vector<EventShortfall> &shortfalls);
    void setForm(Form form);

Q_SIGNALS:
    /// The post that calls for them.
    void postChosen(semainier::PostId post);

private:
    QBoxLayout *m_box = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_time = nullptr;
    QProgressBar *m_gauge = nullptr;
    ElidingButton *m_people = nullptr;
    PostId m_post;
};

} // namespace semainier::ui
