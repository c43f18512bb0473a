// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/engagementcontent.h"
#include "ui/page/pagehead.h"

namespace semainier::ui {

/// The head of the engagement: the period, the account, the kind and the objective of the posts it
/// is of.
class EngagementHead final : public PageHead {
    Q_OBJECT

public:
    explicit EngagementHead(QWidget *parent = nullptr);

    /// What is wanted, before its figures are there.
    void show(const EngagementView &view, QDate today);
    void show(const EngagementContent &content);
    void setImportOffered(bool offered);

Q_SIGNALS:
    /// Nothing: all of them.
    void kindChosen(std::optional<semainier::PostKind> kind);
    /// An id of zero: all of them.
    void objectiveChosen(semainier::ObjectiveId objective);
    void importWanted();
    /// The pages for the meeting.
    void reportWanted();

private:
    void fillKinds();
    void showObjectives(const EngagementContent &content);

    QComboBox *m_kind = nullptr;
    QComboBox *m_objective = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace semainier::ui
