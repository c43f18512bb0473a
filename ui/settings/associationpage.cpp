// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/associationpage.h"

#include "core/planner/planner.h"
#include "core/planner/setupedit.h"
#include "ui/base/formatting.h"
#include "ui/base/formcolumn.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/linefield.h"
#include "ui/base/parsing.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int kindsPerLine = 3;
constexpr int widestName = 420;
const QString france = QStringLiteral("FR");

} // namespace

AssociationPage::AssociationPage(const SettingsContext &context, QWidget *parent)
    : SettingsPage(context, tr("Association"),
                   tr("What belongs to the association travels with its file."), parent)
{
    auto *form = new FormColumn;
    m_name = new LineField([](const QString &text) {
        return text.isEmpty() ? tr("The association needs a name.") : QString();
    });
    m_name->setMaximumWidth(widestName);
    form->addField(tr("Name of the association"), m_name);
    m_holidays = new QCheckBox(tr("Show the public holidays of France"));
    form->addWidget(m_holidays);
    column().addWidget(form);
    column().addSpacing(20);
    auto *heading = new QLabel(tr("Time planned for a new post"));
    heading->setProperty("role", QStringLiteral("strong"));
    column().addWidget(heading);
    auto *words = new QLabel(tr("Where nothing is written, the usual time in grey counts."));
    words->setProperty("role", QStringLiteral("secondary"));
    words->setWordWrap(true);
    column().addWidget(words);
    column().addSpacing(8);
    QWidget *grid = minutesGrid();
    column().addWidget(grid);
    column().addStretch();

    connect(m_name, &LineField::committed, this,
            [this](const QString &text) { set(settings::calendarName, text); });
    connect(m_holidays, &QCheckBox::clicked, this,
            [this](bool shown) { set(settings::holidays, shown ? france : QString()); });
    form->setEnabled(!isReadOnly());
    grid->setEnabled(!isReadOnly());
}

QWidget *AssociationPage::minutesGrid()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    for (size_t i = 0; i < allPostKinds.size(); ++i) {
        const PostKind kind = allPostKinds.at(i);
        auto *field = new LineField([](const QString &text) {
            return text.isEmpty() || parsedDuration(text) ? QString()
                                                          : tr("A time such as 45 or 1 h 30.");
        });
        field->setPlaceholderText(duration(usualMinutes(kind)));
        auto *cell = new FormColumn;
        cell->addField(label(kind), field);
        const auto line = static_cast<int>(i) / kindsPerLine;
        grid->addWidget(cell, line, static_cast<int>(i) % kindsPerLine, Qt::AlignTop);
        connect(field, &LineField::committed, this, [this, kind](const QString &text) {
            const auto minutes = parsedDuration(text);
            set(settings::minutesOf(kind), minutes ? QString::number(*minutes) : QString());
        });
        m_minutes.at(i) = field;
    }
    return box;
}

void AssociationPage::set(const QString &key, const QString &value)
{
    apply(setSetting(planner(), key, value));
}

Result<> AssociationPage::read()
{
    SEM_TRY(const QString name, planner().settings().value(settings::calendarName));
    SEM_TRY(const QString holidays, planner().settings().value(settings::holidays));
    m_name->setValue(name);
    m_holidays->setChecked(holidays == france);
    for (size_t i = 0; i < allPostKinds.size(); ++i) {
        const QString key = settings::minutesOf(allPostKinds.at(i));
        SEM_TRY(const QString minutes, planner().settings().value(key));
        m_minutes.at(i)->setValue(minutes.isEmpty() ? QString() : duration(minutes.toInt()));
    }
    return {};
}

} // namespace semainier::ui
