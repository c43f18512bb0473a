// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/formulaguard.h"

namespace semainier {

bool needsGuard(QStringView cell)
{
    for (const QChar c : cell) {
        if (c != u'\'') {
            return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r';
        }
    }
    return false;
}

QStringView withoutGuard(QStringView cell)
{
    return cell.startsWith(u'\'') && needsGuard(cell.sliced(1)) ? cell.sliced(1) : cell;
}

} // namespace semainier
