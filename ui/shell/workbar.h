// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace semainier::ui {

class Job;

/// Long work going on: its name, how far it is, and a way to stop it.
class WorkBar final : public QWidget {
    Q_OBJECT

public:
    explicit WorkBar(QWidget *parent = nullptr);

    /// Follows a job to its end.
    void follow(Job *job, const QString &name);

private:
    QPointer<Job> m_job;
    QLabel *m_name = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace semainier::ui
