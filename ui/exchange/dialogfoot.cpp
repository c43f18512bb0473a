// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/dialogfoot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace semainier::ui {

namespace {

constexpr int momentMs = 300;
constexpr int steps = 1000;
constexpr int progressWidth = 160;
constexpr int edge = 22;

} // namespace

DialogFoot::DialogFoot(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dialogFoot"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edge, 13, edge, 13);
    row->setSpacing(8);
    m_text = new QLabel;
    m_text->setProperty("role", QStringLiteral("secondary"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar;
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_progress->hide();
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    m_moment.setSingleShot(true);
    m_moment.setInterval(momentMs);
    connect(&m_moment, &QTimer::timeout, this, &DialogFoot::showWork);
}

QPushButton *DialogFoot::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    layout()->addWidget(button);
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
