// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/change.h"
#include "ui/line/linecontent.h"

#include <QDialog>

class QPushButton;

namespace semainier::ui {

class CalendarEditor;
class EditFoot;
class ProfileForm;
class RowTable;

/// The profiles that the association compares itself with, and the one it aims at. Every edit
/// counts at once and is a step to undo, also from here.
class ProfilesDialog final : public QDialog {
    Q_OBJECT

public:
    /// `content`: what was published, of which a profile can be made. Planner and editor must
    /// outlive the dialog.
    ProfilesDialog(Planner &planner, CalendarEditor &editor, const LineContent &content,
                   QWidget *parent = nullptr);

    /// Shows the profile with this uid; the first one when there is none.
    void select(const QString &uid);
    void done(int result) override;

private:
    QWidget *buildList();
    QWidget *buildForm();
    void refresh();
    void showCurrent();
    [[nodiscard]] const Profile *current() const;
    void apply(Result<Change> change);
    void save(const Profile &profile);
    void add(Profile profile);
    void addPublished();
    void addCopy();
    void chooseTarget();
    void remove();
    void restoreAll();

    Planner &m_planner;
    CalendarEditor &m_editor;
    Tally m_published;
    PagePeriod m_period;
    QString m_account; ///< whose posts these are; empty: of all accounts
    LineChoices m_choices;
    RowTable *m_table = nullptr;
    ProfileForm *m_form = nullptr;
    QPushButton *m_target = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_addPublished = nullptr;
    QPushButton *m_addCopy = nullptr;
    QPushButton *m_restoreAll = nullptr;
    EditFoot *m_foot = nullptr;
};

} // namespace semainier::ui
