// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/objective.h"
#include "ui/postpane/postsection.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace semainier::ui {

class DayField;
class ParsedField;

/// What a post is called, when it goes out, what it is and what it is for.
class PlanSection final : public PostSection {
    Q_OBJECT

public:
    explicit PlanSection(QWidget *parent = nullptr);

    void setObjectives(std::vector<Objective> objectives, QDate today);

    void setPost(const Post &post) override;
    void write(Post &post) const override;
    void setReadOnly(bool readOnly) override;

    void goToDay();
    void goToHour();

private:
    void showObjectives();
    [[nodiscard]] QComboBox *makeKinds();
    [[nodiscard]] QWidget *makeProposal();
    /// Also by choosing one, be it the one proposed.
    void confirmKind();

    std::vector<Objective> m_objectives;
    ObjectiveId m_objectiveShown;
    QDate m_today;
    QLineEdit *m_title = nullptr;
    DayField *m_day = nullptr;
    ParsedField *m_time = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_objective = nullptr;
    QWidget *m_proposal = nullptr; ///< hidden: somebody gave or confirmed the kind
    QPushButton *m_confirm = nullptr;
};

} // namespace semainier::ui
