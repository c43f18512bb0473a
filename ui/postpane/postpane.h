// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/planner/change.h"
#include "core/post/post.h"
#include "ui/postpane/problemsfinder.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace semainier {
class Planner;
}

namespace semainier::ui {

class CalendarEditor;
class FollowersQuestion;
class PaneFoot;
class PostForm;
class PostPaneHead;
class ProblemsBar;
class Prompter;
class TroubleBar;

/// The post chosen, edited in place and saved as one types.
///
/// A pause of 300 ms, leaving a field, choosing another post and closing save. What cannot be saved
/// stays: the pane says why, and offers to write it again or to take what the calendar holds.
/// A post with errors is saved like any other; it only cannot be called ready.
class PostPane final : public QWidget {
    Q_OBJECT

public:
    PostPane(Planner &planner, CalendarEditor &editor, Prompter &prompter,
             QWidget *parent = nullptr);
    ~PostPane() override;

    /// Shows a post after saving the one before; an invalid id shows none.
    void showPost(PostId id);
    [[nodiscard]] PostId post() const { return m_stored.id; }
    /// Saves now. True when nothing is left to save.
    bool save();
    /// Puts the cursor in the text.
    void edit();
    /// Takes the post to a state, or shows what stands in the way.
    void setStatus(PostStatus status);

Q_SIGNALS:
    void closeWanted();
    void duplicateWanted(semainier::PostId id);
    void deleteWanted(semainier::PostId id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Unsaved {
        Post stored;
        Post edited;
    };

    void build();
    void connectParts();
    void connectFoot();
    void load(const Post &post);
    void present(const Post &post);
    void showSeries();
    void showHistory();
    void refresh();
    void onChanged(const Changed &what);
    void onFocusChanged(const QWidget *left);
    void onFieldsChanged(bool typing);
    /// Takes the fields as they are, but for the day of a post that repeats.
    void takeFields();
    void moveOccurrence(PostId id, QDate day);
    void repeat(const QString &rule);
    [[nodiscard]] bool isRefused(PostStatus status);
    void examine();
    void chooseImage();
    void say(const Error &error);
    void keepMine();
    void takeTheirs();
    void loadChoices();

    Planner &m_planner;
    CalendarEditor &m_editor;
    Prompter &m_prompter;
    Post m_stored; ///< what the calendar held when the edits began
    Post m_edited; ///< what the fields say
    bool m_typing = false;
    bool m_saving = false;
    QTimer m_pause;
    QTimer m_examination;
    QHash<PostId, Unsaved> m_unsaved; ///< posts left while their edits could not be written
    std::vector<Account> m_accounts;
    ProblemsFinder m_finder;
    std::optional<PostStatus> m_refused; ///< the state that the errors forbade
    FollowersQuestion *m_followers = nullptr;
    PostPaneHead *m_head = nullptr;
    PostForm *m_form = nullptr;
    ProblemsBar *m_problems = nullptr;
    TroubleBar *m_trouble = nullptr;
    PaneFoot *m_foot = nullptr;
};

} // namespace semainier::ui
