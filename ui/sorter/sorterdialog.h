// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sorter/proposalgroups.h"
#include "ui/sorter/sorterdeck.h"

#include <QDialog>

#include <array>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace semainier {
struct Action;
}

namespace semainier::ui {

class CalendarEditor;
class GroupButton;
class KindKey;
class NextList;
class PostReader;
class SorterEnd;

/// Goes through the posts whose kind is only a proposal, the newest first, one key for each: Enter
/// confirms, a figure gives another kind, Space skips, the arrows look around, Backspace takes the
/// last decision back. Many are confirmed at once: those that are shown, or those that have their
/// kind for the same reason. Every decision counts at once and is a step to undo.
class SorterDialog final : public QDialog {
    Q_OBJECT

public:
    /// Planner and editor must outlive the dialog.
    SorterDialog(Planner &planner, CalendarEditor &editor, QWidget *parent = nullptr);

    /// Whether it is known which posts share a reason; they are looked for meanwhile.
    [[nodiscard]] bool knowsGroups() const { return m_knowsGroups; }

Q_SIGNALS:
    /// To the editorial line, after the last post; the dialog closes.
    void lineWanted();
    /// From now on posts can be confirmed by their reason.
    void groupsFound();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildPost();
    QWidget *buildSide();
    QWidget *buildFoot();
    void follow();
    void lookForGroups();
    void read();
    void refresh();
    void showPost(const Post &post);
    void showKeys(const Post &post);
    void showGroup();
    void showNext();
    void showProgress();
    void showEnd();
    [[nodiscard]] std::optional<Post> find(PostId id);
    void sort(const std::vector<PostId> &posts, std::optional<PostKind> kind);
    void confirm();
    void confirmShown();
    void confirmGroup();
    void takeBack();
    void onTakenBack();
    void move(void (SorterDeck::*step)());
    /// Whether a key sorts.
    bool sortBy(const QKeyEvent &event);
    void tell(const QString &sentence, const char *role);

    Planner &m_planner;
    CalendarEditor &m_editor;
    std::vector<Account> m_accounts;
    QStringList m_sites;
    SorterDeck m_deck;
    ProposalGroups m_groups;
    bool m_knowsGroups = false;
    QHash<PostId, Post> m_known; ///< read already: those shown
    std::optional<Post> m_post; ///< the one looked at
    std::vector<PostId> m_shown; ///< with those that are next
    QStackedWidget *m_pages = nullptr;
    QLabel *m_count = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_place = nullptr;
    PostReader *m_reader = nullptr;
    QLabel *m_proposed = nullptr;
    QLabel *m_reason = nullptr;
    std::array<KindKey *, allPostKinds.size()> m_keys{};
    GroupButton *m_group = nullptr;
    NextList *m_next = nullptr;
    QPushButton *m_confirmShown = nullptr;
    SorterEnd *m_end = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace semainier::ui
