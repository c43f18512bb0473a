// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/command.h"
#include "app/commandline/console.h"
#include "core/account/textlength.h"

namespace semainier::cli {

namespace {

const QString networkOption = QStringLiteral("network");
const QString jsonOption = QStringLiteral("json");

template <class Number>
QJsonValue numberOrNull(std::optional<Number> number)
{
    return number ? QJsonValue(qint64(*number)) : QJsonValue();
}

void printJsonOf(const Network &network, const TextLength &counted)
{
    printJson({{QStringLiteral("network"), network.key},
               {QStringLiteral("length"), counted.length},
               {QStringLiteral("limit"), numberOrNull(counted.limit)},
               {QStringLiteral("remaining"), numberOrNull(counted.remaining())},
               {QStringLiteral("bytes"), counted.bytes},
               {QStringLiteral("byte_limit"), numberOrNull(counted.byteLimit)},
               {QStringLiteral("valid"), counted.isValid()}});
}

class CountCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(CountCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("count"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("count a text as a network does: length, limit, remaining");
    }
    void declare(Arguments &arguments) const override;
    [[nodiscard]] ExitStatus run(const Arguments &arguments) const override;

private:
    static void printText(const TextLength &counted);
};

void CountCommand::declare(Arguments &arguments) const
{
    QStringList keys;
    for (const Network &network : networks()) {
        keys << network.key;
    }
    arguments.addOperand(QStringLiteral("TEXT"),
                         tr("the text, after -- where it begins with a dash"));
    arguments.addOption(networkOption, tr("one of %1").arg(keys.join(QStringLiteral(", "))),
                        QStringLiteral("NETWORK"), Arguments::Presence::Required);
    arguments.addJson(tr("as a JSON object; null where the network has no limit"));
}

void CountCommand::printText(const TextLength &counted)
{
    const auto line = [](const QString &label, const QString &value) {
        print(label.leftJustified(11) % value);
    };
    const auto shown = [](std::optional<qsizetype> number) {
        return number ? QString::number(*number) : tr("none");
    };
    line(tr("length"), QString::number(counted.length));
    line(tr("limit"), shown(counted.limit));
    line(tr("remaining"), shown(counted.remaining()));
    if (counted.byteLimit) {
        line(tr("bytes"),
             tr("%1 of %2")
                 .arg(QString::number(counted.bytes), QString::number(*counted.byteLimit)));
    }
    if (counted.hasForbidden) {
        print(tr("The text holds a character that the network refuses."));
    }
}

ExitStatus CountCommand::run(const Arguments &arguments) const
{
    const QString wanted = arguments.value(networkOption);
    const Network *network = networkFromAlias(wanted);
    if (network == nullptr) {
        return arguments.usageError(tr("there is no network “%1”").arg(wanted));
    }
    const TextLength counted = textLength(arguments.operand(0), *network);
    if (arguments.has(jsonOption)) {
        printJsonOf(*network, counted);
    } else {
        printText(counted);
    }
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> countCommand()
{
    return std::make_unique<CountCommand>();
}

} // namespace semainier::cli
