// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/post/postfilter.h"
#include "ui/calendar/dropsite.h"
#include "ui/calendar/intention.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace semainier {
class Planner;
}

namespace semainier::ui {

class PostDrag;
class UndatedFilter;
class UndatedList;
class UndatedModel;

/// The posts that have no day yet, beside the views: dragged to a day and back, looked through,
/// folded to an edge, as it is at first. A post dropped on it loses its day and keeps its state.
///
/// Its list has the keys of the views: N adds an idea, Enter opens, F2, Delete, Ctrl+D; Alt+Right
/// puts a post on the day of the calendar, Ctrl+G asks for one. It never writes.
class UndatedTray final : public QWidget, public DropSite {
    Q_OBJECT

public:
    static constexpr int openWidth = 240;
    static constexpr int foldedWidth = 40;

    /// The planner and the drag must outlive the tray.
    UndatedTray(Planner &planner, PostDrag &drag, QWidget *parent = nullptr);
    ~UndatedTray() override;

    /// Asked for the day where the keyboard is in the calendar: where Alt+Right puts a post.
    void setDay(std::function<QDate()> day);
    void setFilter(const PostFilter &filter);
    /// A post that is not here is no longer selected here.
    void select(PostId post);
    [[nodiscard]] PostId selected() const;
    void refresh();
    /// All undated posts, hidden ones too.
    [[nodiscard]] int count() const;

    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

    [[nodiscard]] QWidget *dropArea() override { return this; }
    [[nodiscard]] QString aim(const Post &post, QPoint point,
                              Qt::KeyboardModifiers modifiers) override;
    void leave() override;
    bool drop(const Post &post) override;

Q_SIGNALS:
    void wanted(const semainier::ui::Intention &what);
    /// The user wants to be asked for the day of this post.
    void dayWanted(semainier::PostId post);
    /// An invalid id: none any more.
    void postSelected(semainier::PostId post);
    void countChanged(int posts);
    void foldedChanged(bool folded);
    /// The posts could not be read; what was shown stays.
    void failed(const semainier::Error &error);

private:
    void build();
    void fitWidth();
    void updateCount();
    void updateEmptiness();
    void setAimed(bool aimed);

    PostDrag &m_drag;
    UndatedModel *m_model = nullptr;
    UndatedFilter *m_posts = nullptr;
    UndatedList *m_list = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_fold = nullptr;
    QWidget *m_body = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_empty = nullptr;
    int m_told = -1; ///< the count announced last
    bool m_folded = false;
    bool m_aimed = false;
};

} // namespace semainier::ui
