// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;

namespace semainier::ui {

/// Says why something was not saved, and offers to write it again or to take what the calendar
/// holds.
class TroubleBar final : public QWidget {
    Q_OBJECT

public:
    explicit TroubleBar(QWidget *parent = nullptr);

    void say(const Error &error);

Q_SIGNALS:
    void keepWanted();
    void takeWanted();

private:
    QLabel *m_text = nullptr;
};

} // namespace semainier::ui
