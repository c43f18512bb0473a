// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace semainier::ui {

/// A button with a long sentence and, behind it, its keys. The sentence ends in an ellipsis where
/// there is no room for it; the keys are always seen.
class GroupButton final : public QPushButton {
    Q_OBJECT

public:
    explicit GroupButton(QWidget *parent = nullptr);

    void setSentence(const QString &sentence, const QString &keys);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_sentence;
    QString m_keys;
};

} // namespace semainier::ui
