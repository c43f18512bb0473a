// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/stylesheet.h"

#include "core/base/assert.h"

#include <QFile>

namespace semainier::ui {

QString styleSheet(Scheme scheme)
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
    return sheet;
}

} // namespace semainier::ui
