// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/personpopup.h"

#include "ui/base/theme.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int margin = 16;
constexpr Scaled nameWidth{200};

} // namespace

PersonPopup::PersonPopup(int posts, const QStringList &people, QWidget *parent)
    : Popup(tr("In charge of %Ln post(s)", nullptr, posts), parent)
{
    auto *heading = new QLabel(windowTitle());
    heading->setProperty("role", QStringLiteral("strong"));
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMinimumWidth(nameWidth);
    auto *completer = new QCompleter(people, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    // Within a popup, a list of its own would close it.
    completer->setCompletionMode(QCompleter::InlineCompletion);
    m_name->setCompleter(completer);
    auto *assign = new QPushButton(tr("&Assign"));
    assign->setProperty("primary", true);
    assign->setEnabled(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(assign);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addLayout(row);

    connect(m_name, &QLineEdit::textChanged, assign,
            [this, assign] { assign->setEnabled(!m_name->text().simplified().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &PersonPopup::choose);
    connect(assign, &QPushButton::clicked, this, &PersonPopup::choose);
    m_name->setFocus();
}

void PersonPopup::choose()
{
    const QString name = m_name->text().simplified();
    if (!name.isEmpty()) {
        Q_EMIT chosen(name);
        close();
    }
}

} // namespace semainier::ui
