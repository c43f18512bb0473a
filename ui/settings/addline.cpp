// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/addline.h"

#include "ui/base/formcolumn.h"
#include "ui/base/icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

AddLine::AddLine(const QString &placeholder, const QString &button, QWidget *choice,
                 QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_line = new QLineEdit;
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(placeholder);
    auto *add = new QPushButton(icon(Icon::Plus, Token::Ink), tr("Add"));
    add->setAccessibleName(button);
    add->setToolTip(button);
    add->setAutoDefault(false);
    if (choice != nullptr) {
        row->addWidget(choice);
    }
    row->addWidget(m_line, 1);
    row->addWidget(add);
    column->addLayout(row);
    m_fault = faultLabel();
    column->addWidget(m_fault);
    const auto want = [this] { Q_EMIT wanted(m_line->text().trimmed()); };
    connect(add, &QPushButton::clicked, this, want);
    connect(m_line, &QLineEdit::returnPressed, this, want);
    connect(m_line, &QLineEdit::textEdited, this, [this] { showFault(m_fault, {}); });
}

void AddLine::setFault(const QString &sentence)
{
    showFault(m_fault, sentence);
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void AddLine::clear()
{
    m_line->clear();
    showFault(m_fault, {});
}

void AddLine::keyPressEvent(QKeyEvent *event)
{
    // Enter has added: it must not press the button of a dialog too.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace semainier::ui
