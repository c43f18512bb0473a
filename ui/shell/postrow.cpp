// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/postrow.h"

#include "ui/base/formatting.h"
#include "ui/base/labels.h"

#include <QCoreApplication>

namespace semainier::ui {

namespace {

constexpr qsizetype excerptLength = 90;

QString say(const char *text)
{
    return QCoreApplication::translate("PostRow", text);
}

QString dayAndHour(const Post &post)
{
    if (!post.day.isValid()) {
        return say(QT_TRANSLATE_NOOP("PostRow", "Undated"));
    }
    return post.time ? longDate(post.day) + u' ' + hourText(*post.time) : longDate(post.day);
}

} // namespace

ResultRow postRow(const Post &post, const QStringList &words, const QString &when)
{
    PostExcerpt found = excerpt(post, words, excerptLength);
    if (found.caption.text.isEmpty()) {
        found.caption = {captionOrUntitled(post), {}};
    }
    QStringList said{found.caption.text, label(post.kind).toLower(), label(post.status).toLower(),
                     dayAndHour(post)};
    if (!found.context.text.isEmpty()) {
        said.append(found.context.text);
    }
    return {.target = post.id,
            .text = found.caption,
            .context = found.context,
            .right = when,
            .kind = post.kind,
            .glyph = statusIcon(post.status),
            .sentence = said.join(QStringLiteral(", "))};
}

ResultRow headingRow(const QString &name)
{
    return {.heading = true, .text = {name, {}}};
}

} // namespace semainier::ui
