// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/listeditors.h"

#include "core/base/text.h"
#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/kindsquare.h"
#include "ui/base/labels.h"
#include "ui/base/parsing.h"
#include "ui/calendar/listlayout.h"
#include "ui/calendar/listwords.h"

#include <QCompleter>
#include <QLineEdit>

namespace semainier::ui {

namespace {

template <class Values, class MakeIcon>
QWidget *choice(const Values &values, MakeIcon icon, int current, QWidget *parent)
{
    auto *combo = new ChoiceEditor(parent);
    combo->setIconSize(QSize(list::glyph, list::glyph));
    for (const auto value : values) {
        combo->addItem(icon(value), label(value));
    }
    combo->setCurrentIndex(current);
    return combo;
}

QWidget *line(const QString &text, const QString &hint, QWidget *parent)
{
    auto *edit = new QLineEdit(text, parent);
    edit->setPlaceholderText(hint);
    edit->selectAll();
    return edit;
}

QWidget *personLine(const QString &person, const QStringList &people, QWidget *parent)
{
    auto *edit = new QLineEdit(person, parent);
    auto *completer = new QCompleter(people, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit->setCompleter(completer);
    edit->selectAll();
    return edit;
}

QWidget *editorOf(const ListRow &row, ListColumn column, const QStringList &people, QWidget *parent)
{
    const Post &post = row.post();
    switch (column) {
    case ListColumn::Date:
        return line(post.day.isValid() ? shortDate(post.day) : QString(), row.date, parent);
    case ListColumn::Hour:
        return line(row.card.hour, QStringLiteral("09:00"), parent);
    case ListColumn::Kind:
        return choice(allPostKinds, kindIcon, static_cast<int>(post.kind), parent);
    case ListColumn::Post:
        return line(post.title, firstWords(post.text), parent);
    case ListColumn::State:
        return choice(
            allPostStatuses, [](PostStatus status) { return icon(statusIcon(status)); },
            static_cast<int>(post.status), parent);
    case ListColumn::Person:
        return personLine(post.assignee, people, parent);
    case ListColumn::Accounts:
    case ListColumn::Time:
        return nullptr;
    }
    return nullptr;
}

std::optional<Intention> edit(PostId post, const PostEdit &edit)
{
    return EditPosts{{post}, edit};
}

std::optional<Intention> enteredDay(const QString &text, const Post &post, QDate today)
{
    const auto day = text.isEmpty() ? std::optional(QDate())
                                    : parsedDay(text, post.day.isValid() ? post.day : today);
    return day && *day != post.day ? std::optional<Intention>(MovePost{post.id, *day, {}})
                                   : std::nullopt;
}

std::optional<Intention> enteredLine(const QString &text, const Post &post, ListColumn column,
                                     QDate today)
{
    if (column == ListColumn::Date) {
        return enteredDay(text, post, today);
    }
    if (column == ListColumn::Hour) {
        const auto time = parsedHour(text);
        const bool understood = time || text.isEmpty();
        return understood && time != post.time ? edit(post.id, {.time = time}) : std::nullopt;
    }
    if (column == ListColumn::Person) {
        return text != post.assignee ? edit(post.id, {.assignee = text}) : std::nullopt;
    }
    return text != post.title ? std::optional<Intention>(RenamePost{post.id, text}) : std::nullopt;
}

std::optional<Intention> enteredChoice(int choice, const Post &post, ListColumn column)
{
    if (column == ListColumn::Kind) {
        const auto kind = static_cast<PostKind>(choice);
        return kind != post.kind ? edit(post.id, {.kind = kind}) : std::nullopt;
    }
    const auto status = static_cast<PostStatus>(choice);
    return status != post.status ? edit(post.id, {.status = status}) : std::nullopt;
}

} // namespace

void ChoiceEditor::hidePopup()
{
    QComboBox::hidePopup();
    if (isVisible()) {
        // The choice is made after its list has closed.
        QMetaObject::invokeMethod(this, &ChoiceEditor::closed, Qt::QueuedConnection);
    }
}

QWidget *cellEditor(const ListRow &row, ListColumn column, const QStringList &people,
                    QWidget *parent)
{
    QWidget *editor = editorOf(row, column, people, parent);
    if (editor) {
        editor->setAccessibleName(ListWords::column(column));
    }
    return editor;
}

std::optional<Intention> entered(const QWidget &editor, const ListRow &row, ListColumn column,
                                 QDate today)
{
    if (const auto *combo = qobject_cast<const ChoiceEditor *>(&editor)) {
        return enteredChoice(combo->currentIndex(), row.post(), column);
    }
    const auto *edit = qobject_cast<const QLineEdit *>(&editor);
    return edit ? enteredLine(edit->text().simplified(), row.post(), column, today) : std::nullopt;
}

} // namespace semainier::ui
