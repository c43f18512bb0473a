// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/filterbar.h"

#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/calendar/facetchip.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace semainier::ui {

namespace {

constexpr Scaled wordsWidth{160};

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("filterBar"));
    setAccessibleName(tr("Filters"));
    setLayout(new FlowLayout(6));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_networks = addFacet({.name = tr("Networks"),
                           .all = tr("Networks: all"),
                           .some = tr("Networks: %1"),
                           .clear = tr("Show all networks")},
                          &FilterBar::clearFacet<&PostFilter::accounts>);
    m_kinds = addFacet({.name = tr("Kinds"),
                        .all = tr("Kinds: all"),
                        .some = tr("Kinds: %1"),
                        .clear = tr("Show all kinds")},
                       &FilterBar::clearFacet<&PostFilter::kinds>);
    m_states = addFacet({.name = tr("States"),
                         .all = tr("States: all"),
                         .some = tr("States: %1"),
                         .clear = tr("Show all states")},
                        &FilterBar::clearFacet<&PostFilter::statuses>);
    m_charge = addFacet({.name = tr("In charge"),
                         .all = tr("In charge: all"),
                         .some = tr("In charge: %1"),
                         .clear = tr("Show the posts of everybody")},
                        &FilterBar::clearFacet<&PostFilter::people>);
    addWords();
    addCount();
    count();
}

FacetChip *FilterBar::addFacet(const FacetTitles &titles, void (FilterBar::*clearIt)())
{
    auto *chip = new FacetChip(titles);
    layout()->addWidget(chip);
    connect(chip, &FacetChip::toggled, this, [this](const FacetValue &value) {
        PostFilter filter = m_filter;
        toggle(filter, value);
        change(filter);
    });
    connect(chip, &FacetChip::cleared, this, clearIt);
    return chip;
}

template <auto Facet>
void FilterBar::clearFacet()
{
    PostFilter filter = m_filter;
    (filter.*Facet).clear();
    change(filter);
}

void FilterBar::addWords()
{
    m_addWords = new QToolButton;
    m_addWords->setObjectName(QStringLiteral("addWords"));
    m_addWords->setProperty("chip", true);
    m_addWords->setProperty("adds", true);
    m_addWords->setText(tr("+ filter"));
    m_addWords->setToolTip(tr("Show only the posts that have some words"));
    m_addWords->setAccessibleName(tr("Filter by words"));
    m_addWords->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(m_addWords);
    connect(m_addWords, &QToolButton::clicked, this, &FilterBar::openWords);

    m_words = new QLineEdit;
    m_words->setProperty("chip", true);
    followTextSize(*m_words, [this] { m_words->setFixedWidth(wordsWidth); });
    m_words->setPlaceholderText(tr("Words of the post"));
    m_words->setAccessibleName(tr("Words that the posts must have"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_words->hide();
    layout()->addWidget(m_words);
    connect(m_words, &QLineEdit::textEdited, this, [this](const QString &text) {
        PostFilter filter = m_filter;
        filter.text = text.simplified();
        change(filter);
    });
    // The cross in the field edits nothing in Qt's eyes.
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_filter.text.isEmpty()) {
            clearFacet<&PostFilter::text>();
        }
    });
}

void FilterBar::addCount()
{
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_count->setProperty("role", QStringLiteral("secondary"));
    layout()->addWidget(m_count);
    m_clear = new QPushButton(tr("Clear"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setToolTip(tr("Show every post again"));
    m_clear->setAccessibleName(tr("Clear the filters"));
    layout()->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_networks->setFocus();
        clear();
    });
}

void FilterBar::setChoices(const std::vector<Account> &accounts, const QStringList &people)
{
    m_accounts = accounts;
    m_people = people;
    showFacets();
}

void FilterBar::setPosts(std::span<const Post> posts)
{
    m_posts.assign(posts.begin(), posts.end());
    count();
}

void FilterBar::setFilter(const PostFilter &filter)
{
    m_filter = filter;
    // A space that is being typed stays.
    if (m_words->text().simplified() != filter.text) {
        m_words->setText(filter.text);
    }
    if (filter.text.isEmpty() && !m_words->hasFocus()) {
        closeWords();
    } else {
        m_addWords->hide();
        m_words->show();
    }
    count();
}

void FilterBar::clear()
{
    change({});
}

void FilterBar::change(const PostFilter &filter)
{
    if (filter != m_filter) {
        setFilter(filter);
        Q_EMIT filterChanged(m_filter);
    }
}

void FilterBar::count()
{
    m_facets = postFacets(m_posts, m_filter);
    showFacets();
    const bool filtering = !m_filter.isEmpty();
    m_count->setText(
        tr("%1 of %2 ·")
            .arg(locale().toString(m_facets.matching), locale().toString(m_facets.total)));
    m_count->setAccessibleName(
        tr("%1 of %Ln post(s) shown", nullptr, m_facets.total).arg(m_facets.matching));
    m_count->setVisible(filtering);
    m_clear->setVisible(filtering);
}

void FilterBar::showFacets()
{
    const FacetWords words(m_filter, m_facets);
    m_networks->setChoices(words.accounts(m_accounts));
    m_kinds->setChoices(words.kinds());
    m_states->setChoices(words.statuses());
    m_charge->setChoices(words.people(m_people));
    updateGeometry();
}

void FilterBar::openWords()
{
    m_addWords->hide();
    m_words->show();
    m_words->setFocus();
}

void FilterBar::closeWords()
{
    m_words->hide();
    m_addWords->show();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_words->text().isEmpty()) {
        closeWords();
    } else if (event->type() == QEvent::KeyPress
               && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        clearFacet<&PostFilter::text>();
        closeWords();
        m_addWords->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace semainier::ui
