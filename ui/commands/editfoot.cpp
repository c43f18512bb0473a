// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/editfoot.h"

#include "ui/base/errortext.h"
#include "ui/base/labels.h"
#include "ui/commands/calendareditor.h"

#include <QAccessible>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>

namespace semainier::ui {

EditFoot::EditFoot(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("editFoot"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 16, 10);
    row->setSpacing(12);
    m_text = new QLabel;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button = new QPushButton;
    m_button->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &EditFoot::closeWanted);
    show(tr("Every change counts at once."), {});
}

void EditFoot::follow(CalendarEditor &editor, QDialog &dialog)
{
    const auto turn = [this, &editor](bool back) {
        Q_EMIT turningBack();
        back ? editor.undo() : editor.redo();
    };
    const auto onKeys = [&](const QKeySequence &keys, bool back) {
        connect(new QShortcut(keys, &dialog), &QShortcut::activated, this,
                [turn, back] { turn(back); });
    };
    onKeys(QKeySequence::Undo, true);
    onKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), false);
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_Y), false);
    connect(&editor, &CalendarEditor::done, this,
            [this](const Action &action) { show(doneText(action), tr("Undo")); });
    connect(&editor, &CalendarEditor::undone, this, [this](const Action &action) {
        show(tr("Undone: %1").arg(actionText(action)), tr("Redo"));
    });
    connect(&editor, &CalendarEditor::failed, this,
            [this](const Error &error) { showFault(errorText(error)); });
    connect(m_button, &QPushButton::clicked, this,
            [&editor, turn] { turn(!editor.stack().canRedo()); });
    connect(this, &EditFoot::closeWanted, &dialog, &QDialog::close);
}

void EditFoot::show(const QString &sentence, const QString &button)
{
    say(QStringLiteral("secondary"), sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

void EditFoot::showFault(const QString &sentence)
{
    say(QStringLiteral("alert"), sentence);
    m_button->hide();
}

void EditFoot::say(const QString &role, const QString &sentence)
{
    m_text->setProperty("role", role);
    m_text->style()->polish(m_text);
    m_text->setText(sentence);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace semainier::ui
