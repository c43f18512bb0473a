// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <expected>
#include <optional>
#include <vector>

namespace semainier::cli {

enum class ExitStatus { Done = 0, Refused = 1, Usage = 2 };

/// A value read from the command line, or the status to leave with when it cannot be used; the
/// reason has then been written.
template <class T>
using Read = std::expected<T, ExitStatus>;

/// The operands and options of one command: declared, explained and read.
class Arguments {
    Q_DECLARE_TR_FUNCTIONS(Arguments)

public:
    enum class Presence { Required, Optional, Repeated };

    explicit Arguments(const QString &command);

    /// A required operand stands in its place; a repeated one comes last, once or more.
    void addOperand(const QString &name, const QString &description,
                    Presence presence = Presence::Required);
    /// Without a value name the option is a flag.
    void addOption(const QString &name, const QString &description, const QString &valueName = {},
                   Presence presence = Presence::Optional);
    /// --from and --until, for range().
    void addRange();
    /// --json
    void addJson(const QString &description);

    /// Reads the words. Done when help was asked for and given; Usage when they break the rules.
    [[nodiscard]] std::optional<ExitStatus> read(const QStringList &words);

    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const
    {
        return m_parser.values(option);
    }
    [[nodiscard]] QString operand(qsizetype place) const
    {
        return m_parser.positionalArguments().value(place);
    }
    /// The operands from a place on.
    [[nodiscard]] QStringList operands(qsizetype place) const
    {
        return m_parser.positionalArguments().mid(place);
    }

    /// The days asked for; open where an end was not given.
    [[nodiscard]] Read<DateRange> range() const;
    /// The one of the choices that was given; the first when the option is absent.
    [[nodiscard]] Read<QString> choice(const QString &option, const QStringList &choices) const;

    /// The number an option was given; nothing when it is absent.
    [[nodiscard]] Read<std::optional<int>> wholeNumber(const QString &option, int least,
                                                       int most) const;

    /// Writes why the command cannot be understood, and where it is explained.
    [[nodiscard]] ExitStatus usageError(const QString &reason) const;

    [[nodiscard]] QString helpText() const;
    void setSummary(const QString &summary) { m_summary = summary; }

private:
    struct Item {
        QString shown; ///< as it is written in the explanation
        QString synopsis; ///< as it is written on the usage line
        QString description;
    };

    [[nodiscard]] Read<QDate> date(const QString &option) const;
    [[nodiscard]] QString parsingFault(const QString &lastWord) const;
    /// What is there too little or too much; empty when all is well.
    [[nodiscard]] QString countingFault() const;

    QString m_command;
    QString m_summary;
    QCommandLineParser m_parser;
    std::vector<Item> m_items;
    QStringList m_requiredOptions;
    QStringList m_operands;
    bool m_repeatsOperands = false;
};

} // namespace semainier::cli
