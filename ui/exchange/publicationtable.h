// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/statisticsoutcome.h"

#include <QWidget>

class QLabel;

namespace semainier::ui {

class RowTable;

/// The posts of one list of an import of statistics: day and hour, kind, text and account. Says
/// below how many there are where it does not show them all.
class PublicationTable final : public QWidget {
    Q_OBJECT

public:
    explicit PublicationTable(QWidget *parent = nullptr);

    /// `count`: publications, of which these are the first posts.
    void show(const std::vector<PublicationLine> &lines, int count);

private:
    RowTable *m_table = nullptr;
    QLabel *m_rest = nullptr;
};

} // namespace semainier::ui
