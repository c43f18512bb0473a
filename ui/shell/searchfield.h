// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/post/post.h"

#include <QLineEdit>
#include <QTimer>

class QLabel;

namespace semainier {
class Planner;
}

namespace semainier::ui {

class PostFinder;
class ResultList;
struct FoundPosts;
struct ResultRow;

/// Finds posts of any time by their words. The results stand under the field while it is used: by
/// month, the latest first, with the words in bold where they stand.
///
/// Arrows and Page Up or Down move in them, Enter goes to the post, Escape closes. Enter that comes
/// before the results goes to the first of them as soon as they are there.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const Planner &planner, QWidget *parent = nullptr);

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
    void leave();
    void onAnswered(const Result<FoundPosts> &found);
    void showRows(std::vector<ResultRow> rows, const QString &spoken);
    void placeResults();
    void updateHint();
    void choose(const ResultRow &row);

    PostFinder *m_finder = nullptr;
    QTimer m_pause;
    int m_limit = 0;
    int m_row = 0; ///< where the next results are stood on
    bool m_isChosen = false; ///< the first result, before it is known
    ResultList *m_results = nullptr; ///< lies over the window, so its parent changes
    QLabel *m_keys = nullptr;
};

} // namespace semainier::ui
