// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "core/planner/planner.h"
#include "ui/base/formatting.h"
#include "ui/base/parsing.h"
#include "ui/base/theme.h"
#include "ui/shell/actionmatch.h"
#include "ui/shell/postfinder.h"
#include "ui/shell/postrow.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr Scaled paletteWidth{560};
constexpr int fromTop = 64;
constexpr int edge = 16; ///< kept free at the edges of the window
constexpr int mostPosts = 8;
constexpr qsizetype fewestLetters = 2; ///< before posts are looked for
constexpr qsizetype mostRecent = 5;

/// The text of an action without the mark of its mnemonic and the dots of a question to come.
QString plainName(const QAction &action)
{
    QString name = action.text();
    name.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    name.remove(u'&');
    name.replace(u'\x01', u'&');
    return name;
}

ResultRow actionRow(QAction &action, const QString &name, const std::vector<Excerpt::Mark> &marks)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    QStringList said{name};
    if (!keys.isEmpty()) {
        said.append(keys);
    }
    if (action.isChecked()) {
        said.append(QCoreApplication::translate("CommandPalette", "chosen"));
    }
    if (!action.isEnabled()) {
        said.append(QCoreApplication::translate("CommandPalette", "not possible now"));
    }
    return {.target = QPointer<QAction>(&action),
            .text = {name, marks},
            .right = keys,
            .glyph = action.isChecked() ? std::optional(Icon::Tick) : std::nullopt,
            .available = action.isEnabled(),
            .sentence = said.join(QStringLiteral(", "))};
}

} // namespace

CommandPalette::CommandPalette(const Planner &planner, QWidget *window)
    : QFrame(window), m_clock(planner.clock()), m_finder(new PostFinder(planner, this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Everything Semainier can do"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 4);
    column->setSpacing(4);
    m_field = new QLineEdit;
    m_field->setPlaceholderText(tr("An action, a date, words of a post"));
    m_field->setAccessibleName(tr("What to do"));
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    m_results = new ResultList;
    m_results->setObjectName(QStringLiteral("paletteResults"));
    m_results->setAccessibleName(tr("What can be done"));
    column->addWidget(m_results);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_results, &ResultList::chosen, this, &CommandPalette::choose);
    connect(m_finder, &PostFinder::answered, this, &CommandPalette::onAnswered);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::toggle(const QList<QAction *> &actions)
{
    if (isVisible()) {
        close(true);
        return;
    }
    m_commands.clear();
    collect(actions, {});
    open();
}

void CommandPalette::collect(const QList<QAction *> &actions, const QString &menu)
{
    for (QAction *action : actions) {
        const QString name = plainName(*action);
        const bool known = std::ranges::any_of(
            m_commands, [action](const Command &command) { return command.action == action; });
        if (QMenu *inner = action->menu()) {
            collect(inner->actions(), name);
        } else if (!action->isSeparator() && action->isVisible() && !name.isEmpty() && !known) {
            //: An action of a menu within the menu: "Theme: Dark"
            m_commands.push_back({action, menu.isEmpty() ? name : tr("%1: %2").arg(menu, name)});
        }
    }
}

void CommandPalette::open()
{
    m_focus = window()->focusWidget();
    const QSignalBlocker blocker(m_field);
    m_field->clear();
    search();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close(bool giveFocusBack)
{
    hide();
    m_finder->forget();
    m_posts.clear();
    if (giveFocusBack && m_focus) {
        m_focus->setFocus(Qt::PopupFocusReason);
    }
}

void CommandPalette::search()
{
    m_isEntered = false;
    findPosts();
    showRows(0);
}

void CommandPalette::findPosts()
{
    const QString typed = m_field->text();
    if (typed.trimmed().size() < fewestLetters) {
        m_finder->forget();
        m_posts.clear();
    } else {
        m_finder->ask({.text = typed, .shown = mostPosts});
    }
}

void CommandPalette::onAnswered(const Result<FoundPosts> &found)
{
    const std::vector<Post> before = std::exchange(m_posts, {});
    if (found) {
        m_posts = found->posts;
    }
    // Where the posts change nothing, the line one stands on is not read out again.
    if (m_posts != before || m_known == 0) {
        showRows(std::max(0, m_results->currentRow()));
    }
    if (std::exchange(m_isEntered, false)) {
        m_results->choose();
    }
}

void CommandPalette::showRows(int current)
{
    std::vector<ResultRow> rows;
    addDay(rows);
    addActions(rows);
    m_known = static_cast<int>(rows.size());
    // Until others are found the posts stay, so that the list does not shrink and grow at each key.
    addPosts(rows);
    if (rows.empty()) {
        if (m_finder->isAsked()) {
            return;
        }
        rows.push_back({.text = {tr("No action, date or post answers these words"), {}}});
    }
    m_results->setRows(std::move(rows), current);
    m_field->setAccessibleDescription(m_results->current() != nullptr
                                          ? m_results->current()->sentence
                                          : m_results->rows().front().text.text);
    place();
}

void CommandPalette::addDay(std::vector<ResultRow> &rows) const
{
    if (const auto day = parsedDay(m_field->text(), m_clock.today())) {
        rows.push_back({.target = *day,
                        .text = {tr("Go to %1").arg(longDate(*day)), {}},
                        .glyph = Icon::Calendar});
    }
}

qsizetype CommandPalette::age(const Command &command) const
{
    const qsizetype index = m_recent.indexOf(command.action);
    return index < 0 ? m_recent.size() : index;
}

void CommandPalette::addActions(std::vector<ResultRow> &rows) const
{
    struct Found {
        const Command *command;
        ActionMatch match;
    };
    std::vector<Found> found;
    for (const Command &command : m_commands) {
        if (command.action.isNull()) {
            continue;
        }
        const QString keywords = command.action->property(actionKeywords).toString();
        if (auto match = matchAction(m_field->text(), command.name, keywords)) {
            found.push_back({&command, std::move(*match)});
        }
    }
    std::ranges::stable_sort(found, [this](const Found &one, const Found &other) {
        return one.match.score != other.match.score ? one.match.score > other.match.score
                                                    : age(*one.command) < age(*other.command);
    });
    const bool grouped = m_field->text().trimmed().isEmpty() && !m_recent.isEmpty();
    const auto isRecent = [this](const Found &each) {
        return age(*each.command) < m_recent.size();
    };
    if (grouped && !found.empty() && isRecent(found.front())) {
        rows.push_back(headingRow(tr("Done lately")));
    }
    for (size_t index = 0; index < found.size(); ++index) {
        if (grouped && index > 0 && isRecent(found[index - 1]) && !isRecent(found[index])) {
            rows.push_back(headingRow(tr("Everything else")));
        }
        rows.push_back(actionRow(*found[index].command->action, found[index].command->name,
                                 found[index].match.marks));
    }
}

void CommandPalette::addPosts(std::vector<ResultRow> &rows) const
{
    if (m_posts.empty()) {
        return;
    }
    rows.push_back(headingRow(tr("Posts")));
    const QStringList words = searchWords(m_field->text());
    for (const Post &post : m_posts) {
        rows.push_back(
            postRow(post, words, post.day.isValid() ? shortDate(post.day) : tr("Undated")));
    }
}

void CommandPalette::place()
{
    const QWidget *ground = parentWidget();
    const int width = std::min<int>(paletteWidth, ground->width() - 2 * edge);
    const int top = std::min(fromTop, ground->height() / 10);
    const QMargins margins = layout()->contentsMargins();
    const int field = m_field->sizeHint().height() + layout()->spacing();
    const int height = margins.top() + field + m_results->wholeHeight() + margins.bottom();
    setGeometry((ground->width() - width) / 2, top, width,
                std::min(height, ground->height() * 3 / 5));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field) {
        if (event->type() == QEvent::Resize && isVisible()) {
            place();
        }
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        return handleKey(*static_cast<QKeyEvent *>(event));
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            close(false);
        }
    }
    return false;
}

bool CommandPalette::handleKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Escape:
        close(true);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return m_results->handle(key);
    }
}

void CommandPalette::enter()
{
    const int row = m_results->currentRow();
    if (m_finder->isAsked() && (row < 0 || row >= m_known)) {
        m_isEntered = true;
    } else {
        m_results->choose();
    }
}

void CommandPalette::choose(const ResultRow &row)
{
    close(true);
    if (const auto *day = std::get_if<QDate>(&row.target)) {
        Q_EMIT dayChosen(*day);
    } else if (const auto *post = std::get_if<PostId>(&row.target)) {
        Q_EMIT postChosen(*post);
    } else if (const auto *action = std::get_if<QPointer<QAction>>(&row.target);
               action && *action) {
        m_recent.removeAll(*action);
        m_recent.prepend(*action);
        m_recent.resize(std::min(m_recent.size(), mostRecent));
        (*action)->trigger();
    }
}

} // namespace semainier::ui
