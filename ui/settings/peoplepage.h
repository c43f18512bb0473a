// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/team/person.h"
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

/// Who takes part, with the hours each gives in a week. Posts know people by name: renaming one
/// offers to do so in the posts too, and names found in posts can be added at once.
class PeoplePage final : public SettingsPage {
    Q_OBJECT

public:
    explicit PeoplePage(const SettingsContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<> read() override;
    [[nodiscard]] bool concerns(const Changed &what) const override;

private:
    [[nodiscard]] FormColumn *buildForm();
    void connectForm();
    void showPerson(qint64 id);
    void add(const QString &name);
    void addFound();
    void rename(const QString &name);
    void edit(const std::function<void(Person &)> &change);
    void remove(qint64 id);
    [[nodiscard]] const Person *find(qint64 id) const;
    [[nodiscard]] const Person *current() const;
    [[nodiscard]] QString faultOf(const QString &name, PersonId self) const;
    /// Names of posts that are in no list, in their order.
    [[nodiscard]] QStringList found() const;

    std::vector<Person> m_people;
    QHash<QString, int> m_usage;
    ListEditor *m_list = nullptr;
    QPushButton *m_addFound = nullptr;
    LineField *m_name = nullptr;
    LineField *m_hours = nullptr;
    QCheckBox *m_archived = nullptr;
    QLabel *m_use = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace semainier::ui
