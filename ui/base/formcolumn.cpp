// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/formcolumn.h"

#include "ui/base/linefield.h"

#include <QAccessible>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int besideBox = 24; ///< where the words of a box begin

} // namespace

FormColumn::FormColumn(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void FormColumn::addField(const QString &name, QWidget *field)
{
    auto *label = new QLabel(name);
    label->setProperty("role", QStringLiteral("small"));
    label->setBuddy(field);
    label->setContentsMargins(0, m_column->count() == 0 ? 0 : 8, 0, 0);
    field->setAccessibleName(name);
    m_column->addWidget(label);
    m_column->addWidget(field);
}

void FormColumn::addField(const QString &name, LineField *field)
{
    addField(name, static_cast<QWidget *>(field));
    QLabel *fault = faultLabel();
    m_column->addWidget(fault);
    connect(field, &LineField::faultFound, fault,
            [fault](const QString &sentence) { showFault(fault, sentence); });
}

void FormColumn::addWidget(QWidget *widget)
{
    m_column->addSpacing(8);
    addTight(widget);
}

void FormColumn::addTight(QWidget *widget)
{
    m_column->addWidget(widget);
}

QPushButton *FormColumn::addButton(const QIcon &icon, const QString &text)
{
    auto *button = new QPushButton(icon, text);
    button->setAutoDefault(false);
    m_column->addSpacing(8);
    m_column->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void FormColumn::addHint(const QString &text)
{
    auto *hint = new QLabel(text);
    hint->setProperty("role", QStringLiteral("small"));
    hint->setWordWrap(true);
    hint->setContentsMargins(besideBox, 0, 0, 0);
    addTight(hint);
}

QLabel *FormColumn::addNote(const QString &text)
{
    auto *note = new QLabel(text);
    note->setProperty("role", QStringLiteral("secondary"));
    note->setWordWrap(true);
    addWidget(note);
    return note;
}

void FormColumn::addStretch()
{
    m_column->addStretch();
}

void FormColumn::discard()
{
    for (LineField *field : findChildren<LineField *>()) {
        field->discard();
    }
}

void FormColumn::enter()
{
    for (QWidget *field : findChildren<QWidget *>()) {
        if (field->focusPolicy() != Qt::NoFocus && field->isEnabled()) {
            field->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QLabel *faultLabel()
{
    auto *label = new QLabel;
    label->setProperty("role", QStringLiteral("alert"));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

void showFault(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(label, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace semainier::ui
