// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words.h"

#include <QLabel>
#include <QTextDocument>

namespace semainier::ui {

QLabel *words(const QString &role, const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text)) {
        return text;
    }
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', QStringLiteral("<br>"));
    return u"<qt>" % escaped % u"</qt>";
}

} // namespace semainier::ui
