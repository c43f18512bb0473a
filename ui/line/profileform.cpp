// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/profileform.h"

#include "core/line/profilecatalogue.h"
#include "ui/base/formcolumn.h"
#include "ui/base/labels.h"
#include "ui/base/linefield.h"
#include "ui/base/theme.h"
#include "ui/line/linewords.h"
#include "ui/line/percentrow.h"
#include "ui/page/pagecard.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

/// Further steps of a key or a wheel within this time belong to the same edit.
constexpr int pauseMs = 600;

/// A kind whose colour is that of a part.
PostKind kindOf(ContentPart part)
{
    return *std::ranges::find(allPostKinds, std::optional(part), contentPart);
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent) : QWidget(parent), m_pause(this)
{
    buildRows();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!isHeld()) {
            settleShares();
        }
    });
    connect(m_name, &LineField::committed, this, &ProfileForm::rename);
    connect(m_name, &LineField::faultFound, this,
            [this](const QString &sentence) { showFault(m_fault, sentence); });
    connect(m_hasExchanges, &QCheckBox::clicked, this, [this](bool has) {
        m_profile.exchangePercent = has ? std::optional(observedExchangePercent) : std::nullopt;
        m_moved = true;
        showNumbers();
        settleShares();
    });
    connect(m_exchanges, &PercentRow::moved, this, &ProfileForm::moveExchanges);
    connect(m_exchanges, &PercentRow::settled, this, &ProfileForm::settleShares);
    followTextSize(*this, [this] { alignNames(); });
}

void ProfileForm::buildRows()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *nameLabel = words(QStringLiteral("small"), tr("Name"));
    m_name = new LineField(
        [](const QString &text) { return text.isEmpty() ? tr("A name is needed.") : QString(); });
    m_name->setAccessibleName(tr("Name of the profile"));
    nameLabel->setBuddy(m_name);
    m_fault = faultLabel();
    m_explanation = words(QStringLiteral("secondary"));
    column->addWidget(nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_fault);
    column->addWidget(m_explanation);
    column->addSpacing(10);
    column->addWidget(words(QStringLiteral("strong"), tr("Share of each kind")));
    for (const ContentPart part : allContentParts) {
        auto *row = new PercentRow(kindOf(part), label(part));
        m_parts[static_cast<size_t>(part)] = row;
        connect(row, &PercentRow::moved, this, [this, part](int percent) { move(part, percent); });
        connect(row, &PercentRow::settled, this, &ProfileForm::settleShares);
        column->addWidget(row);
    }
    column->addWidget(words(QStringLiteral("small"),
                            tr("The others give way in proportion: together they stay 100%.")));
    column->addSpacing(10);
    column->addWidget(words(QStringLiteral("strong"), tr("Exchanges with the community")));
    m_hasExchanges = new QCheckBox(tr("Says how much of what is published turns to others"));
    column->addWidget(m_hasExchanges);
    m_exchanges = new PercentRow(PostKind::Exchange, tr("Replies, mentions, reposts"));
    column->addWidget(m_exchanges);
}

void ProfileForm::alignNames()
{
    int widest = m_exchanges->nameWidth();
    for (const PercentRow *row : m_parts) {
        widest = std::max(widest, row->nameWidth());
    }
    m_exchanges->setNameWidth(widest);
    for (PercentRow *row : m_parts) {
        row->setNameWidth(widest);
    }
}

QString ProfileForm::explanation(bool isTarget) const
{
    const QString target = isTarget ? tr("This is your target.") + u' ' : QString();
    switch (m_profile.origin) {
    case ProfileOrigin::Portrait:
        return target
            + tr("Portrait of the account of %1, drawn by an article at the time; it does not tell "
                 "what is published there today.")
                  .arg(portrayed(m_profile));
    case ProfileOrigin::Strategy:
        return target
            + tr("A line to aim at: content of your own, tied to what the association wants to "
                 "reach.");
    case ProfileOrigin::RuleOfThumb:
        return target
            + tr("A rule of thumb of practitioners, not proven. It takes no part in the search "
                 "for the closest profile.");
    case ProfileOrigin::Own:
        break;
    }
    return target + tr("A profile of your own.");
}

void ProfileForm::show(const Profile &profile, bool isTarget)
{
    const bool another = profile.uid != m_profile.uid;
    if (another) {
        m_moved = false;
        m_pause.stop();
        m_name->discard();
    }
    const Profile before = std::exchange(m_profile, profile);
    if (m_moved) {
        m_profile.percents = before.percents;
        m_profile.exchangePercent = before.exchangePercent;
    } else {
        m_movedPart.reset();
    }
    m_name->setValue(profileLabel(profile));
    m_explanation->setText(explanation(isTarget));
    showNumbers();
}

void ProfileForm::showNumbers()
{
    for (const ContentPart part : allContentParts) {
        m_parts[static_cast<size_t>(part)]->setValue(m_profile.percents[part]);
    }
    m_hasExchanges->setChecked(m_profile.exchangePercent.has_value());
    m_exchanges->setVisible(m_profile.exchangePercent.has_value());
    m_exchanges->setValue(m_profile.exchangePercent.value_or(0));
}

void ProfileForm::setReadOnly(bool readOnly)
{
    m_name->setReadOnly(readOnly);
    m_hasExchanges->setEnabled(!readOnly);
    m_exchanges->setReadOnly(readOnly);
    for (PercentRow *row : m_parts) {
        row->setReadOnly(readOnly);
    }
}

void ProfileForm::move(ContentPart part, int percent)
{
    if (m_movedPart != part) {
        m_movedPart = part;
        m_begin = m_profile.percents;
    }
    m_profile.percents = withPart(m_begin, part, percent);
    showNumbers();
    settleSoon();
}

void ProfileForm::moveExchanges()
{
    m_profile.exchangePercent = m_exchanges->value();
    settleSoon();
}

void ProfileForm::settleSoon()
{
    m_moved = true;
    m_pause.start();
}

bool ProfileForm::isHeld() const
{
    return m_exchanges->isHeld() || std::ranges::any_of(m_parts, &PercentRow::isHeld);
}

void ProfileForm::settle()
{
    settleShares();
    if (m_name->isModified()) {
        // As if it were left: through its check.
        Q_EMIT m_name->editingFinished();
    }
}

void ProfileForm::settleShares()
{
    m_pause.stop();
    m_movedPart.reset();
    if (std::exchange(m_moved, false)) {
        Q_EMIT edited(m_profile);
    }
}

void ProfileForm::rename(const QString &name)
{
    settleShares();
    Profile renamed = m_profile;
    renamed.name.clear();
    // The usual name follows the language of the window; it is not kept as a name of one's own.
    if (profileLabel(renamed) != name) {
        renamed.name = name;
    }
    Q_EMIT edited(renamed);
}

} // namespace semainier::ui
