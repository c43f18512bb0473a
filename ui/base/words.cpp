// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words.h"

#include <QLabel>

namespace semainier::ui {

QLabel *words(const QString &role, const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace semainier::ui
