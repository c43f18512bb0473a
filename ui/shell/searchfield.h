// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

#include <QLineEdit>
#include <QTimer>

class QListWidget;
class QListWidgetItem;

namespace semainier {
class Planner;
}

namespace semainier::ui {

/// Finds posts of any time by their words; the results stand under the field while it is used.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(Planner &planner, QWidget *parent = nullptr);
    ~SearchField() override;

    /// The list of results, for tests and for the screen reader.
    [[nodiscard]] const QListWidget &results() const { return *m_results; }

Q_SIGNALS:
    void postChosen(semainier::PostId post);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search();
    void showResults();
    void addResult(const Post &post);
    void choose(const QListWidgetItem *item);

    Planner &m_planner;
    QTimer m_pause;
    QListWidget *m_results = nullptr; ///< lies over the window, so its parent changes
};

} // namespace semainier::ui
