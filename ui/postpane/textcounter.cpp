// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/textcounter.h"

#include "core/account/textlength.h"

#include <QStyle>

namespace semainier::ui {

namespace {

/// Further from the limit than this, nobody needs to count.
constexpr int nearLimit = 280;

/// Under this share of the limit, the figure stands out.
constexpr double littleLeft = 0.2;

} // namespace

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
    if (!remaining || *remaining > nearLimit || text.isEmpty()) {
        clear();
        setToolTip({});
        return;
    }
    say(names[static_cast<qsizetype>(*index)], static_cast<int>(*remaining),
        lengths[*index].limit.value_or(nearLimit));
}

void TextCounter::say(const QString &network, int left, int limit)
{
    const QString figure = locale().toString(left);
    const bool stands = left < littleLeft * limit;
    setText(network.toHtmlEscaped() + QStringLiteral("  ")
            + (stands ? QStringLiteral("<b>%1</b>").arg(figure) : figure));
    setToolTip(left >= 0 ? tr("%Ln character(s) left on %1", nullptr, left).arg(network)
                         : tr("%Ln character(s) too many for %1", nullptr, -left).arg(network));
    setAccessibleName(toolTip());
    const QString role = left < 0 ? QStringLiteral("alert") : QStringLiteral("small");
    if (property("role") != role) {
        setProperty("role", role);
        style()->unpolish(this);
        style()->polish(this);
    }
}

} // namespace semainier::ui
