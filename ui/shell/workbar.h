// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace semainier::ui {

class Job;

/// Work that takes longer than a moment: its name, how far it is, and a way to stop it.
class WorkBar final : public QWidget {
    Q_OBJECT

public:
    explicit WorkBar(QWidget *parent = nullptr);

    /// Follows a job to its end, in the place of the one before.
    void follow(Job *job, const QString &name);

private:
    QPointer<Job> m_job;
    QTimer m_moment;
    QLabel *m_name = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace semainier::ui
