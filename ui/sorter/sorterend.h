// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace semainier::ui {

class SorterDeck;

/// What is shown when there is nothing more to sort, and what to do next.
class SorterEnd final : public QWidget {
    Q_OBJECT

public:
    explicit SorterEnd(QWidget *parent = nullptr);

    void show(const SorterDeck &deck);
    /// The keyboard, for the buttons to be chosen from: no key pressed by habit presses one.
    void takeFocus();

Q_SIGNALS:
    void lineWanted();
    /// To go through those that were skipped.
    void restWanted();

private:
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_kinds = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_line = nullptr;
    QPushButton *m_rest = nullptr;
};

} // namespace semainier::ui
