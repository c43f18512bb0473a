// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/problemsbar.h"

#include "ui/base/icons.h"
#include "ui/postpane/problemwords.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace semainier::ui {

ProblemsBar::ProblemsBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("problems"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(2);
    m_list = new QWidget;
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    m_reason = new QLabel;
    m_reason->setProperty("role", QStringLiteral("strong"));
    m_reason->setWordWrap(true);
    m_reason->setContentsMargins(4, 2, 4, 4);
    m_reason->hide();
    list->addWidget(m_reason);
    m_entries = new QVBoxLayout;
    m_entries->setSpacing(0);
    list->addLayout(m_entries);
    m_list->hide();
    column->addWidget(m_list);
    m_count = new QPushButton;
    m_count->setProperty("small", true);
    m_count->setCheckable(true);
    connect(m_count, &QPushButton::toggled, this, [this](bool open) {
        m_list->setVisible(open);
        if (!open) {
            m_reason->hide();
        }
    });
    column->addWidget(m_count, 0, Qt::AlignLeft);
    hide();
}

void ProblemsBar::show(const std::vector<PostProblem> &problems, const Post &post,
                       const std::vector<Account> &accounts)
{
    m_problems = problems;
    showEntries(post, accounts);
    showCount();
    setVisible(!problems.empty());
    if (problems.empty()) {
        close();
    }
}

void ProblemsBar::showEntries(const Post &post, const std::vector<Account> &accounts)
{
    QStringList texts;
    for (const PostProblem &problem : m_problems) {
        texts.append(problemText(problem, post, accounts));
    }
    if (texts == m_texts) {
        return;
    }
    m_texts = texts;
    while (const QLayoutItem *item = m_entries->takeAt(0)) {
        // It may be the one that was clicked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < m_problems.size(); ++i) {
        const bool wrong = m_problems[i].isError();
        auto *entry = new QPushButton(icon(wrong ? Icon::Warning : Icon::StatusReview,
                                           wrong ? Token::Alert : Token::Secondary),
                                      texts[static_cast<qsizetype>(i)]);
        entry->setProperty("entry", true);
        entry->setToolTip(entry->text());
        entry->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(entry, &QPushButton::clicked, this, [this, i] {
            if (i < m_problems.size()) {
                Q_EMIT problemChosen(m_problems[i]);
            }
        });
        m_entries->addWidget(entry);
    }
}

void ProblemsBar::showCount()
{
    const auto errors = std::ranges::count_if(m_problems, &PostProblem::isError);
    const int warnings = static_cast<int>(m_problems.size()) - static_cast<int>(errors);
    QStringList counts;
    if (errors > 0) {
        counts.append(tr("%Ln to mend", nullptr, static_cast<int>(errors)));
    }
    if (warnings > 0) {
        counts.append(tr("%Ln to look at", nullptr, warnings));
    }
    m_count->setText(counts.join(QStringLiteral(" · ")));
    m_count->setToolTip(tr("Show what it is"));
    m_count->setIcon(errors > 0 ? icon(Icon::Warning, Token::Alert) : icon(Icon::StatusReview));
}

void ProblemsBar::open(const QString &reason)
{
    m_reason->setText(reason);
    m_count->setChecked(true);
    m_reason->setVisible(!reason.isEmpty());
    if (QLayoutItem *first = m_entries->itemAt(0)) {
        first->widget()->setFocus(Qt::OtherFocusReason);
    }
}

void ProblemsBar::close()
{
    m_reason->hide();
    m_count->setChecked(false);
}

} // namespace semainier::ui
