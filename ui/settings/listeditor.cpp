// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/listeditor.h"

#include "ui/base/formcolumn.h"
#include "ui/settings/addline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

// How the list and the form share the width.
constexpr int listShare = 5;
constexpr int formShare = 3;

/// Scrolls down only: as wide as the form needs to be.
class FormArea final : public QScrollArea {
public:
    explicit FormArea(FormColumn *form)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setWidget(form);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int width = widget()->minimumSizeHint().width();
        return {width + verticalScrollBar()->sizeHint().width(),
                QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        // Other fields of the form, shown or hidden, need another width.
        if (object == widget() && event->type() == QEvent::LayoutRequest) {
            updateGeometry();
        }
        return QScrollArea::eventFilter(object, event);
    }
};

} // namespace

ListEditor::ListEditor(const Words &words, AddLine *add, FormColumn *form, QWidget *under,
                       QWidget *parent)
    : QWidget(parent), m_add(add), m_form(form)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    m_table = new RowTable(words.headers);
    m_table->setPlaceholder(words.none);
    m_table->setAccessibleName(words.name);
    left->addWidget(m_table, 1);
    left->addWidget(add);
    if (under != nullptr) {
        left->addWidget(under, 0, Qt::AlignLeft);
    }
    row->addLayout(left, listShare);

    m_side = new QStackedWidget;
    m_side->addWidget(new QWidget);
    m_side->addWidget(new FormArea(form));
    row->addWidget(m_side, formShare);

    connect(m_table, &RowTable::chosen, this, &ListEditor::onChosen);
    connect(m_table, &RowTable::editWanted, m_form, &FormColumn::enter);
}

void ListEditor::setReadOnly(bool readOnly)
{
    m_add->setEnabled(!readOnly);
    m_form->setEnabled(!readOnly);
    if (readOnly) {
        m_table->setMovable(false);
    }
}

void ListEditor::onChosen(qint64 id)
{
    m_side->setCurrentIndex(id == 0 ? 0 : 1);
    if (id != m_shown) {
        m_shown = id;
        m_form->discard();
    }
}

} // namespace semainier::ui
