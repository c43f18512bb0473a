// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/postform.h"

#include "ui/base/elidingcombobox.h"
#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/parsedfield.h"
#include "ui/base/parsing.h"
#include "ui/base/theme.h"
#include "ui/postpane/accountchips.h"
#include "ui/postpane/textcounter.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace semainier::ui {

namespace {

constexpr int textHeight = 124;

std::optional<QString> normalisedDuration(const QString &typed)
{
    const auto minutes = parsedDuration(typed);
    return minutes ? std::optional(duration(*minutes)) : std::nullopt;
}

std::optional<QString> normalisedHour(const QString &typed)
{
    const auto time = parsedHour(typed);
    return time ? std::optional(hourText(*time)) : std::nullopt;
}

QString durationOrNothing(std::optional<int> minutes)
{
    return minutes ? duration(*minutes) : QString();
}

QPixmap swatch(PostKind kind)
{
    QPixmap pixmap(10, 10);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme().color(kind));
    painter.setPen(theme().outline(kind));
    painter.drawRoundedRect(QRectF(0.5, 0.5, 9, 9), 2, 2);
    return pixmap;
}

QLabel *smallLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QStringLiteral("small"));
    label->setBuddy(buddy);
    return label;
}

} // namespace

PostForm::PostForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(4);
    buildText();
    buildGrid();
    column->addStretch();
}

void PostForm::buildText()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    m_accounts = new AccountChips;
    connect(m_accounts, &AccountChips::changed, this, [this] {
        countText();
        Q_EMIT chosen();
    });
    column->addWidget(m_accounts);
    column->addSpacing(4);

    m_text = new QPlainTextEdit;
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(tr("What will be published"));
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setMinimumHeight(textHeight);
    m_text->setMaximumHeight(textHeight + 40);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        countText();
        Q_EMIT typed();
    });
    column->addWidget(m_text);
    m_counter = new TextCounter;
    column->addWidget(m_counter);
    column->addSpacing(4);
}

void PostForm::buildGrid()
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    // A whole date or kind needs more than an hour.
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(m_grid);

    m_title = addLine(&Post::title, tr("Title"));
    m_title->setPlaceholderText(tr("For the team, not published"));
    pick(0, 0, tr("Title"), m_title, 2);
    m_day = addDay();
    pick(1, 0, tr("Date"), m_day);
    m_time = new ParsedField(normalisedHour);
    m_time->setPlaceholderText(tr("No hour"));
    pick(1, 1, tr("Hour"), m_time);
    m_kind = addCombo(tr("Kind"));
    for (const PostKind kind : allPostKinds) {
        m_kind->addItem(swatch(kind), label(kind), static_cast<int>(kind));
    }
    connect(m_kind, &QComboBox::activated, this,
            [this] { showSource(static_cast<PostKind>(m_kind->currentData().toInt())); });
    pick(2, 0, tr("Kind"), m_kind);
    m_objective = addCombo(tr("Objective"));
    pick(2, 1, tr("Objective"), m_objective);
    QLineEdit *link = addLine(&Post::link, tr("Link"));
    link->setPlaceholderText(QStringLiteral("https://"));
    pick(3, 0, tr("Link"), link, 2);
    m_source = addLine(&Post::source, tr("Source"));
    m_source->setPlaceholderText(tr("Who is quoted"));
    pick(4, 0, tr("Source"), m_source, 2);
    m_sourceLabel = qobject_cast<QLabel *>(m_grid->itemAtPosition(8, 0)->widget());
    QLineEdit *assignee = addLine(&Post::assignee, tr("In charge"));
    pick(5, 0, tr("In charge"), assignee, 2);
    m_planned = new ParsedField(normalisedDuration);
    pick(6, 0, tr("Planned time"), m_planned);
    m_spent = new ParsedField(normalisedDuration);
    pick(6, 1, tr("Time spent"), m_spent);
    for (ParsedField *field : {m_time, m_planned, m_spent}) {
        connect(field, &ParsedField::committed, this, &PostForm::chosen);
        field->installEventFilter(this);
    }

    auto *flags = new QHBoxLayout;
    flags->setSpacing(16);
    for (QCheckBox *flag : {m_mentions = addFlag(tr("Mention")), m_repost = addFlag(tr("Repost")),
                           m_reply = addFlag(tr("Reply"))}) {
        flags->addWidget(flag);
    }
    flags->addStretch();
    m_grid->addLayout(flags, 14, 0, 1, 2);
}

void PostForm::pick(int row, int column, const QString &name, QWidget *field, int span)
{
    field->setAccessibleName(name);
    field->setMinimumWidth(0);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QLabel *label = smallLabel(name, field);
    label->setContentsMargins(0, row == 0 ? 0 : 6, 0, 0);
    m_grid->addWidget(label, row * 2, column, 1, span);
    m_grid->addWidget(field, row * 2 + 1, column, 1, span);
}

QLineEdit *PostForm::addLine(QString Post::*member, const QString &name)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, &PostForm::typed);
    m_lines.push_back({line, member});
    return line;
}

QComboBox *PostForm::addCombo(const QString &name)
{
    auto *combo = new ElidingComboBox;
    combo->setAccessibleName(name);
    combo->setMinimumContentsLength(8);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setIconSize({10, 10});
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->installEventFilter(this);
    connect(combo, &QComboBox::activated, this, &PostForm::chosen);
    return combo;
}

QCheckBox *PostForm::addFlag(const QString &name)
{
    auto *flag = new QCheckBox(name);
    connect(flag, &QCheckBox::clicked, this, &PostForm::chosen);
    return flag;
}

ParsedField *PostForm::addDay()
{
    auto *field = new ParsedField([this](const QString &typed) -> std::optional<QString> {
        const QDate near = m_post.day.isValid() ? m_post.day : m_choices.today;
        const auto day = parsedDay(typed, near);
        return day ? std::optional(shortDate(*day)) : std::nullopt;
    });
    field->setPlaceholderText(tr("Undated"));
    field->installEventFilter(this);
    QAction *open = field->addAction(icon(Icon::Calendar), QLineEdit::TrailingPosition);
    open->setText(tr("Choose a day"));
    open->setToolTip(tr("Choose a day"));
    connect(open, &QAction::triggered, this, &PostForm::openCalendar);
    connect(field, &ParsedField::committed, this, &PostForm::chosen);
    return field;
}

void PostForm::openCalendar()
{
    QMenu menu;
    auto *calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const Post now = post();
    calendar->setSelectedDate(now.day.isValid() ? now.day : m_choices.today);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    connect(menu.addAction(tr("Undated")), &QAction::triggered, m_day,
            [this] { m_day->enter({}); });
    const auto choose = [&](QDate day) {
        menu.close();
        m_day->enter(shortDate(day));
    };
    connect(calendar, &QCalendarWidget::clicked, m_day, choose);
    connect(calendar, &QCalendarWidget::activated, m_day, choose);
    menu.exec(m_day->mapToGlobal(m_day->rect().bottomLeft()));
}

void PostForm::setChoices(PostChoices choices)
{
    m_choices = std::move(choices);
    showObjectives();
}

void PostForm::showObjectives()
{
    m_objective->clear();
    m_objective->addItem(tr("None"), qint64(0));
    for (const Objective &objective : m_choices.objectives) {
        if (!objective.archived || objective.id == m_post.objective) {
            m_objective->addItem(objective.name, objective.id.value());
        }
    }
    m_objective->setCurrentIndex(std::max(0, m_objective->findData(m_post.objective.value())));
}

void PostForm::setPost(const Post &post)
{
    m_post = post;
    const QSignalBlocker quiet(this);
    for (const Line &line : m_lines) {
        if (line.field->text() != post.*line.member) {
            const int cursor = line.field->cursorPosition();
            line.field->setText(post.*line.member);
            line.field->setCursorPosition(line.field->hasFocus() ? cursor : 0);
        }
    }
    QString shown = post.text;
    shown.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (m_text->toPlainText() != shown) {
        const int cursor = m_text->textCursor().position();
        m_text->setPlainText(shown);
        QTextCursor place = m_text->textCursor();
        place.setPosition(m_text->hasFocus() ? std::min(cursor, int(m_text->toPlainText().size()))
                                             : 0);
        m_text->setTextCursor(place);
    }
    m_plainText = m_text->toPlainText();
    m_day->setAccepted(post.day.isValid() ? shortDate(post.day) : QString());
    m_time->setAccepted(post.time ? hourText(*post.time) : QString());
    m_planned->setAccepted(durationOrNothing(post.plannedMinutes));
    m_spent->setAccepted(durationOrNothing(post.spentMinutes));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(post.kind)));
    showObjectives();
    m_mentions->setChecked(post.mentions);
    m_repost->setChecked(post.repost);
    m_reply->setChecked(post.reply);
    QList<AccountId> accounts;
    for (const Publication &publication : post.publications) {
        accounts.append(publication.account);
    }
    m_accounts->show(m_choices.accounts, accounts);
    showSource(post.kind);
    countText();
}

Post PostForm::post() const
{
    Post post = m_post;
    for (const Line &line : m_lines) {
        post.*line.member = line.field->text();
    }
    // The editor knows one kind of line break: a text nobody touched stays as it was.
    const QString plain = m_text->toPlainText();
    post.text = plain == m_plainText ? m_post.text : plain;
    const QDate near = m_post.day.isValid() ? m_post.day : m_choices.today;
    const QString day = m_day->accepted();
    post.day = day.isEmpty() ? QDate() : parsedDay(day, near).value_or(m_post.day);
    post.time = parsedHour(m_time->accepted());
    post.plannedMinutes = parsedDuration(m_planned->accepted());
    post.spentMinutes = parsedDuration(m_spent->accepted());
    post.kind = static_cast<PostKind>(m_kind->currentData().toInt());
    post.objective = ObjectiveId(m_objective->currentData().toLongLong());
    post.mentions = m_mentions->isChecked();
    post.repost = m_repost->isChecked();
    post.reply = m_reply->isChecked();

    const QList<AccountId> accounts = m_accounts->chosen();
    std::erase_if(post.publications,
                  [&](const Publication &p) { return !accounts.contains(p.account); });
    for (const AccountId account : accounts) {
        if (std::ranges::find(post.publications, account, &Publication::account)
            == post.publications.end()) {
            post.publications.push_back({.account = account});
        }
    }
    return post;
}

void PostForm::setReadOnly(bool readOnly)
{
    for (QWidget *field : findChildren<QWidget *>()) {
        if (auto *line = qobject_cast<QLineEdit *>(field)) {
            line->setReadOnly(readOnly);
        } else if (qobject_cast<QComboBox *>(field) || qobject_cast<QCheckBox *>(field)
                   || qobject_cast<AccountChips *>(field)) {
            field->setEnabled(!readOnly);
        }
    }
    m_text->setReadOnly(readOnly);
}

void PostForm::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void PostForm::showSource(PostKind kind)
{
    const bool shown = kind == PostKind::Curated || !m_source->text().isEmpty();
    m_source->setVisible(shown);
    m_sourceLabel->setVisible(shown);
}

void PostForm::countText()
{
    const QList<AccountId> chosen = m_accounts->chosen();
    std::vector<Account> accounts;
    std::ranges::copy_if(m_choices.accounts, std::back_inserter(accounts),
                         [&](const Account &account) { return chosen.contains(account.id); });
    m_counter->count(m_text->toPlainText(), accounts);
    QList<QTextEdit::ExtraSelection> marks;
    if (const auto excess = m_counter->excessFrom()) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(theme().color(Token::AlertTint));
        mark.format.setForeground(theme().color(Token::Alert));
        mark.cursor = m_text->textCursor();
        mark.cursor.setPosition(static_cast<int>(*excess));
        mark.cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

bool PostForm::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the pane; a value changes only where the keyboard is.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)
        && !qobject_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    // Undo is that of the calendar, where a run of typing is one step.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace semainier::ui
