// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/shell/postfinder.h"
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

SearchField::SearchField(const Planner &planner, QWidget *parent)
    : QLineEdit(parent), m_finder(new PostFinder(planner, this))
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
    connect(m_finder, &PostFinder::answered, this, &SearchField::onAnswered);
    connect(this, &QLineEdit::textChanged, this, &SearchField::onTextChanged);
}

void SearchField::onTextChanged()
{
    m_limit = pageOfResults;
    m_row = 0;
    m_isChosen = false;
    m_pause.start();
    updateHint();
}

void SearchField::readMore()
{
    // Where the line "more" was, the first new one is.
    m_row = static_cast<int>(m_results->rows().size()) - 1;
    m_limit += pageOfResults;
    search();
}

void SearchField::search()
{
    m_pause.stop();
    if (searchWords(text()).isEmpty()) {
        leave();
        return;
    }
    m_finder->ask({.text = text(), .shown = m_limit, .counted = mostCounted});
}

void SearchField::leave()
{
    m_pause.stop();
    m_isChosen = false;
    m_finder->forget();
    m_results->hide();
}

void SearchField::onAnswered(const Result<FoundPosts> &found)
{
    if (!found) {
        const QString trouble = errorText(found.error());
        showRows({{.text = {trouble, {}}, .glyph = Icon::Warning}}, trouble);
        return;
    }
    std::vector<ResultRow> rows;
    const QStringList words = searchWords(text());
    QString month;
    for (const Post &post : found->posts) {
        const QString group = post.day.isValid() ? monthTitle(post.day) : tr("Undated");
        if (group != month) {
            rows.push_back(headingRow(group));
            month = group;
        }
        rows.push_back(postRow(post, words, dayInMonth(post)));
    }
    const int others = found->all - static_cast<int>(found->posts.size());
    if (others > 0) {
        const QString more = others < mostCounted
            ? tr("%Ln more", nullptr, others)
            : tr("More than %Ln others", nullptr, mostCounted);
        rows.push_back({.target = MoreResults(), .text = {more, {}}, .glyph = Icon::Down});
    }
    if (rows.empty()) {
        rows.push_back({.text = {tr("No post has these words, whenever it is planned"), {}}});
    }
    showRows(std::move(rows), tr("%Ln post(s) found", nullptr, found->all));
}

void SearchField::showRows(std::vector<ResultRow> rows, const QString &spoken)
{
    m_results->setRows(std::move(rows), std::exchange(m_row, 0));
    setAccessibleDescription(spoken);
    placeResults();
    if (std::exchange(m_isChosen, false)) {
        m_results->choose();
    }
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
        if (m_pause.isActive() || m_finder->isAsked() || !m_results->isVisible()) {
            m_isChosen = true;
            search();
        } else {
            m_results->choose();
        }
        break;
    case Qt::Key_Escape:
        clear();
        leave();
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
    leave();
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
