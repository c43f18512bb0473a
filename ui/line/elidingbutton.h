// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace semainier::ui {

/// A quiet button with a sentence, which becomes a brief one where there is no room for it, and
/// that ends in an ellipsis where there is still less.
class ElidingButton final : public QPushButton {
    Q_OBJECT

public:
    explicit ElidingButton(QWidget *parent = nullptr);

    void setSentence(const QString &sentence, const QString &brief);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    QString m_sentence;
    QString m_brief;
};

} // namespace semainier::ui
