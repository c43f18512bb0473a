// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/line/missingchip.h"

#include <QWidget>

namespace semainier::ui {

/// What is missing in a period, as chips: each adds a post of its sort by one click or Enter. They
/// stand in lines like words, and say as much as there is room for.
class MissingChips final : public QWidget {
    Q_OBJECT

public:
    /// `most`: what they say where they fit into so many lines; else they say less.
    MissingChips(ChipWords most, int lines, QWidget *parent = nullptr);

    void show(const std::vector<MissingPosts> &missing);
    /// They only say what is missing.
    void setReadOnly(bool readOnly);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(const semainier::ui::MissingPosts &missing);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where the chips stand that are used, if they say so much.
    [[nodiscard]] std::vector<QRect> places(ChipWords words, int width) const;
    [[nodiscard]] ChipWords wordsFor(int width) const;
    void arrange();

    /// As many as there can be, so that the one with the keyboard stays when others come and go.
    std::vector<MissingChip *> m_chips;
    ChipWords m_most;
    int m_lines;
};

} // namespace semainier::ui
