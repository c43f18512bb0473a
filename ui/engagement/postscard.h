// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttable.h"
#include "ui/engagement/engagementcontent.h"
#include "ui/page/pagecard.h"

class QLineEdit;
class QPushButton;
class QTableView;

namespace semainier::ui {

class PostsOrder;
class PostsTableModel;

/// The measured posts as a table to sort and to look through; a post is opened from it.
class PostsCard final : public PageCard {
    Q_OBJECT

public:
    explicit PostsCard(QWidget *parent = nullptr);

    void show(const EngagementContent &content);
    [[nodiscard]] QString title() const;
    /// As it is sorted and filtered.
    [[nodiscard]] ChartTable table() const;

Q_SIGNALS:
    void postWanted(semainier::PostId post);
    void dataWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void fit();
    void fitColumns();

    PostsTableModel *m_model = nullptr;
    PostsOrder *m_order = nullptr;
    QLabel *m_note = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_save = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_absence = nullptr;
    bool m_severalAccounts = false; ///< among the posts
};

} // namespace semainier::ui
