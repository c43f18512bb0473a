// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/dialogfoot.h"

#include "ui/base/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace semainier::ui {

namespace {

constexpr int momentMs = 300;
constexpr int steps = 1000;
constexpr Scaled progressWidth{160};
constexpr int edge = 22;
constexpr int gap = 8;
constexpr int mostLines = 2; ///< of a sentence beside the buttons

} // namespace

DialogFoot::DialogFoot(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dialogFoot"));
    setAttribute(Qt::WA_StyledBackground);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(edge, 13, edge, 13);
    m_row->setSpacing(gap);
    m_text = new QLabel;
    m_text->setProperty("role", QStringLiteral("secondary"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar;
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_progress->hide();
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(gap);
    m_buttons->addStretch();
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_progress);
    m_row->addLayout(m_buttons);
    m_moment.setSingleShot(true);
    m_moment.setInterval(momentMs);
    connect(&m_moment, &QTimer::timeout, this, &DialogFoot::showWork);
}

QPushButton *DialogFoot::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

QPushButton *DialogFoot::addPrimary(const QString &text)
{
    QPushButton *button = addButton(text);
    button->setProperty("primary", true);
    button->setDefault(true);
    return button;
}

void DialogFoot::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    if (m_progress->isHidden()) {
        m_text->setText(sentence);
    }
}

bool DialogFoot::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return handled;
}

void DialogFoot::fit()
{
    const int room = width() - 2 * edge - 2 * gap - m_buttons->sizeHint().width();
    const int wanted = m_text->fontMetrics().horizontalAdvance(m_sentence);
    m_row->setDirection(wanted > mostLines * room ? QBoxLayout::TopToBottom
                                                  : QBoxLayout::LeftToRight);
}

void DialogFoot::beginWork(const QString &sentence)
{
    m_work = sentence;
    m_progress->setAccessibleName(sentence);
    if (!m_working) {
        m_working = true;
        m_progress->setRange(0, 0);
        m_moment.start();
    } else if (!m_progress->isHidden()) {
        showWork();
    }
}

void DialogFoot::showWork()
{
    m_text->setText(m_work);
    m_progress->show();
}

void DialogFoot::setProgress(double done)
{
    m_progress->setRange(0, steps);
    m_progress->setValue(static_cast<int>(done * steps));
}

void DialogFoot::endWork()
{
    m_working = false;
    m_moment.stop();
    m_progress->hide();
    m_text->setText(m_sentence);
}

} // namespace semainier::ui
