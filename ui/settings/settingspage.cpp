// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/planner/planner.h"
#include "ui/commands/calendareditor.h"

#include <QLabel>
#include <QVBoxLayout>

namespace semainier::ui {

SettingsPage::SettingsPage(const SettingsContext &context, const QString &title,
                           const QString &subtitle, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(settingsColumn(this, title, subtitle))
{
    connect(&context.planner, &Planner::changed, this, &SettingsPage::onChanged);
    connect(&context.planner, &Planner::changedElsewhere, this, &SettingsPage::readSoon);
}

bool SettingsPage::isReadOnly() const
{
    return planner().isReadOnly();
}

void SettingsPage::refresh()
{
    m_stale = false;
    if (const auto done = read(); !done) {
        Q_EMIT failed(done.error());
    }
}

bool SettingsPage::apply(Result<Change> change)
{
    if (!change) {
        Q_EMIT failed(change.error());
    } else if (!change->isEmpty() && m_context.editor.apply(std::move(*change))) {
        return true;
    }
    // Nothing was announced that would make the page read again.
    refresh();
    return false;
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void SettingsPage::onChanged(const Changed &what)
{
    if (concerns(what)) {
        readSoon();
    }
}

void SettingsPage::readSoon()
{
    m_stale = true;
    if (isVisible()) {
        refresh();
    }
}

QVBoxLayout *settingsColumn(QWidget *page, const QString &title, const QString &subtitle)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(4);
    auto *head = new QLabel(title);
    head->setProperty("role", QStringLiteral("title"));
    column->addWidget(head);
    auto *words = new QLabel(subtitle);
    words->setProperty("role", QStringLiteral("secondary"));
    words->setWordWrap(true);
    column->addWidget(words);
    column->addSpacing(12);
    return column;
}

} // namespace semainier::ui
