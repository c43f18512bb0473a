// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/dialogprompter.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace semainier::ui {

QString DialogPrompter::fileToOpen(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getOpenFileName(parent, question.title, question.suggestion,
                                        question.filter);
}

QStringList DialogPrompter::filesToOpen(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getOpenFileNames(parent, question.title, question.suggestion,
                                         question.filter);
}

QString DialogPrompter::fileToSave(QWidget *parent, const FileQuestion &question)
{
    QFileDialog dialog(parent, question.title, QFileInfo(question.suggestion).absolutePath(),
                       question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(question.suffix);
    dialog.selectFile(QFileInfo(question.suggestion).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool DialogPrompter::confirm(QWidget *parent, const QString &title, const QString &text,
                             const QString &accept)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Cancel, parent);
    QPushButton *button = box.addButton(accept, QMessageBox::AcceptRole);
    button->setProperty("primary", true);
    box.setDefaultButton(button);
    box.exec();
    return box.clickedButton() == button;
}

int DialogPrompter::choose(QWidget *parent, const QString &title, const QString &text,
                           const QStringList &options)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    QVBoxLayout column(&dialog);
    column.addWidget(new QLabel(text));
    QButtonGroup group;
    for (const QString &option : options) {
        auto *button = new QRadioButton(option);
        group.addButton(button, static_cast<int>(group.buttons().size()));
        column.addWidget(button);
    }
    group.button(0)->setChecked(true);
    QDialogButtonBox buttons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    column.addWidget(&buttons);
    QObject::connect(&buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(&buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted ? group.checkedId() : -1;
}

std::optional<QString> DialogPrompter::line(QWidget *parent, const QString &title,
                                            const QString &label, const QString &text)
{
    bool accepted = false;
    const QString answer =
        QInputDialog::getText(parent, title, label, QLineEdit::Normal, text, &accepted);
    return accepted ? std::optional(answer.trimmed()) : std::nullopt;
}

std::optional<QDate> DialogPrompter::day(QWidget *parent, const QString &title, QDate day)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    QFormLayout form(&dialog);
    QDateEdit edit(day);
    edit.setCalendarPopup(true);
    edit.setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    edit.setAccessibleName(tr("Date"));
    form.addRow(tr("&Date"), &edit);
    QDialogButtonBox buttons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form.addRow(&buttons);
    QObject::connect(&buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(&buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted ? std::optional(edit.date()) : std::nullopt;
}

void DialogPrompter::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent).exec();
}

} // namespace semainier::ui
