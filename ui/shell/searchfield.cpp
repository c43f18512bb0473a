// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "core/planner/planner.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/shell/postrow.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>

namespace semainier::ui {

namespace {

constexpr int pauseMs = 120;
constexpr int pageOfResults = 30;
constexpr int mostCounted = 1000;
constexpr Scaled listWidth{560};
constexpr Scaled highest{460};
constexpr int distance = 4;
constexpr int edge = 8; ///< kept free at the edges of the window

QString dayInMonth(const Post &post)
{
    if (!post.day.isValid()) {
        return {};
    }
    const QString day =
        shortWeekday(post.day.dayOfWeek()) + u' ' + QLocale().toString(post.day.day());
    return post.time ? QString(day + QStringLiteral("  ") + hourText(*post.time)) : day;
}

} // namespace

SearchField::SearchField(Planner &planner, QWidget *parent) : QLineEdit(parent), m_planner(planner)
{
    setToolTip(tr("Search all posts (Ctrl+F)"));
    setAccessibleName(tr("Search posts"));
    setClearButtonEnabled(true);
    addAction(icon(Icon::Search, Token::Tertiary), QLineEdit::LeadingPosition);
    m_keys = new QLabel(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText), this);
    m_keys->setObjectName(QStringLiteral("keyHint"));
    m_keys->setAttribute(Qt::WA_TransparentForMouseEvents);

    m_results = new ResultList(this);
    m_results->setObjectName(QStringLiteral("searchResults"));
    m_results->setAccessibleName(tr("Posts found"));
    m_results->hide();
    connect(m_results, &ResultList::chosen, this, &SearchField::choose);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, this, &SearchField::onTextChanged);
}

SearchField::~SearchField()
{
    m_pause.stop();
}

void SearchField::onTextChanged()
{
    m_limit = pageOfResults;
    m_pause.start();
    updateHint();
}

void SearchField::readMore()
{
    const auto shown = m_results->rows().size();
    m_limit += pageOfResults;
    search();
    // Where the line "more" was, the first new one is.
    m_results->setRows(m_results->rows(), static_cast<int>(shown) - 1);
}

void SearchField::search()
{
    const QStringList words = searchWords(text());
    if (words.isEmpty()) {
        m_results->hide();
        return;
    }
    std::vector<ResultRow> rows;
    const auto found = m_planner.search().find(text(), m_limit);
    if (!found) {
        const QString trouble = errorText(found.error());
        showRows({{.text = {trouble, {}}, .glyph = Icon::Warning}}, trouble, 0);
        return;
    }
    QString month;
    for (const PostId id : *found) {
        const auto post = m_planner.posts().find(id);
        if (!post || !*post) {
            continue;
        }
        const QDate day = (*post)->day;
        const QString group = day.isValid() ? monthTitle(day) : tr("Undated");
        if (group != month) {
            rows.push_back(headingRow(group));
            month = group;
        }
        rows.push_back(postRow(**post, words, dayInMonth(**post)));
    }
    const int shown = static_cast<int>(found->size());
    const int all = shown < m_limit ? shown : countAll(shown);
    if (all > shown) {
        const QString more = all - shown < mostCounted
            ? tr("%n more", nullptr, all - shown)
            : tr("More than %n others", nullptr, mostCounted);
        rows.push_back({.target = MoreResults(), .text = {more, {}}, .glyph = Icon::Down});
    }
    if (rows.empty()) {
        rows.push_back({.text = {tr("No post has these words, whenever it is planned"), {}}});
    }
    showRows(std::move(rows), tr("%n post(s) found", nullptr, all), 0);
}

int SearchField::countAll(int shown) const
{
    const auto all = m_planner.search().count(text(), shown + mostCounted);
    return static_cast<int>(all.value_or(shown));
}

void SearchField::showRows(std::vector<ResultRow> rows, const QString &spoken, int current)
{
    m_results->setRows(std::move(rows), current);
    setAccessibleDescription(spoken);
    placeResults();
}

void SearchField::placeResults()
{
    QWidget *ground = window();
    m_results->setParent(ground);
    const QPoint corner = mapTo(ground, QPoint(0, height() + distance));
    const int width = std::min<int>(listWidth, ground->width() - 2 * edge);
    const int room = ground->height() - corner.y() - edge;
    m_results->resize(width, std::min<int>({m_results->wholeHeight(), highest, room}));
    m_results->move(std::min(corner.x(), ground->width() - width - edge), corner.y());
    m_results->show();
    m_results->raise();
}

void SearchField::choose(const ResultRow &row)
{
    if (const auto *post = std::get_if<PostId>(&row.target)) {
        m_results->hide();
        Q_EMIT postChosen(*post);
    } else if (std::holds_alternative<MoreResults>(row.target)) {
        readMore();
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (m_results->isVisible() && m_results->handle(*event)) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
        search();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause.isActive() || !m_results->isVisible()) {
            m_pause.stop();
            search();
        }
        if (m_results->isVisible()) {
            m_results->choose();
        }
        break;
    case Qt::Key_Escape:
        m_results->hide();
        clear();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    updateHint();
    if (!text().isEmpty()) {
        m_limit = pageOfResults;
        m_pause.start();
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_pause.stop();
    m_results->hide();
    updateHint();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    updateHint();
}

void SearchField::updateHint()
{
    // The glyph says it where there is no room for the word.
    constexpr Scaled besideWord{48};
    const QString word = tr("Search");
    const bool fits = width() >= fontMetrics().horizontalAdvance(word) + besideWord;
    setPlaceholderText(fits ? word : QString());
    const QSize size = m_keys->sizeHint();
    m_keys->setGeometry(width() - size.width() - edge, (height() - size.height()) / 2, size.width(),
                        size.height());
    const bool hasRoom = fits && width() > 2 * size.width() + fontMetrics().horizontalAdvance(word);
    m_keys->setVisible(text().isEmpty() && !hasFocus() && hasRoom);
}

} // namespace semainier::ui
