// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/entrypanel.h"

#include "ui/base/parsing.h"
#include "ui/base/prompter.h"
#include "ui/exchange/checkchoices.h"
#include "ui/exchange/counttiles.h"
#include "ui/exchange/entryview.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int gap = 12;

} // namespace

EntryPanel::EntryPanel(ImportSession &session, const Clock &clock, Prompter &prompter,
                       QWidget *parent)
    : QWidget(parent), m_session(session), m_clock(clock), m_prompter(prompter),
      m_model(new EntryModel(session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    m_tiles = new CountTiles(*m_model);
    m_entries = new EntryView(*m_model);
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("emptyHint"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_entries);
    m_lists->addWidget(m_empty);
    column->addWidget(m_tiles);
    column->addWidget(m_lists, 1);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_row = m_entries->currentIndex().row(); });
    connect(m_model, &EntryModel::countsChanged, this, &EntryPanel::refresh);
    connect(m_tiles, &CountTiles::chosen, this, [this](ImportList list) {
        m_model->show(list);
        m_listChosen = true;
        m_entries->setAccessibleName(tr("Lines of the sheet"));
        refreshEmptyText();
    });
    connect(m_entries, &EntryView::choiceWanted, this, &EntryPanel::offerChoices);
}

void EntryPanel::refresh()
{
    const ImportOutcome *outcome = m_session.outcome();
    const bool merging = std::ranges::any_of(outcome->sheets, &Sheet::isOwn);
    m_tiles->refresh(merging);
    if (!m_listChosen && !outcome->error) {
        m_tiles->choose(m_tiles->telling());
        m_listChosen = true;
        m_entries->setCurrentIndex(m_model->index(0, EntryModel::TextColumn));
        m_entries->setFocus();
    }
    if (!m_entries->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_entries->setCurrentIndex(
            m_model->index(std::clamp(m_row, 0, m_model->rowCount() - 1), EntryModel::TextColumn));
    }
    refreshEmptyText();
}

void EntryPanel::refreshEmptyText()
{
    switch (m_model->list()) {
    case ImportList::Dated:
    case ImportList::Undated:
        m_empty->setText(tr("Nothing to add here."));
        break;
    case ImportList::Updated:
        m_empty->setText(tr("Nothing has changed since the export."));
        break;
    case ImportList::Unchanged:
        m_empty->setText(tr("These rows say what the calendar says already."));
        break;
    case ImportList::Missing:
        m_empty->setText(tr("Every post of these dates is in the sheet."));
        break;
    case ImportList::Checks:
        m_empty->setText(tr("Nothing to check: everything was understood."));
        break;
    case ImportList::Refused:
        m_empty->setText(tr("No row is refused."));
        break;
    }
    m_lists->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_entries)
                                                      : m_empty);
}

void EntryPanel::offerChoices(int row, const QPoint &where)
{
    const ImportCheck *asked = m_model->checkAt(row);
    if (asked == nullptr || m_session.isImporting()) {
        return;
    }
    const ImportCheck check = *asked;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const QString now = answerText(check, m_session.answerTo(check), m_model->words());
    for (const CheckChoice &choice : choicesFor(check, m_model->words())) {
        QAction *action = menu->addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(choice.text == now);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, check, choice] { take(check, choice); });
    }
    menu->popup(where);
}

void EntryPanel::take(const ImportCheck &check, const CheckChoice &choice)
{
    CheckAnswer answer = choice.answer;
    if (choice.question != CheckChoice::Question::None) {
        const auto meaning = askForMeaning(check, choice);
        if (!meaning) {
            return;
        }
        answer.meaning = *meaning;
    }
    m_session.answer(check, answer);
}

std::optional<QString> EntryPanel::askForMeaning(const ImportCheck &check,
                                                 const CheckChoice &choice)
{
    switch (choice.question) {
    case CheckChoice::Question::Day: {
        const auto day = m_prompter.day(this, tr("Date of line %1").arg(check.note.line),
                                        likelyDay(check, m_clock.today()));
        return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
    }
    case CheckChoice::Question::Hour:
        return askForHour();
    case CheckChoice::Question::Minutes:
        return askForMinutes();
    case CheckChoice::Question::People:
        return askForPeople();
    case CheckChoice::Question::None:
        break;
    }
    return {};
}

std::optional<QString> EntryPanel::askForHour()
{
    const auto text = m_prompter.line(this, tr("Hour"), tr("Hour of these posts"), {});
    if (!text) {
        return {};
    }
    const auto hour = parsedHour(*text);
    if (!hour) {
        m_prompter.tell(this, tr("Hour"), tr("“%1” is no hour.").arg(*text));
        return {};
    }
    return hour->toString();
}

std::optional<QString> EntryPanel::askForMinutes()
{
    const auto text = m_prompter.line(this, tr("Time"), tr("Time that these posts take"), {});
    if (!text) {
        return {};
    }
    const auto minutes = parsedDuration(*text);
    if (!minutes) {
        m_prompter.tell(this, tr("Time"), tr("“%1” is no length of time.").arg(*text));
        return {};
    }
    return QString::number(*minutes);
}

std::optional<QString> EntryPanel::askForPeople()
{
    const auto text = m_prompter.line(this, tr("People"), tr("Number of people"), {});
    if (!text) {
        return {};
    }
    bool isNumber = false;
    const int people = locale().toInt(text->trimmed(), &isNumber);
    if (!isNumber || people < 0) {
        m_prompter.tell(this, tr("People"), tr("“%1” is no number of people.").arg(*text));
        return {};
    }
    return QString::number(people);
}

} // namespace semainier::ui
