// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompter.h"

namespace semainier::test {

/// Answers what the program asks, as the test says beforehand.
class Answers final : public ui::Prompter {
public:
    QString file;
    bool yes = true;
    int option = 0;
    std::optional<QString> text;
    std::optional<QDate> date;
    QStringList told;

    [[nodiscard]] QString fileToOpen(QWidget *, const ui::FileQuestion &) override { return file; }
    [[nodiscard]] QString fileToSave(QWidget *, const ui::FileQuestion &) override { return file; }
    [[nodiscard]] bool confirm(QWidget *, const QString &, const QString &question,
                               const QString &) override
    {
        told.append(question);
        return yes;
    }
    [[nodiscard]] int choose(QWidget *, const QString &, const QString &question,
                             const QStringList &) override
    {
        told.append(question);
        return option;
    }
    [[nodiscard]] std::optional<QString> line(QWidget *, const QString &, const QString &,
                                              const QString &) override
    {
        return text;
    }
    [[nodiscard]] std::optional<QDate> day(QWidget *, const QString &, QDate) override
    {
        return date;
    }
    void tell(QWidget *, const QString &, const QString &words) override { told.append(words); }
};

} // namespace semainier::test
