// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace semainier::ui {

/// The picture of a post under the mouse, over everything else in its window, with a pill that says
/// where it would go.
class DragGhost final : public QWidget {
    Q_OBJECT

public:
    /// `grip` is where in the picture the mouse holds it.
    DragGhost(QPixmap picture, QPoint grip, QWidget *window);

    void follow(QPoint global, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize pictureSize() const;

    QPixmap m_picture;
    QPoint m_grip;
    QString m_words;
};

} // namespace semainier::ui
