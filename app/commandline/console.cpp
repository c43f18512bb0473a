// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"

#include "app/commandline/errorsentence.h"
#include "core/planner/backup.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace semainier::cli {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

void offerBackup(const QString &path)
{
    const auto backup = backup::newestGood(path);
    if (backup && *backup) {
        complain(QCoreApplication::translate("ErrorSentence", "newest good backup: %1")
                     .arg((*backup)->path));
    }
}

} // namespace

void print(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printJson(const QJsonObject &document)
{
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void complain(const QString &line)
{
    write(stderr, "semainier: " + line.toUtf8() + '\n');
}

ExitStatus refuse(const Error &error)
{
    complain(errorSentence(error));
    const bool mayBeDamaged =
        error.code == ErrorCode::Damaged || error.code == ErrorCode::NotACalendar;
    if (mayBeDamaged && !error.file.isEmpty()) {
        offerBackup(error.file);
    }
    return ExitStatus::Refused;
}

bool flushOutput()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

QString onOneLine(const QString &text)
{
    QString line = text.simplified();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control) {
            c = QChar::ReplacementCharacter;
        }
    }
    return line;
}

} // namespace semainier::cli
