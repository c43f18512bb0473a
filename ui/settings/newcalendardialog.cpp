// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/newcalendardialog.h"

#include "core/account/network.h"
#include "core/planner/setupedit.h"
#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/formcolumn.h"
#include "ui/base/labels.h"
#include "ui/base/prompter.h"
#include "ui/base/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int dialogWidth = 520;
const QString suffix = QStringLiteral(".semainier");

/// A name for a file that every system takes.
QString fileNameFor(const QString &association)
{
    QString name;
    for (const QChar c : association.simplified()) {
        name += c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_' ? c : QChar(u' ');
    }
    name = name.simplified();
    return name.isEmpty() ? NewCalendarDialog::tr("calendar") : name;
}

QString freePath(const QString &folder, const QString &name)
{
    QString path = folder + u'/' + name + suffix;
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder + u'/' + name + u' ' + QString::number(number) + suffix;
    }
    return path;
}

QString slotsText()
{
    QStringList lines;
    for (const Slot &slot : suggestedSlots()) {
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(weekdayName(slot.weekday), hourText(slot.time),
                              label(slot.kind.value_or(PostKind::Info))));
    }
    return lines.join(QStringLiteral(" · "));
}

} // namespace

Change firstChange(const NewCalendar &calendar)
{
    Change change{.action = {.verb = Verb::EditSettings}};
    for (int position = 0; const QString &network : calendar.networks) {
        change.accounts.added.push_back({.network = network, .position = position++});
    }
    if (calendar.withSlots) {
        change.slotEdits.added = suggestedSlots();
    }
    return change;
}

NewCalendarDialog::NewCalendarDialog(const QString &folder, Prompter &prompter, QWidget *parent)
    : QDialog(parent), m_folder(folder), m_prompter(prompter)
{
    setWindowTitle(tr("New calendar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 20);
    column->setSpacing(4);
    auto *title = new QLabel(tr("New calendar"));
    title->setProperty("role", QStringLiteral("title"));
    column->addWidget(title);
    auto *words = new QLabel(tr("Everything can be changed later in the settings."));
    words->setProperty("role", QStringLiteral("secondary"));
    column->addWidget(words);
    column->addSpacing(12);
    buildFields();
    column->addSpacing(20);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *create = new QPushButton(tr("Create the calendar"));
    create->setProperty("primary", true);
    create->setDefault(true);
    connect(create, &QPushButton::clicked, this, &NewCalendarDialog::create);
    buttons->addWidget(cancel);
    buttons->addWidget(create);
    column->addLayout(buttons);
    column->addStretch();
    // Left alone, the layout would ask for the height that its narrowest width needs.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumWidth(theme().scaled(dialogWidth));
    resize(minimumWidth(), 0);
    suggestPath();
    fit();
    m_name->setFocus();
}

bool NewCalendarDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return handled;
}

void NewCalendarDialog::fit()
{
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void NewCalendarDialog::buildFields()
{
    auto *form = new FormColumn;
    m_name = new QLineEdit;
    form->addField(tr("Name of the association"), m_name);
    m_nameFault = faultLabel();
    form->addTight(m_nameFault);
    form->addField(tr("Where it is kept"), buildPlace());
    m_pathFault = faultLabel();
    form->addTight(m_pathFault);
    form->addField(tr("Where the association publishes"), buildNetworks());
    m_withSlots = new QCheckBox(tr("Begin with three slots a week"));
    m_withSlots->setChecked(true);
    form->addWidget(m_withSlots);
    form->addHint(slotsText());
    layout()->addWidget(form);

    connect(m_name, &QLineEdit::textEdited, this, [this] {
        semainier::ui::showFault(m_nameFault, {});
        suggestPath();
    });
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        semainier::ui::showFault(m_pathFault, {});
        m_ownPath = true;
    });
}

QWidget *NewCalendarDialog::buildPlace()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_path = new QLineEdit;
    m_path->setAccessibleName(tr("Where it is kept"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose where it is kept"));
    choose->setAutoDefault(false);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    box->setFocusProxy(m_path);
    connect(choose, &QPushButton::clicked, this, &NewCalendarDialog::choosePath);
    return box;
}

QWidget *NewCalendarDialog::buildNetworks()
{
    auto *box = new QWidget;
    box->setLayout(new FlowLayout(6));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    for (const Network &network : networks()) {
        if (network.closed) {
            continue;
        }
        auto *chip = new QToolButton;
        chip->setProperty("chip", true);
        chip->setProperty("network", network.key);
        chip->setCheckable(true);
        chip->setText(network.name);
        chip->setFocusPolicy(Qt::StrongFocus);
        box->layout()->addWidget(chip);
        m_networks.push_back(chip);
    }
    return box;
}

NewCalendar NewCalendarDialog::calendar() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) {
        path += suffix;
    }
    NewCalendar result{.name = m_name->text().simplified(),
                       .path = path,
                       .networks = {},
                       .withSlots = m_withSlots->isChecked()};
    for (const QToolButton *chip : m_networks) {
        if (chip->isChecked()) {
            result.networks.append(chip->property("network").toString());
        }
    }
    return result;
}

void NewCalendarDialog::suggestPath()
{
    if (!m_ownPath) {
        m_path->setText(QDir::toNativeSeparators(freePath(m_folder, fileNameFor(m_name->text()))));
    }
}

void NewCalendarDialog::choosePath()
{
    const QString path = m_prompter.fileToSave(this,
                                               {.title = tr("New calendar"),
                                                .filter = tr("Calendars (*.semainier)"),
                                                .suggestion = calendar().path,
                                                .suffix = suffix.mid(1)});
    if (!path.isEmpty()) {
        m_ownPath = true;
        m_path->setText(QDir::toNativeSeparators(path));
        semainier::ui::showFault(m_pathFault, {});
    }
}

void NewCalendarDialog::create()
{
    const NewCalendar wanted = calendar();
    if (wanted.name.isEmpty()) {
        semainier::ui::showFault(m_nameFault, tr("Whose calendar is it? A name is needed."));
        m_name->setFocus();
    } else if (wanted.path.isEmpty()) {
        showFault(tr("A place is needed."));
    } else if (QFileInfo::exists(wanted.path)) {
        showFault(tr("There is a file of this name already: choose another name."));
    } else {
        Q_EMIT createWanted(wanted);
    }
}

void NewCalendarDialog::showFault(const QString &sentence)
{
    semainier::ui::showFault(m_pathFault, sentence);
    m_path->setFocus();
}

} // namespace semainier::ui
