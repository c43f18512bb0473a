// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importsession.h"

#include <QDialog>

class QPushButton;

namespace semainier::ui {

class DialogFoot;
class EntryPanel;
class Job;
class Prompter;
class SheetPanel;

/// Shows what importing sheets would do, line by line, and does it as one step when it is wanted.
///
/// Everything that is said here leads to a new plan at once; nothing is written before Import.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    /// The clock and the prompter must outlive the dialog.
    ImportDialog(const QString &calendar, const Clock &clock, const QStringList &sheets,
                 Prompter &prompter, QWidget *parent = nullptr);

    [[nodiscard]] const ImportSession &session() const { return *m_session; }

    /// Closes without importing; an import that has begun is waited for.
    void reject() override;

Q_SIGNALS:
    /// A worker writes to the calendar, until it is done.
    void writing(semainier::ui::Job *job);
    /// The calendar has been changed; the dialog closes.
    void imported(const semainier::ui::SheetImported &what);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createButtons();
    void connectSession();
    void refreshFoot();
    void import();
    void saveRefused();

    Prompter &m_prompter;
    ImportSession *m_session = nullptr;
    SheetPanel *m_sheet = nullptr;
    EntryPanel *m_entries = nullptr;
    DialogFoot *m_foot = nullptr;
    QPushButton *m_saveRefused = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace semainier::ui
