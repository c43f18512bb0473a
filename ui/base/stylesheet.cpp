// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/stylesheet.h"

#include "core/base/assert.h"

#include <QFile>
#include <QRegularExpression>

namespace semainier::ui {

namespace {

QString withTextSize(const QString &sheet, int percent)
{
    static const QRegularExpression size(QStringLiteral("@(\\d+)px"));
    QString scaled;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : size.globalMatch(sheet)) {
        scaled += QStringView(sheet).sliced(done, match.capturedStart() - done);
        scaled += QString::number(scaledPixels(match.capturedView(1).toInt(), percent)) + u"px";
        done = match.capturedEnd();
    }
    return scaled + QStringView(sheet).sliced(done);
}

} // namespace

QString styleSheet(Scheme scheme, int textPercent)
{
    QFile file(QStringLiteral(":/style/semainier.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    SEM_ASSERT(opened, return {});
    QString sheet = QString::fromUtf8(file.readAll());
    sheet.replace(QStringLiteral("@scheme"),
                  scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark"));
    for (const Token token : allTokens) {
        sheet.replace(u'@' + tokenName(token) + u';', tokenColor(token, scheme).name() + u';');
    }
    return withTextSize(sheet, textPercent);
}

} // namespace semainier::ui
