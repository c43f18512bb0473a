// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/change.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace semainier::ui {

class Prompter;

/// What a calendar begins with.
struct NewCalendar {
    QString name; ///< of the association
    QString path;
    QStringList networks; ///< keys of the catalogue
    bool withSlots = true;
};

/// The accounts and slots of a new calendar, to be added to the empty one.
[[nodiscard]] Change firstChange(const NewCalendar &calendar);

/// Asks the little that a first post needs: whose calendar it is, where it is kept, which networks.
class NewCalendarDialog final : public QDialog {
    Q_OBJECT

public:
    /// Suggests a file in this folder.
    NewCalendarDialog(const QString &folder, Prompter &prompter, QWidget *parent = nullptr);

    [[nodiscard]] NewCalendar calendar() const;
    /// Says why it could not be created; everything can be changed and tried again.
    void showFault(const QString &sentence);

Q_SIGNALS:
    /// The one who creates it accepts the dialog, or shows the fault.
    void createWanted(const semainier::ui::NewCalendar &calendar);

protected:
    bool event(QEvent *event) override;

private:
    void buildFields();
    void fit();
    [[nodiscard]] QWidget *buildPlace();
    [[nodiscard]] QWidget *buildNetworks();
    void suggestPath();
    void choosePath();
    void create();

    QString m_folder;
    Prompter &m_prompter;
    QLineEdit *m_name = nullptr;
    QLabel *m_nameFault = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_pathFault = nullptr;
    std::vector<QToolButton *> m_networks;
    QCheckBox *m_withSlots = nullptr;
    bool m_ownPath = false; ///< chosen: no longer follows the name
};

} // namespace semainier::ui
