// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/postproblems.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace semainier::ui {

/// What is to be mended before a post goes out: a line with their number, which opens a list whose
/// entries lead to the faults. Gone while there is nothing.
class ProblemsBar final : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsBar(QWidget *parent = nullptr);

    void show(const std::vector<PostProblem> &problems, const Post &post,
              const std::vector<Account> &accounts);
    /// Opens the list under words that say why, and leads the keyboard to its first entry.
    void open(const QString &reason);
    void close();

Q_SIGNALS:
    void problemChosen(const semainier::PostProblem &problem);

private:
    void showEntries(const Post &post, const std::vector<Account> &accounts);
    void showCount();

    std::vector<PostProblem> m_problems;
    QStringList m_texts;
    QPushButton *m_count = nullptr;
    QWidget *m_list = nullptr;
    QLabel *m_reason = nullptr;
    QVBoxLayout *m_entries = nullptr;
};

} // namespace semainier::ui
