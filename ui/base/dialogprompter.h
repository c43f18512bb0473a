// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompter.h"

#include <QCoreApplication>

namespace semainier::ui {

/// Asks with dialogs.
class DialogPrompter final : public Prompter {
    Q_DECLARE_TR_FUNCTIONS(DialogPrompter)

public:
    [[nodiscard]] QString fileToOpen(QWidget *parent, const FileQuestion &question) override;
    [[nodiscard]] QStringList filesToOpen(QWidget *parent, const FileQuestion &question) override;
    [[nodiscard]] QString fileToSave(QWidget *parent, const FileQuestion &question) override;
    [[nodiscard]] bool confirm(QWidget *parent, const QString &title, const QString &text,
                               const QString &accept) override;
    [[nodiscard]] int choose(QWidget *parent, const QString &title, const QString &text,
                             const QStringList &options) override;
    [[nodiscard]] std::optional<QString> line(QWidget *parent, const QString &title,
                                              const QString &label, const QString &text) override;
    [[nodiscard]] std::optional<QDate> day(QWidget *parent, const QString &title,
                                           QDate day) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
};

} // namespace semainier::ui
