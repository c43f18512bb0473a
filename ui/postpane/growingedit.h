// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace semainier::ui {

/// A text of several lines that is as high as what is written in it, between two limits; beyond, it
/// scrolls. Tab leaves it.
class GrowingEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    GrowingEdit(int fewestLines, int mostLines, QWidget *parent = nullptr);

    /// Shows a text with the cursor where it was. Line breaks of other systems are shown as ours.
    void showText(const QString &text);
    /// What is written; the text as it was given where nobody changed it.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// A person changed the text.
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    int m_fewest = 1;
    int m_most = 1;
    bool m_showing = false;
    QString m_given;
    QString m_shown; ///< the text given, as the editor gives it back
};

} // namespace semainier::ui
