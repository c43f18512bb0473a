// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcefiles.h"

#include <QDirIterator>

namespace semainier::test {

namespace {

const QDir root(QStringLiteral(SOURCE_FOLDER));

bool endsInOneOf(const QString &name, const QStringList &endings)
{
    return std::ranges::any_of(endings,
                               [&name](const QString &ending) { return name.endsWith(ending); });
}

SourceFile readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    return {.path = root.relativeFilePath(path),
            .lines = QString::fromUtf8(file.readAll()).split(u'\n')};
}

} // namespace

std::vector<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings)
{
    std::vector<SourceFile> files;
    for (const QFileInfo &file : root.entryInfoList(QDir::Files)) {
        if (endsInOneOf(file.fileName(), endings)) {
            files.push_back(readFile(file.filePath()));
        }
    }
    for (const QString &folder : folders) {
        QDirIterator entries(root.filePath(folder), QDir::Files | QDir::Hidden,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            if (endsInOneOf(path, endings)) {
                files.push_back(readFile(path));
            }
        }
    }
    return files;
}

QString place(const SourceFile &file, qsizetype line)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line + 1).arg(file.lines[line].trimmed());
}

} // namespace semainier::test
