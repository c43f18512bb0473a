// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/command.h"
#include "app/commandline/console.h"
#include "core/calendar/defaultkeydates.h"
#include "core/sample/sample.h"

#include <QFileInfo>
#include <QLocale>

namespace semainier::cli {

namespace {

const QString sampleOption = QStringLiteral("sample");
const QString languageOption = QStringLiteral("lang");

class NewCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(NewCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("new"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("create a calendar; an existing file is never overwritten");
    }
    void declare(Arguments &arguments) const override;
    [[nodiscard]] ExitStatus run(const Arguments &arguments) const override;
};

void NewCommand::declare(Arguments &arguments) const
{
    arguments.addOperand(QStringLiteral("FILE"), tr("the calendar to create"));
    arguments.addOption(sampleOption, tr("fill it with the posts of a fictional association"));
    arguments.addOption(
        languageOption,
        tr("language of the sample and of the key dates; without it that of the environment"),
        QStringLiteral("fr|en"));
}

QString environmentLanguage()
{
    return QLocale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
}

Result<> create(const QString &path, const QString &language, bool asSample)
{
    const SystemClock clock;
    if (asSample) {
        SEM_CHECK(createSample(path, language, clock));
    } else {
        SEM_CHECK(Planner::create(path, QFileInfo(path).completeBaseName(), clock,
                                  defaultKeyDates(language)));
    }
    return {};
}

ExitStatus NewCommand::run(const Arguments &arguments) const
{
    QStringList languages = sampleLanguages();
    languages.move(languages.indexOf(environmentLanguage()), 0);
    const auto language = arguments.choice(languageOption, languages);
    if (!language) {
        return language.error();
    }
    const auto created = create(arguments.operand(0), *language, arguments.has(sampleOption));
    return created ? ExitStatus::Done : refuse(created.error());
}

} // namespace

std::unique_ptr<Command> newCommand()
{
    return std::make_unique<NewCommand>();
}

} // namespace semainier::cli
