// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/facetchoices.h"

#include <QFrame>

class QListWidget;
class QListWidgetItem;

namespace semainier::ui {

/// The list that opens from a facet: each choice with its tick and the number of its posts.
///
/// Space, or a click, ticks and stays; Enter ticks and closes; Escape, or a click elsewhere,
/// closes. Letters lead to the choice they begin. It deletes itself when it is closed.
class FacetPopup final : public QFrame {
    Q_OBJECT

public:
    FacetPopup(const QString &name, QWidget *parent);

    /// Shows other choices, or the same with other ticks and numbers.
    void setChoices(const FacetChoices &choices);
    /// Opens under a widget, or over it where there is no room.
    void openAt(const QWidget &anchor);

Q_SIGNALS:
    void toggled(const semainier::ui::FacetValue &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(QListWidgetItem *item, const FacetChoice &choice);
    void toggleRow(int row);
    void announce(int row);

    QListWidget *m_list = nullptr;
    FacetChoices m_choices;
};

} // namespace semainier::ui
