// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kindchoice.h"

#include "ui/base/icons.h"
#include "ui/base/kindsquare.h"
#include "ui/base/labels.h"

namespace semainier::ui {

namespace {

QString dataOf(std::optional<PostKind> kind)
{
    return kind ? code(*kind) : QString();
}

} // namespace

void offerKinds(QComboBox &combo, const QString &any)
{
    combo.addItem(any, dataOf({}));
    for (const PostKind kind : allPostKinds) {
        combo.addItem(kindIcon(kind), label(kind), dataOf(kind));
    }
}

void showKind(QComboBox &combo, std::optional<PostKind> kind)
{
    combo.setCurrentIndex(std::max(0, combo.findData(dataOf(kind))));
}

std::optional<PostKind> chosenKind(const QComboBox &combo)
{
    return postKindFromCode(combo.currentData().toString());
}

} // namespace semainier::ui
