// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/checkchoices.h"

#include "core/account/network.h"
#include "ui/base/labels.h"
#include "ui/exchange/planwords.h"

#include <QCoreApplication>

namespace semainier::ui {

namespace {

constexpr int daysOfAWeek = 7;

/// Collects the choices for one check.
class Choices {
    Q_DECLARE_TR_FUNCTIONS(semainier::ui::CheckChoices)

public:
    Choices(const ImportCheck &check, const PlanWords &words) : m_check(check), m_words(words) { }

    std::vector<CheckChoice> all();
    /// What happens to the check unless it is answered; empty where nothing can be.
    [[nodiscard]] QString asRead() const;
    [[nodiscard]] QString leaveOut() const
    {
        return tr("Leave out %Ln rows", nullptr, m_check.rows);
    }
    static QString leftOut() { return tr("Left out"); }
    [[nodiscard]] QString meaning(const QString &value) const;

private:
    void mean(const QString &value) { mean(value, meaning(value)); }
    void mean(const QString &value, const QString &text);
    void ask(CheckChoice::Question question, const QString &text);
    void addNote();
    void addDays();
    void addAccounts();
    void addNetworks();
    [[nodiscard]] QDate otherOrder() const;
    [[nodiscard]] QDate nearestWeekday() const;
    [[nodiscard]] QString valueAsRead() const;
    [[nodiscard]] bool isOfAccounts() const
    {
        return m_check.note.field == SheetField::Accounts
            || m_check.note.field == SheetField::Network;
    }

    const ImportCheck &m_check;
    const PlanWords &m_words;
    std::vector<CheckChoice> m_choices;
};

void Choices::mean(const QString &value, const QString &text)
{
    const CheckAnswer answer{CheckAnswer::Kind::Meaning, value};
    if (std::ranges::find(m_choices, text, &CheckChoice::text) == m_choices.end()) {
        m_choices.push_back({text, answer});
    }
}

void Choices::ask(CheckChoice::Question question, const QString &text)
{
    m_choices.push_back({text, {CheckAnswer::Kind::Meaning, {}}, question});
}

QString Choices::meaning(const QString &value) const
{
    if (m_check.subject == ImportCheck::Subject::Reposts) {
        return value == QStringLiteral("1") ? tr("Repost") : tr("Post of our own");
    }
    if (isOfAccounts()) {
        if (value.isEmpty()) {
            return tr("No account");
        }
        return m_words.isInCalendar(value)
            ? m_words.account(value)
            : tr("Create the account %1").arg(m_words.account(value));
    }
    switch (m_check.note.field) {
    case SheetField::Uid:
        return tr("New post");
    case SheetField::Date:
        return value.isEmpty() ? tr("Undated") : m_words.value(SheetField::Date, value);
    case SheetField::EventDate:
        return value.isEmpty() ? tr("No date") : m_words.value(SheetField::Date, value);
    case SheetField::Time:
    case SheetField::EventStart:
    case SheetField::EventEnd:
        return value.isEmpty() ? tr("No hour") : m_words.value(SheetField::Time, value);
    case SheetField::PeopleNeeded:
    case SheetField::PeopleFound:
        return value.isEmpty() ? tr("No number") : tr("%Ln people", nullptr, value.toInt());
    case SheetField::PlannedMinutes:
    case SheetField::SpentMinutes:
        return value.isEmpty() ? tr("No time") : m_words.value(m_check.note.field, value);
    default:
        return m_words.value(m_check.note.field, value);
    }
}

/// The value, as our own files write it, that the plan has now.
QString Choices::valueAsRead() const
{
    if (m_check.subject == ImportCheck::Subject::Reposts) {
        return QStringLiteral("1");
    }
    if (m_check.subject == ImportCheck::Subject::Account) {
        return m_check.note.args.value(0);
    }
    switch (m_check.note.reason) {
    case RowReason::YearAssumed:
    case RowReason::SeveralTimes:
    case RowReason::WordsBesideTime:
    case RowReason::AccountChosen:
        return m_check.note.args.value(0);
    case RowReason::UnknownKind:
        return code(PostKind::Info);
    case RowReason::UnreadableFlag:
        return QStringLiteral("0");
    default:
        return {};
    }
}

QString Choices::asRead() const
{
    if (m_check.subject != ImportCheck::Subject::Note) {
        return meaning(valueAsRead());
    }
    switch (m_check.note.reason) {
    case RowReason::UnreadableDate:
    case RowReason::ImpossibleDate:
    case RowReason::DuplicateUid:
        return tr("Refused");
    case RowReason::WeekdayMismatch:
        return tr("Keep the date");
    case RowReason::UnknownStatus:
        return tr("Draft, or idea without a date");
    case RowReason::NothingToPlan:
    case RowReason::ExternalIdTaken:
        return {};
    case RowReason::UnreadableDetails:
    case RowReason::UnreadableCharacters:
    case RowReason::CellsWithoutColumn:
    case RowReason::RowsWithinCell:
        return tr("As it stands");
    default:
        return meaning(valueAsRead());
    }
}

/// The day that the figures give in the order that the column does not have.
QDate Choices::otherOrder() const
{
    const DateCell cell = readDateCell(m_check.note.value);
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        const QDate day = cell.inOrder(order);
        if (day.isValid() && isLikely(day)) {
            return day;
        }
    }
    return {};
}

/// The weekday that is written, nearest to the date that is written.
QDate Choices::nearestWeekday() const
{
    const QDate day = QDate::fromString(m_check.note.args.value(1), Qt::ISODate);
    const int wanted = m_check.note.args.value(2).toInt();
    const int ahead = (wanted - day.dayOfWeek() + daysOfAWeek) % daysOfAWeek;
    return day.addDays(ahead > daysOfAWeek / 2 ? ahead - daysOfAWeek : ahead);
}

void Choices::addDays()
{
    const auto offer = [this](QDate day) {
        if (day.isValid()) {
            mean(day.toString(Qt::ISODate));
        }
    };
    switch (m_check.note.reason) {
    case RowReason::WeekdayMismatch:
        offer(nearestWeekday());
        break;
    case RowReason::YearAssumed: {
        const QDate day = QDate::fromString(m_check.note.args.value(0), Qt::ISODate);
        offer(day.addYears(-1));
        offer(day.addYears(1));
        break;
    }
    default:
        offer(otherOrder());
    }
    ask(CheckChoice::Question::Day, tr("Another date…"));
    mean({});
}

void Choices::addAccounts()
{
    for (const Account &account : m_words.accounts()) {
        mean(accountKey(account));
    }
    if (m_check.subject == ImportCheck::Subject::Note
        && m_check.note.reason == RowReason::UnknownAccount) {
        addNetworks();
    }
    mean({});
}

/// Accounts of networks that the calendar has none of.
void Choices::addNetworks()
{
    for (const Network &network : networks()) {
        const bool hasOne =
            std::ranges::any_of(m_words.accounts(), [&network](const Account &account) {
                return account.network == network.key;
            });
        if (!network.closed && !hasOne) {
            mean(network.key + u':');
        }
    }
}

void Choices::addNote()
{
    switch (m_check.note.field) {
    case SheetField::Uid:
        mean({});
        break;
    case SheetField::Date:
        addDays();
        break;
    case SheetField::EventDate:
        ask(CheckChoice::Question::Day, tr("Another date…"));
        break;
    case SheetField::Time:
    case SheetField::EventStart:
    case SheetField::EventEnd:
        ask(CheckChoice::Question::Hour, tr("Another hour…"));
        mean({});
        break;
    case SheetField::PeopleNeeded:
    case SheetField::PeopleFound:
        ask(CheckChoice::Question::People, tr("Another number…"));
        break;
    case SheetField::Kind:
        for (const PostKind kind : allPostKinds) {
            mean(code(kind));
        }
        break;
    case SheetField::Status:
        for (const PostStatus status : allPostStatuses) {
            mean(code(status));
        }
        break;
    case SheetField::PlannedMinutes:
    case SheetField::SpentMinutes:
        ask(CheckChoice::Question::Minutes, tr("Another time…"));
        break;
    case SheetField::Mentions:
    case SheetField::Repost:
    case SheetField::Reply:
        mean(QStringLiteral("1"));
        break;
    case SheetField::Accounts:
    case SheetField::Network:
        addAccounts();
        break;
    default:
        break;
    }
}

std::vector<CheckChoice> Choices::all()
{
    const QString first = asRead();
    if (first.isEmpty()) {
        return {};
    }
    m_choices.push_back({first, {}});
    if (m_check.subject == ImportCheck::Subject::Reposts) {
        mean(QStringLiteral("0"));
    } else {
        addNote();
    }
    if (!m_check.places.empty() && !m_check.isRefusal()) {
        m_choices.push_back({leaveOut(), {CheckAnswer::Kind::LeaveOut, {}}});
    }
    return m_choices;
}

} // namespace

std::vector<CheckChoice> choicesFor(const ImportCheck &check, const PlanWords &words)
{
    return Choices(check, words).all();
}

QString answerText(const ImportCheck &check, const CheckAnswer &answer, const PlanWords &words)
{
    const Choices choices(check, words);
    switch (answer.kind) {
    case CheckAnswer::Kind::AsRead:
        return choices.asRead();
    case CheckAnswer::Kind::Meaning:
        return choices.meaning(answer.meaning);
    case CheckAnswer::Kind::LeaveOut:
        return Choices::leftOut();
    }
    return {};
}

QDate likelyDay(const ImportCheck &check, QDate today)
{
    for (const QString &arg : check.note.args) {
        if (const QDate day = QDate::fromString(arg, Qt::ISODate); day.isValid()) {
            return day;
        }
    }
    const DateCell cell = readDateCell(check.note.value);
    const QDate month(cell.year, std::clamp(cell.second, 1, 12), 1);
    return month.isValid() && isLikely(month) ? month : today;
}

} // namespace semainier::ui
