// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace semainier::ui {

/// The foot of a dialog: what it will do in a sentence, or the work going on, then its buttons;
/// beside it where they leave it room enough, else below.
class DialogFoot final : public QWidget {
    Q_OBJECT

public:
    explicit DialogFoot(QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *addButton(const QString &text);
    /// The one that Enter presses.
    [[nodiscard]] QPushButton *addPrimary(const QString &text);

    void setSentence(const QString &sentence);
    /// Tells of work in the place of the sentence, once it takes longer than a moment.
    void beginWork(const QString &sentence);
    /// The share done, 0 to 1.
    void setProgress(double done);
    void endWork();
    [[nodiscard]] bool isWorking() const { return m_working; }

protected:
    bool event(QEvent *event) override;

private:
    void showWork();
    void fit();

    QBoxLayout *m_row = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QString m_sentence;
    QString m_work;
    QTimer m_moment;
    bool m_working = false;
};

} // namespace semainier::ui
