// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importsession.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace semainier::ui {

class CountTiles;
class EntryModel;
class EntryView;
class Prompter;
struct CheckChoice;

/// What becomes of the rows of an import: the numbers, and the lines of the number chosen, where
/// they can be answered and left out.
class EntryPanel final : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the panel.
    EntryPanel(ImportSession &session, const Clock &clock, Prompter &prompter,
               QWidget *parent = nullptr);

private:
    void refresh();
    void refreshEmptyText();
    void offerChoices(int row, const QPoint &where);
    void take(const ImportCheck &check, const CheckChoice &choice);
    [[nodiscard]] std::optional<QString> askForMeaning(const ImportCheck &check,
                                                       const CheckChoice &choice);
    [[nodiscard]] std::optional<QString> askForHour();
    [[nodiscard]] std::optional<QString> askForMinutes();
    [[nodiscard]] std::optional<QString> askForPeople();

    ImportSession &m_session;
    const Clock &m_clock;
    Prompter &m_prompter;
    EntryModel *m_model = nullptr;
    CountTiles *m_tiles = nullptr;
    QStackedWidget *m_lists = nullptr;
    EntryView *m_entries = nullptr;
    QLabel *m_empty = nullptr;
    bool m_listChosen = false;
    int m_row = -1; ///< of the current line, while the lists are made again
};

} // namespace semainier::ui
