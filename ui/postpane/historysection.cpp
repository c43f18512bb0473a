// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/historysection.h"

#include "ui/base/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

HistorySection::HistorySection(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    m_toggle = new QPushButton(icon(Icon::Down), tr("History"));
    m_toggle->setProperty("small", true);
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("What happened to this post"));
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    m_lines = new QLabel;
    m_lines->setTextFormat(Qt::RichText);
    m_lines->setWordWrap(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->setAccessibleName(tr("History"));
    m_lines->hide();
    column->addWidget(m_lines);
    connect(m_toggle, &QPushButton::toggled, this, [this](bool open) {
        m_toggle->setIcon(icon(open ? Icon::Up : Icon::Down));
        m_lines->setVisible(open);
        if (open) {
            Q_EMIT opened();
        }
    });
}

bool HistorySection::isOpen() const
{
    return m_toggle->isChecked();
}

void HistorySection::close()
{
    m_toggle->setChecked(false);
}

void HistorySection::show(const std::vector<HistoryLine> &lines)
{
    QString rows;
    for (const HistoryLine &line : lines) {
        rows += QStringLiteral("<p style=\"margin: 0 0 4px 0\"><small>%1</small><br>%2</p>")
                    .arg(line.when.toHtmlEscaped(), line.what.toHtmlEscaped());
    }
    m_lines->setText(rows.isEmpty() ? tr("Nothing yet") : rows);
}

} // namespace semainier::ui
