// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

#include <QDir>
#include <QWidget>

class QLabel;
class QToolButton;

namespace semainier::ui {

class GrowingEdit;
class Thumbnail;

/// One image of a post with its alternative text.
class ImageRow final : public QWidget {
    Q_OBJECT

public:
    explicit ImageRow(QWidget *parent = nullptr);

    void show(const Attachment &attachment, const QDir &calendarFolder);
    [[nodiscard]] Attachment attachment() const;
    void setReadOnly(bool readOnly);
    void focusAlternativeText();

Q_SIGNALS:
    void typed();
    void removeWanted();

private:
    void showName();

    QString m_path;
    Thumbnail *m_thumbnail = nullptr;
    QLabel *m_name = nullptr;
    GrowingEdit *m_text = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace semainier::ui
