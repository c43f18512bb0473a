// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace semainier::ui {

/// A small picture of a file, read in the background.
class Thumbnail final : public QWidget {
    Q_OBJECT

public:
    explicit Thumbnail(QWidget *parent = nullptr);

    void setFile(const QString &path);
    /// True once it is known that there is no such file.
    [[nodiscard]] bool isMissing() const { return m_state == State::Missing; }

Q_SIGNALS:
    /// It is known now what the file is.
    void examined();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State {
        Reading,
        Missing,
        Picture,
        Document, ///< there, and no picture we can read
    };

    QString m_path;
    State m_state = State::Reading;
    QImage m_image;
};

} // namespace semainier::ui
