// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"

#include "app/commandline/console.h"

#include <algorithm>

namespace semainier::cli {

namespace {

const QString fromOption = QStringLiteral("from");
const QString untilOption = QStringLiteral("until");
const QString helpOption = QStringLiteral("help");

} // namespace

Arguments::Arguments(const QString &command) : m_command(command)
{
    m_parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), helpOption}));
}

void Arguments::addOperand(const QString &name, const QString &description, Presence presence)
{
    m_repeatsOperands |= presence == Presence::Repeated;
    const QString dots = presence == Presence::Repeated ? QStringLiteral("...") : QString();
    m_items.push_back({name, QString(name % dots), description});
    m_operands << name;
}

void Arguments::addOption(const QString &name, const QString &description, const QString &valueName,
                          Presence presence)
{
    m_parser.addOption({name, description, valueName});
    const QString word = QStringLiteral("--") % name;
    const QString shown = valueName.isEmpty() ? word : QString(word % u' ' % valueName);
    QString synopsis = presence == Presence::Required ? shown : QString(u'[' % shown % u']');
    if (presence == Presence::Required) {
        m_requiredOptions << name;
    } else if (presence == Presence::Repeated) {
        synopsis += QStringLiteral("...");
    }
    m_items.push_back({shown, synopsis, description});
}

void Arguments::addRange()
{
    const QString form = QStringLiteral("YYYY-MM-DD");
    addOption(fromOption, tr("only posts of this day and later"), form);
    addOption(untilOption, tr("only posts of this day and earlier"), form);
}

void Arguments::addJson(const QString &description)
{
    addOption(QStringLiteral("json"), description);
}

std::optional<ExitStatus> Arguments::read(const QStringList &words)
{
    const bool understood = m_parser.parse(QStringList(m_command) + words);
    if (m_parser.isSet(helpOption)) {
        print(helpText());
        return ExitStatus::Done;
    }
    if (!understood) {
        return usageError(parsingFault(words.last()));
    }
    if (const QString fault = countingFault(); !fault.isEmpty()) {
        return usageError(fault);
    }
    return {};
}

QString Arguments::countingFault() const
{
    const QStringList operands = m_parser.positionalArguments();
    if (operands.size() < m_operands.size()) {
        return tr("%1 is missing").arg(m_operands[operands.size()]);
    }
    if (operands.size() > m_operands.size() && !m_repeatsOperands) {
        return tr("“%1” is one word too many").arg(operands[m_operands.size()]);
    }
    const auto absent = std::ranges::find_if_not(
        m_requiredOptions, [this](const QString &option) { return has(option); });
    return absent == m_requiredOptions.end() ? QString() : tr("--%1 is missing").arg(*absent);
}

QString Arguments::parsingFault(const QString &lastWord) const
{
    const QStringList unknown = m_parser.unknownOptionNames();
    if (unknown.isEmpty()) {
        // A value can only be missing at the end of the line.
        const bool isMissing = lastWord.startsWith(u'-') && !lastWord.contains(u'=');
        return isMissing ? tr("%1 needs a value").arg(lastWord) : m_parser.errorText();
    }
    const QString dashes = unknown.first().size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
    return tr("there is no option %1").arg(dashes % unknown.first());
}

Read<QDate> Arguments::date(const QString &option) const
{
    if (!has(option)) {
        return QDate();
    }
    const QString text = value(option);
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid()) {
        return std::unexpected(
            usageError(tr("--%1 takes a date such as 2026-11-18, not “%2”").arg(option, text)));
    }
    return day;
}

Read<DateRange> Arguments::range() const
{
    const auto first = date(fromOption);
    if (!first) {
        return std::unexpected(first.error());
    }
    const auto last = date(untilOption);
    if (!last) {
        return std::unexpected(last.error());
    }
    if (first->isValid() && last->isValid() && *last < *first) {
        return std::unexpected(usageError(tr("--until is before --from")));
    }
    return DateRange{*first, *last};
}

Read<QString> Arguments::choice(const QString &option, const QStringList &choices) const
{
    const QString given = has(option) ? value(option) : choices.first();
    if (!choices.contains(given)) {
        return std::unexpected(
            usageError(tr("--%1 takes one of %2, not “%3”")
                           .arg(option, choices.join(QStringLiteral(", ")), given)));
    }
    return given;
}

Read<std::optional<int>> Arguments::wholeNumber(const QString &option, int least, int most) const
{
    if (!has(option)) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return std::unexpected(usageError(
            tr("--%1 takes a whole number from %2 to %3, not “%4”")
                .arg(option, QString::number(least), QString::number(most), value(option))));
    }
    return number;
}

ExitStatus Arguments::usageError(const QString &reason) const
{
    complain(reason);
    complain(tr("see: semainier %1 --help").arg(m_command));
    return ExitStatus::Usage;
}

QString Arguments::helpText() const
{
    QString synopsis = QStringLiteral("semainier ") % m_command;
    qsizetype width = QStringLiteral("-h, --help").size();
    for (const Item &item : m_items) {
        synopsis += u' ' % item.synopsis;
        width = std::max(width, item.shown.size());
    }
    const auto line = [width](const QString &shown, const QString &description) {
        return QString(u"\n  " % shown.leftJustified(width + 2) % description);
    };
    QString text = tr("Usage: %1").arg(synopsis) % u"\n\n" % m_summary % u"\n";
    for (const Item &item : m_items) {
        text += line(item.shown, item.description);
    }
    return text + line(QStringLiteral("-h, --help"), tr("show this text"));
}

} // namespace semainier::cli
