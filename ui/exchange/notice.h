// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace semainier::ui {

/// What stands in the way, in a sentence, with buttons that remove it.
class Notice final : public QWidget {
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// The buttons are numbered from 0.
    void show(const QString &sentence, const QStringList &buttons = {});
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void triggered(int button);

private:
    QHBoxLayout *m_row = nullptr;
    QLabel *m_text = nullptr;
    std::vector<QPushButton *> m_buttons;
};

} // namespace semainier::ui
