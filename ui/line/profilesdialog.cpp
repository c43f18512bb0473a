// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/profilesdialog.h"

#include "core/base/uid.h"
#include "core/line/profilecatalogue.h"
#include "core/planner/lineedit.h"
#include "core/planner/planner.h"
#include "core/planner/setupedit.h"
#include "ui/base/errortext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/rowtable.h"
#include "ui/base/theme.h"
#include "ui/commands/calendareditor.h"
#include "ui/commands/editfoot.h"
#include "ui/line/linewords.h"
#include "ui/line/profileform.h"
#include "ui/page/pagecard.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr QSize firstSize{980, 600};
constexpr QSize aroundDialog{24, 48}; ///< of the screen, for the frame of the window
constexpr int gap = 8;
constexpr int edge = 20;

QPushButton *plainButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

bool isUsual(const Profile &profile)
{
    return profile.origin != ProfileOrigin::Own;
}

} // namespace

ProfilesDialog::ProfilesDialog(Planner &planner, CalendarEditor &editor, const LineContent &content,
                               QWidget *parent)
    : QDialog(parent), m_planner(planner), m_editor(editor), m_published(content.line.published),
      m_period(content.view.period), m_account(accountShown(content))
{
    setWindowTitle(tr("Profiles and target"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(edge, edge, edge, 12);
    head->setSpacing(4);
    head->addWidget(words(QStringLiteral("title"), tr("Profiles and target")));
    head->addWidget(words(QStringLiteral("secondary"),
                          planner.isReadOnly()
                              ? tr("This calendar can only be read: the profiles are shown as they "
                                   "are.")
                              : tr("What you compare yourselves with, and what you aim at. "
                                   "Everything can be edited and brought back.")));
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(edge, 0, edge, edge);
    row->setSpacing(edge);
    row->addWidget(buildList(), 1);
    row->addWidget(buildForm(), 1);
    column->addLayout(row, 1);
    m_foot = new EditFoot;
    m_foot->follow(editor, *this);
    connect(m_foot, &EditFoot::turningBack, m_form, &ProfileForm::settle);
    column->addWidget(m_foot);
    connect(&planner, &Planner::changed, this, &ProfilesDialog::refresh);
    connect(&planner, &Planner::changedElsewhere, this, &ProfilesDialog::refresh);
    const QSize room = this->screen()->availableSize() - aroundDialog;
    resize((firstSize * theme().textPercent() / 100).boundedTo(room));
    refresh();
    m_table->setFocus();
}

QWidget *ProfilesDialog::buildList()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    m_table = new RowTable({tr("Profile"), tr("What it is")});
    m_table->setAccessibleName(tr("Profiles"));
    column->addWidget(m_table, 1);
    auto *buttons = new FlowLayout(gap);
    //: “in 8 weeks”, “from 3 March to 4 May 2026”
    m_addPublished = plainButton(tr("Add what you published %1").arg(periodWords(m_period)));
    m_addCopy = plainButton(tr("Add a copy"));
    m_restoreAll = plainButton(tr("Bring all back"));
    m_restoreAll->setToolTip(
        tr("Portraits, strategy and rules are again as the program has them; your own stay"));
    for (QPushButton *button : {m_addPublished, m_addCopy, m_restoreAll}) {
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    connect(m_table, &RowTable::chosen, this, &ProfilesDialog::showCurrent);
    connect(m_table, &RowTable::removeWanted, this, &ProfilesDialog::remove);
    connect(m_addPublished, &QPushButton::clicked, this, &ProfilesDialog::addPublished);
    connect(m_addCopy, &QPushButton::clicked, this, &ProfilesDialog::addCopy);
    connect(m_restoreAll, &QPushButton::clicked, this, &ProfilesDialog::restoreAll);
    return box;
}

QWidget *ProfilesDialog::buildForm()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, gap, 0);
    column->setSpacing(gap);
    m_form = new ProfileForm;
    column->addWidget(m_form);
    column->addSpacing(gap);
    auto *buttons = new FlowLayout(gap);
    m_target = plainButton(tr("Choose as the target"));
    m_remove = plainButton(QString());
    buttons->addWidget(m_target);
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_table, &RowTable::editWanted, m_form, [this] { m_form->setFocus(); });
    connect(m_form, &ProfileForm::edited, this, &ProfilesDialog::save);
    connect(m_target, &QPushButton::clicked, this, &ProfilesDialog::chooseTarget);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::remove);
    m_form->setReadOnly(m_planner.isReadOnly());
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(box);
    return scroll;
}

void ProfilesDialog::refresh()
{
    auto choices = LineReader(m_planner).choices();
    if (!choices) {
        m_foot->showFault(errorText(choices.error()));
        return;
    }
    m_choices = *std::move(choices);
    std::vector<TableRow> rows;
    for (const Profile &profile : m_choices.profiles) {
        const bool isTarget = profile.uid == m_choices.target.uid;
        //: a profile that is the target
        const QString name =
            isTarget ? tr("%1 (target)").arg(profileLabel(profile)) : profileLabel(profile);
        rows.push_back({.id = static_cast<qint64>(rows.size()) + 1,
                        .cells = {name, profileOrigin(profile)},
                        .icon = isTarget ? icon(Icon::Target) : QIcon()});
    }
    m_table->setRows(std::move(rows));
}

const Profile *ProfilesDialog::current() const
{
    const auto place = static_cast<size_t>(m_table->current());
    return place == 0 || place > m_choices.profiles.size() ? nullptr
                                                           : &m_choices.profiles[place - 1];
}

void ProfilesDialog::showCurrent()
{
    // What was edited on another one is kept as that one, after which all is read again.
    if (const Profile *next = current(); next != nullptr && next->uid != m_form->shown()) {
        m_form->settle();
    }
    const Profile *profile = current();
    if (profile == nullptr) {
        return;
    }
    const bool isTarget = profile->uid == m_choices.target.uid;
    const bool writable = !m_planner.isReadOnly();
    m_form->show(*profile, isTarget);
    m_target->setEnabled(writable && !isTarget);
    m_remove->setText(isUsual(*profile) ? tr("Bring it back as it was") : tr("Delete the profile"));
    m_remove->setEnabled(writable && (!isUsual(*profile) || profile->id.isValid()));
    m_addCopy->setEnabled(writable);
    m_addPublished->setEnabled(writable && m_published.contentPosts() > 0);
    m_restoreAll->setEnabled(writable
                             && std::ranges::any_of(m_choices.profiles, [](const Profile &any) {
                                    return isUsual(any) && any.id.isValid();
                                }));
}

void ProfilesDialog::select(const QString &uid)
{
    const auto found = std::ranges::find(m_choices.profiles, uid, &Profile::uid);
    if (found != m_choices.profiles.end()) {
        m_table->select(found - m_choices.profiles.begin() + 1);
    }
}

void ProfilesDialog::apply(Result<Change> change)
{
    if (!change) {
        m_foot->showFault(errorText(change.error()));
    } else if (!change->isEmpty() && m_editor.apply(*std::move(change))) {
        return;
    }
    // Nothing was announced that would show what is stored.
    refresh();
}

void ProfilesDialog::save(const Profile &profile)
{
    apply(saveProfile(m_planner, profile, profileLabel(profile)));
}

void ProfilesDialog::add(Profile profile)
{
    m_form->settle();
    profile.id = {};
    profile.uid = newUid();
    profile.origin = ProfileOrigin::Own;
    apply(saveProfile(m_planner, profile, profile.name));
    select(profile.uid);
}

void ProfilesDialog::addPublished()
{
    //: the name of a profile: “8 weeks”
    const QString name = tr("Published, %1").arg(periodName(m_period));
    const auto profile = profileOf(
        //: the same of one account
        m_published, m_account.isEmpty() ? name : tr("%1, %2").arg(name, m_account));
    if (profile) {
        add(*profile);
    }
}

void ProfilesDialog::addCopy()
{
    m_form->settle();
    if (const Profile *profile = current()) {
        Profile copy = *profile;
        //: the name of a profile made of another one
        copy.name = tr("%1, copy").arg(profileLabel(copy));
        add(std::move(copy));
    }
}

void ProfilesDialog::chooseTarget()
{
    m_form->settle();
    if (const Profile *profile = current()) {
        apply(setSetting(m_planner, settings::lineTarget, profile->uid));
    }
}

void ProfilesDialog::remove()
{
    m_form->settle();
    const Profile *profile = current();
    if (profile != nullptr && m_remove->isEnabled()) {
        apply(removeProfile(m_planner, *profile, profileLabel(*profile)));
    }
}

void ProfilesDialog::restoreAll()
{
    m_form->settle();
    apply(restoreProfiles(m_planner));
}

void ProfilesDialog::done(int result)
{
    m_form->settle();
    QDialog::done(result);
}

} // namespace semainier::ui
