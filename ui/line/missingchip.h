// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/line/missingposts.h"

#include <QToolButton>

namespace semainier::ui {

/// How much a chip says: "1 article · 2 h 30", "1 article", or "Art. 1" as the bars do.
enum class ChipWords { WithTime, Whole, Short };

/// Posts that are missing: the colour of their part, how many, how long they take, and a plus.
class MissingChip final : public QToolButton {
    Q_OBJECT

public:
    explicit MissingChip(QWidget *parent = nullptr);

    void show(const MissingPosts &missing);
    void setWords(ChipWords words);
    /// The size it has when it says so much.
    [[nodiscard]] QSize sizeWith(ChipWords words) const;
    [[nodiscard]] const MissingPosts &missing() const { return m_missing; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString textWith(ChipWords words) const;
    void say();

    MissingPosts m_missing;
    ChipWords m_words = ChipWords::WithTime;
};

} // namespace semainier::ui
