// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include "app/commandline/command.h"
#include "app/commandline/console.h"

#include <QFileInfo>

#include <algorithm>

namespace semainier::cli {

namespace {

class Program {
    Q_DECLARE_TR_FUNCTIONS(Program)

public:
    Program();

    [[nodiscard]] ExitStatus run(const QStringList &words) const;
    [[nodiscard]] bool knows(const QString &name) const;

private:
    [[nodiscard]] QString helpText() const;
    [[nodiscard]] ExitStatus runCommand(const Command &command, const QStringList &words) const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

Program::Program()
{
    for (const auto create : {newCommand, importCommand, exportCommand, statisticsCommand,
                              listCommand, countCommand, mixCommand, guideCommand,
                              engagementCommand, checkCommand, backupCommand, restoreCommand}) {
        m_commands.push_back(create());
    }
}

bool Program::knows(const QString &name) const
{
    return std::ranges::any_of(m_commands,
                               [&](const auto &command) { return command->name() == name; });
}

QString Program::helpText() const
{
    QString text = tr("Usage: %1").arg(QStringLiteral("semainier [FILE]")) % u"\n       "
        % QStringLiteral("semainier COMMAND …") % u"\n\n"
        % tr("The editorial planner for associations. Without a command it opens the window.")
        % u"\n";
    for (const auto &command : m_commands) {
        text += u"\n  " % command->name().leftJustified(12) % command->summary();
    }
    return text % u"\n\n  " % QStringLiteral("-h, --help     ") % tr("show this text") % u"\n  "
        % QStringLiteral("-v, --version  ") % tr("show the version") % u"\n\n"
        % tr("Each command explains itself: semainier COMMAND --help");
}

ExitStatus Program::runCommand(const Command &command, const QStringList &words) const
{
    Arguments arguments(command.name());
    arguments.setSummary(command.summary());
    command.declare(arguments);
    if (const auto ended = arguments.read(words)) {
        return *ended;
    }
    return command.run(arguments);
}

ExitStatus Program::run(const QStringList &words) const
{
    const QString word = words.value(0);
    if (word == QStringLiteral("--help") || word == QStringLiteral("-h") || word.isEmpty()) {
        print(helpText());
        return word.isEmpty() ? ExitStatus::Usage : ExitStatus::Done;
    }
    if (word == QStringLiteral("--version") || word == QStringLiteral("-v")) {
        print(QStringLiteral("semainier " SEMAINIER_VERSION));
        return ExitStatus::Done;
    }
    for (const auto &command : m_commands) {
        if (command->name() == word) {
            return runCommand(*command, words.mid(1));
        }
    }
    complain(word.startsWith(u'-') ? tr("there is no option %1").arg(word)
                                   : tr("there is no command “%1”").arg(word));
    complain(tr("see: semainier --help"));
    return ExitStatus::Usage;
}

/// "-style" and the like belong to the window system; our own options of one dash have one letter.
bool isWindowOption(const QString &word)
{
    return word.size() > 2 && word.startsWith(u'-') && word[1] != u'-';
}

} // namespace

bool isSubcommand(const QStringList &arguments)
{
    if (arguments.isEmpty() || isWindowOption(arguments.first())) {
        return false;
    }
    const QString &word = arguments.first();
    if (Program().knows(word) || word.startsWith(u'-') || arguments.size() > 1) {
        return true;
    }
    // A word that can be a file is one, so that the window can say what is wrong with it.
    return !word.contains(u'/') && !word.contains(u'.') && !QFileInfo::exists(word);
}

int runCommandLine(const QStringList &arguments)
{
    const ExitStatus status = Program().run(arguments);
    if (!flushOutput()) {
        complain(QCoreApplication::translate("Program", "the result could not be written"));
        return int(ExitStatus::Refused);
    }
    return int(status);
}

} // namespace semainier::cli
