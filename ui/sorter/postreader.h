// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace semainier::ui {

/// The text of a post, to be read at a distance, with its links. Has the keyboard while posts are
/// sorted, and leaves it every key but those that scroll and copy.
class PostReader final : public QTextBrowser {
    Q_OBJECT

public:
    explicit PostReader(QWidget *parent = nullptr);

    /// A link that the text does not show stands below it.
    void show(const QString &text, const QString &link);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void render();

    QString m_text;
    QString m_link;
};

} // namespace semainier::ui
