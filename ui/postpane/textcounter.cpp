// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/textcounter.h"

#include "core/account/textlength.h"

#include <QStyle>

namespace semainier::ui {

TextCounter::TextCounter(QWidget *parent) : QLabel(parent)
{
    setProperty("role", QStringLiteral("small"));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void TextCounter::count(const QString &text, const std::vector<Account> &accounts)
{
    std::vector<TextLength> lengths;
    QStringList names;
    for (const Account &account : accounts) {
        if (const Network *network = networkFromKey(account.network)) {
            lengths.push_back(textLength(text, *network, account.ownLimit));
            names.append(network->name);
        }
    }
    const auto index = tightest(lengths);
    m_excessFrom = index ? lengths[*index].excessFrom : std::nullopt;
    const auto remaining = index ? lengths[*index].remaining() : std::nullopt;
    if (!remaining) {
        clear();
        return;
    }
    const QString name = names[static_cast<qsizetype>(*index)];
    const int left = static_cast<int>(*remaining);
    setText(name + QStringLiteral("  <b>") + locale().toString(left) + QStringLiteral("</b>"));
    setToolTip(left >= 0 ? tr("%n characters left on %1", nullptr, left).arg(name)
                         : tr("%n characters too many for %1", nullptr, -left).arg(name));
    setAccessibleName(toolTip());
    setProperty("role", left < 0 ? QStringLiteral("alert") : QStringLiteral("small"));
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace semainier::ui
