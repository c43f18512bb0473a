// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/popup.h"

#include <QStringList>

class QLineEdit;

namespace semainier::ui {

/// Asks for the name of the person who takes posts in charge.
class PersonPopup final : public Popup {
    Q_OBJECT

public:
    /// `people` are proposed while a name is typed.
    PersonPopup(int posts, const QStringList &people, QWidget *parent);

Q_SIGNALS:
    /// Never an empty name.
    void chosen(const QString &person);

private:
    void choose();

    QLineEdit *m_name = nullptr;
};

} // namespace semainier::ui
