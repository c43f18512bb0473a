// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

#include <QLineEdit>
#include <QTimer>

class QLabel;

namespace semainier {
class Planner;
}

namespace semainier::ui {

class ResultList;
struct ResultRow;

/// Finds posts of any time by their words. The results stand under the field while it is used: by
/// month, the latest first, with the words in bold where they stand.
///
/// Arrows and Page Up or Down move in them, Enter goes to the post, Escape closes.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(Planner &planner, QWidget *parent = nullptr);
    ~SearchField() override;

    /// The list of results, for tests and for the screen reader.
    [[nodiscard]] const ResultList &results() const { return *m_results; }

Q_SIGNALS:
    void postChosen(semainier::PostId post);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void onTextChanged();
    void search();
    void readMore();
    [[nodiscard]] int countAll(int shown) const;
    void showRows(std::vector<ResultRow> rows, const QString &spoken, int current);
    void placeResults();
    void updateHint();
    void choose(const ResultRow &row);

    Planner &m_planner;
    QTimer m_pause;
    int m_limit = 0;
    ResultList *m_results = nullptr; ///< lies over the window, so its parent changes
    QLabel *m_keys = nullptr;
};

} // namespace semainier::ui
