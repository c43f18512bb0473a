// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/planner/change.h"
#include "core/post/post.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace semainier {
class Planner;
}

namespace semainier::ui {

class CalendarEditor;
class PostForm;
class PostPaneHead;

/// The post chosen, edited in place and saved as one types.
///
/// A pause of 300 ms, leaving a field, choosing another post and closing save. What cannot be saved
/// stays: the pane says why, and offers to write it again or to take what the calendar holds.
class PostPane final : public QWidget {
    Q_OBJECT

public:
    PostPane(Planner &planner, CalendarEditor &editor, QWidget *parent = nullptr);
    ~PostPane() override;

    /// Shows a post after saving the one before; an invalid id shows none.
    void showPost(PostId id);
    [[nodiscard]] PostId post() const { return m_stored.id; }
    /// Saves now. True when nothing is left to save.
    bool save();
    /// Puts the cursor in the text.
    void edit();

Q_SIGNALS:
    void closeWanted();
    void duplicateWanted(semainier::PostId id);
    void deleteWanted(semainier::PostId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Unsaved {
        Post stored;
        Post edited;
        Error error;
    };

    QWidget *buildTrouble();
    QWidget *buildFoot();
    void load(const Post &post);
    void present(const Post &post);
    void refresh();
    void onChanged(const Changed &what);
    void onFieldsChanged(bool typing);
    void setStatus(PostStatus status);
    void say(const Error &error);
    void keepMine();
    void takeTheirs();
    void loadChoices();

    Planner &m_planner;
    CalendarEditor &m_editor;
    Post m_stored; ///< what the calendar held when the edits began
    Post m_edited; ///< what the fields say
    bool m_typing = false;
    bool m_saving = false;
    QTimer m_pause;
    QHash<PostId, Unsaved> m_unsaved; ///< posts left while their edits could not be written
    PostPaneHead *m_head = nullptr;
    PostForm *m_form = nullptr;
    QWidget *m_trouble = nullptr;
    QLabel *m_troubleText = nullptr;
    QPushButton *m_publish = nullptr;
    QList<QWidget *> m_writing; ///< hidden while the calendar can only be read
};

} // namespace semainier::ui
