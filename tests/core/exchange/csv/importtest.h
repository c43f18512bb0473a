// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/postexport.h"
#include "core/exchange/csv/refusedrows.h"
#include "core/exchange/csv/sheetimport.h"
#include "tests/support/temporarycalendar.h"

#include <QFile>

namespace semainier::test {

/// A calendar, and sheets written beside it.
class ImportTest : public TemporaryCalendar {
protected:
    QString sheet(const QByteArray &bytes, const QString &name = QStringLiteral("plan.csv"))
    {
        QFile file(filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    Result<ImportPlan> plan(const QByteArray &bytes, const ImportOptions &options = {})
    {
        return planImport({sheet(bytes)}, options, planner());
    }

    /// Plans and applies; the plan as it was.
    ImportPlan import(const QByteArray &bytes, const ImportOptions &options = {})
    {
        ImportPlan planned = need(plan(bytes, options));
        need(planner().apply(planned.change));
        return planned;
    }

    QByteArray exported(SheetAudience audience = SheetAudience::Merge)
    {
        const QString path = filePath(QStringLiteral("exported.csv"));
        need(exportPosts(planner(), {}, audience, path));
        return content(path);
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// Every post, dated ones first.
    std::vector<Post> posts()
    {
        std::vector<Post> all = need(planner().posts().inRange({}));
        for (Post &post : need(planner().posts().undated())) {
            all.push_back(std::move(post));
        }
        return all;
    }

    QString accountsOf(const Post &post)
    {
        QStringList keys;
        for (const Publication &publication : post.publications) {
            keys << accountKey(*need(planner().accounts().find(publication.account)));
        }
        return keys.join(u' ');
    }

    /// "line column reason(args)" of each note.
    static std::vector<std::string> notes(const std::vector<RowNote> &list)
    {
        std::vector<std::string> texts;
        for (const RowNote &note : list) {
            const QString args =
                note.args.isEmpty() ? QString() : u'(' + note.args.join(u',') + u')';
            texts.push_back(QStringLiteral("%1 %2 %3%4")
                                .arg(note.line)
                                .arg(note.column, code(note.reason), args)
                                .toStdString());
        }
        return texts;
    }

    static std::vector<std::string> refusals(const ImportPlan &plan)
    {
        std::vector<RowNote> list;
        for (const RefusedRow &row : plan.refused) {
            list.push_back(row.note);
        }
        return notes(list);
    }
};

} // namespace semainier::test
