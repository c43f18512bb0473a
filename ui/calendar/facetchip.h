// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/facetpopup.h"

#include <QPointer>
#include <QToolButton>

namespace semainier::ui {

/// What a facet calls itself.
struct FacetTitles {
    QString name; ///< of its list: "Kinds"
    QString all; ///< while nothing is chosen: "Kinds: all"
    QString some; ///< "Kinds: %1"
    QString clear; ///< what its cross does: "Show all kinds"
};

/// A facet of the filter as a chip: says what is chosen and opens the list to choose from. A cross,
/// or Delete on the chip, clears it.
class FacetChip final : public QToolButton {
    Q_OBJECT

public:
    explicit FacetChip(FacetTitles titles, QWidget *parent = nullptr);

    void setChoices(const FacetChoices &choices);
    /// The list while it is open, for tests.
    [[nodiscard]] FacetPopup *popup() const { return m_popup; }
    void open();

Q_SIGNALS:
    void toggled(const semainier::ui::FacetValue &value);
    void cleared();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setActive(bool active);

    FacetTitles m_titles;
    FacetChoices m_choices;
    QToolButton *m_cross = nullptr;
    QPointer<FacetPopup> m_popup;
};

} // namespace semainier::ui
