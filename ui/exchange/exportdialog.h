// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/csv/postexport.h"

#include <QDialog>
#include <QTimer>

class QButtonGroup;
class QDateEdit;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace semainier::ui {

class DialogFoot;
class Job;
class Notice;
class Prompter;

/// What a person wants to export.
struct ExportWish {
    DateRange range;
    SheetAudience audience = SheetAudience::People;
    QString path;

    bool operator==(const ExportWish &) const = default;
};

/// Asks which posts are exported, for whom and where to, and shows the first rows as they would be
/// written.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `shown` is the period that the calendar shows now. The clock and the prompter must outlive
    /// the dialog.
    ExportDialog(QString calendar, const Clock &clock, const DateRange &shown, Prompter &prompter,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    /// The choice is made; the dialog closes.
    void chosen(const semainier::ui::ExportWish &wish);

private:
    enum class Period { Whole, Shown, Own };

    QWidget *createChoices();
    QVBoxLayout *createPeriods();
    QVBoxLayout *createAudiences();
    [[nodiscard]] Period period() const;
    [[nodiscard]] DateRange range() const;
    [[nodiscard]] SheetAudience audience() const;
    void onChoice();
    void preview();
    void onPreview(const Result<ExportPreview> &preview);
    void showRows(const ExportPreview &preview);
    void chooseFile();

    QString m_calendar;
    const Clock &m_clock;
    DateRange m_shown;
    Prompter &m_prompter;
    QButtonGroup *m_periods = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    QButtonGroup *m_audiences = nullptr;
    Notice *m_notice = nullptr;
    QTableWidget *m_rows = nullptr;
    DialogFoot *m_foot = nullptr;
    QPushButton *m_export = nullptr;
    Job *m_job = nullptr; ///< while it runs
    QTimer m_pause;
    bool m_changed = false; ///< since the job began
};

} // namespace semainier::ui
