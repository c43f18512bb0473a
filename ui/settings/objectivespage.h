// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/objective.h"
#include "ui/settings/settingspage.h"

#include <QHash>

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace semainier::ui {

class FormColumn;
class LineField;
class ListEditor;

/// The goals that posts may serve. One that posts serve can be archived but not deleted.
class ObjectivesPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit ObjectivesPage(const SettingsContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<> read() override;
    [[nodiscard]] bool concerns(const Changed &what) const override;

private:
    [[nodiscard]] FormColumn *buildForm();
    void showObjective(qint64 id);
    void add(const QString &name);
    void edit(const std::function<void(Objective &)> &change);
    void remove(qint64 id);
    [[nodiscard]] const Objective *find(qint64 id) const;
    [[nodiscard]] const Objective *current() const;
    [[nodiscard]] QString faultOf(const QString &name, ObjectiveId self) const;

    std::vector<Objective> m_objectives;
    QHash<ObjectiveId, int> m_usage;
    ListEditor *m_list = nullptr;
    LineField *m_name = nullptr;
    QCheckBox *m_archived = nullptr;
    QLabel *m_use = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace semainier::ui
