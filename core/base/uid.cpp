// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uid.h"

#include <QUuid>

namespace semainier {

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString uidOfName(const QString &name)
{
    static const QUuid space(0x6f1d1a52, 0x53ac, 0x4b57, 0x9a, 0x11, 0x0d, 0x8e, 0x2c, 0x64, 0x7b,
                             0x10);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

} // namespace semainier
