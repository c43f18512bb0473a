// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/sheet.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace semainier::ui {

/// How a sheet is read, to be said otherwise: encoding, separator, line of titles, order of dates.
class ReadingBar final : public QWidget {
    Q_OBJECT

public:
    explicit ReadingBar(QWidget *parent = nullptr);

    /// With `datesWanted` the order of the dates must be said.
    void show(const Sheet &sheet, bool datesWanted);
    /// What was read with all that.
    void setSummary(const QString &summary);

Q_SIGNALS:
    void encodingChosen(semainier::Encoding encoding);
    void delimiterChosen(char delimiter);
    void headerLineChosen(int line);
    void dateOrderChosen(semainier::DateOrder order);

private:
    void showHeaderLines(const Sheet &sheet);
    void showDates(const Sheet &sheet, bool wanted);

    QLabel *m_summary = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_headerLine = nullptr;
    QComboBox *m_dates = nullptr;
};

} // namespace semainier::ui
