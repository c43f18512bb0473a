// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/facetchip.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QStyle>

namespace semainier::ui {

namespace {

/// More values than these are counted on the chip.
constexpr qsizetype mostValues = 3;
constexpr Scaled crossSize{18};
constexpr int crossMargin = 3;

} // namespace

FacetChip::FacetChip(FacetTitles titles, QWidget *parent)
    : QToolButton(parent), m_titles(std::move(titles))
{
    setProperty("chip", true);
    setText(m_titles.all);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_cross = new QToolButton(this);
    m_cross->setObjectName(QStringLiteral("chipCross"));
    m_cross->setIcon(ui::icon(Icon::Close));
    m_cross->setFocusPolicy(Qt::StrongFocus);
    m_cross->setToolTip(m_titles.clear);
    m_cross->setAccessibleName(m_titles.clear);
    m_cross->hide();
    connect(m_cross, &QToolButton::clicked, this, [this] {
        setFocus();
        Q_EMIT cleared();
    });
    connect(this, &QToolButton::clicked, this, &FacetChip::open);
}

void FacetChip::setChoices(const FacetChoices &choices)
{
    m_choices = choices;
    QStringList names;
    QStringList briefs;
    for (const FacetChoice &choice : choices) {
        if (choice.chosen) {
            names.append(choice.name);
            briefs.append(choice.brief);
        }
    }
    const qsizetype more = briefs.size() - mostValues;
    if (more > 0) {
        briefs = briefs.first(mostValues);
        briefs.append(u'+' + locale().toString(more));
    }
    const bool active = !names.isEmpty();
    setText(active ? m_titles.some.arg(briefs.join(QStringLiteral(", "))) : m_titles.all);
    const QString whole = m_titles.some.arg(names.join(QStringLiteral(", ")));
    setAccessibleName(active ? whole : m_titles.all);
    setToolTip(active && whole != text() ? whole : QString());
    setActive(active);
    if (m_popup != nullptr) {
        m_popup->setChoices(choices);
    }
}

void FacetChip::setActive(bool active)
{
    m_cross->setVisible(active);
    if (property("active").toBool() != active) {
        setProperty("active", active);
        style()->unpolish(this);
        style()->polish(this);
    }
    updateGeometry();
}

void FacetChip::open()
{
    m_popup = new FacetPopup(m_titles.name, this);
    m_popup->setChoices(m_choices);
    connect(m_popup, &FacetPopup::toggled, this, &FacetChip::toggled);
    m_popup->openAt(*this);
}

void FacetChip::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    m_cross->setGeometry(width() - crossSize - crossMargin, (height() - crossSize) / 2, crossSize,
                         crossSize);
}

void FacetChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        open();
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_cross->isHidden()) {
            Q_EMIT cleared();
        }
        break;
    default:
        QToolButton::keyPressEvent(event);
    }
}

} // namespace semainier::ui
