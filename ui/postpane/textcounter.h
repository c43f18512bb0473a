// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QLabel>

#include <optional>
#include <vector>

namespace semainier::ui {

/// What is left to write on the tightest of some accounts: silent until the limit is near.
class TextCounter final : public QLabel {
    Q_OBJECT

public:
    explicit TextCounter(QWidget *parent = nullptr);

    void count(const QString &text, const std::vector<Account> &accounts);
    /// Where the part begins that is too much, in UTF-16 units; nothing while the text fits.
    [[nodiscard]] std::optional<qsizetype> excessFrom() const { return m_excessFrom; }

private:
    void say(const QString &network, int left, int limit);

    std::optional<qsizetype> m_excessFrom;
};

} // namespace semainier::ui
