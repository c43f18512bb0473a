// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/programrun.h"

#include <QFile>
#include <QTemporaryDir>

namespace semainier::test {

/// The words of a command line, cut at the spaces.
inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

/// Runs the program in a folder of its own.
class CommandLine : public testing::Test {
protected:
    [[nodiscard]] ProgramRun run(const char *text, const QStringList &more = {}) const
    {
        return runProgram(words(text) + more, m_folder.path());
    }
    [[nodiscard]] QString filePath(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

MATCHER(IsDone, "is done without a word of complaint")
{
    return arg.status == 0 && arg.reasons.isEmpty();
}

MATCHER_P(IsRefused, reason, "is refused with the reason")
{
    return arg.status == 1 && arg.reasons.contains(reason) && arg.output.isEmpty();
}

MATCHER_P(IsMisused, reason, "is a misuse with a hint")
{
    return arg.status == 2 && arg.reasons.contains(reason) && arg.reasons.contains("--help")
        && arg.output.isEmpty();
}

} // namespace semainier::test
