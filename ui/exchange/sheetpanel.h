// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importsession.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace semainier::ui {

class Notice;
class ReadingBar;
class SampleTable;

/// How one of the sheets of an import is read: what can be said otherwise, its first rows, and what
/// stands in the way of reading it.
class SheetPanel final : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive the panel.
    explicit SheetPanel(ImportSession &session, QWidget *parent = nullptr);

    /// Says that the import was refused, until the next decision.
    void showFailure(const Error &error);
    /// How many of the first rows are shown at most.
    void setVisibleRows(int rows);

private:
    void connectReading();
    void refresh();
    void refreshFiles();
    void refreshSheet();
    void refreshNotice();
    void onNotice(int button);
    [[nodiscard]] QString summary(const Sheet &sheet) const;
    [[nodiscard]] QString sentence(const Error &error) const;
    [[nodiscard]] QStringList remedies(const Error &error) const;
    [[nodiscard]] bool datesAreWanted() const;

    ImportSession &m_session;
    QComboBox *m_files = nullptr;
    QLabel *m_fileName = nullptr;
    ReadingBar *m_reading = nullptr;
    Notice *m_notice = nullptr;
    SampleTable *m_sample = nullptr;
    size_t m_sheet = 0; ///< the one shown
    std::optional<Error> m_failure;
};

} // namespace semainier::ui
