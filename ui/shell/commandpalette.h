// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/post/post.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;

namespace semainier {
class Clock;
class Planner;
} // namespace semainier

namespace semainier::ui {

class PostFinder;
class ResultList;
struct FoundPosts;
struct ResultRow;

/// A dynamic property of an action: other words people may look for it by, translated.
inline constexpr const char *actionKeywords = "keywords";

/// Everything the window can do, under one field: actions with their keys (those run last first),
/// the day a text names, and the posts that have its words.
///
/// Lies over the window it is made for. Enter runs the line it stands on, Escape closes; either
/// gives the keyboard back to where it was. What cannot be done now is grey. The posts come a
/// moment after the rest; Enter waits for them when nothing else answers.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    CommandPalette(const Planner &planner, QWidget *window);

    /// Opens with these actions, those of their menus with them; closes when it is open.
    void toggle(const QList<QAction *> &actions);

    /// The list of results, for tests and for the screen reader.
    [[nodiscard]] const ResultList &results() const { return *m_results; }

Q_SIGNALS:
    void dayChosen(QDate day);
    void postChosen(semainier::PostId post);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Command {
        QPointer<QAction> action;
        QString name; ///< with the title of the menu it stands in
    };

    void collect(const QList<QAction *> &actions, const QString &menu);
    void open();
    void close(bool giveFocusBack);
    void place();
    void search();
    void findPosts();
    void onAnswered(const Result<FoundPosts> &found);
    void showRows(int current);
    void enter();
    void addActions(std::vector<ResultRow> &rows) const;
    void addDay(std::vector<ResultRow> &rows) const;
    void addPosts(std::vector<ResultRow> &rows) const;
    [[nodiscard]] qsizetype age(const Command &command) const;
    bool handleKey(const QKeyEvent &key);
    void choose(const ResultRow &row);

    const Clock &m_clock;
    PostFinder *m_finder = nullptr;
    QLineEdit *m_field = nullptr;
    ResultList *m_results = nullptr;
    std::vector<Command> m_commands;
    QList<QPointer<QAction>> m_recent; ///< the last one first
    std::vector<Post> m_posts; ///< found last
    int m_known = 0; ///< lines that do not wait for the posts
    bool m_isEntered = false; ///< the first post, before it is known
    QPointer<QWidget> m_focus; ///< had the keyboard before
};

} // namespace semainier::ui
