// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/words.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace semainier::ui {

/// A surface of a page: widgets one under the other with room around them.
class PageCard : public QFrame {
    Q_OBJECT

public:
    explicit PageCard(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }

private:
    QVBoxLayout *m_column = nullptr;
};

/// Shows a text, and nothing at all where it is empty.
void say(QLabel &label, const QString &text);

} // namespace semainier::ui
