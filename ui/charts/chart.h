// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/charts/chartfiles.h"
#include "ui/charts/chartsheet.h"

#include <QWidget>

#include <memory>
#include <optional>

class QMenu;
class QTableView;
class QToolButton;

namespace semainier::ui {

class ChartTableModel;
class Prompter;

/// A picture with a title that says what is seen and a subtitle with the number of posts it rests
/// on, by mouse, keyboard and screen reader.
///
/// One tab stop: the arrow keys walk the marks of the picture, the menu key opens the menu, by
/// which the picture becomes a table, is copied and saved. It has no frame and no ground: it lies
/// on a surface. About it is a narrow margin for the ring of the keyboard.
class Chart final : public QWidget {
    Q_OBJECT

public:
    /// Of its surface, about all that is drawn: room for the ring of the keyboard.
    static constexpr int edge = 6;

    /// The prompter must outlive the chart.
    explicit Chart(Prompter &prompter, QWidget *parent = nullptr);
    ~Chart() override;

    void setTexts(const QString &title, const QString &subtitle);
    [[nodiscard]] QString title() const { return m_sheet.title; }
    [[nodiscard]] QString subtitle() const { return m_sheet.subtitle; }
    /// What stands in the place of a picture that is empty or not there: what is missing, and what
    /// to do.
    void setEmptyText(const QString &text);
    [[nodiscard]] QString emptyText() const { return m_sheet.emptyText; }
    /// Nothing takes the picture away.
    void setPicture(std::unique_ptr<ChartPicture> picture);
    /// Nothing where there is nothing to see.
    [[nodiscard]] const ChartPicture *picture() const { return m_sheet.seen(); }

    /// The table in the place of the picture.
    void showTable(bool shown);
    [[nodiscard]] bool isTableShown() const { return m_tableShown; }

    /// Whether parts differ by a pattern too, in this picture and in those that follow it.
    void setPatterns(bool patterns);
    [[nodiscard]] bool hasPatterns() const { return m_patterns; }

    /// The mark the keyboard is on, if any.
    [[nodiscard]] std::optional<int> current() const { return m_current; }
    void setCurrent(std::optional<int> mark);
    /// Where a mark lies in the widget.
    [[nodiscard]] QRect markRect(int mark) const;

    /// At a point of the widget.
    void showMenu(QPoint point);
    void copyPicture();
    void copyTable() const;
    /// Ask for a path and write there.
    void savePicture(PictureFormat format);
    void saveData();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A file could not be written.
    void failed(const semainier::Error &error);
    /// A file was written.
    void saved(const QString &path);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fit();
    void layOut();
    void refreshTable();
    void createTable();
    [[nodiscard]] QSizeF corner() const;
    [[nodiscard]] int tableHeight() const;
    [[nodiscard]] std::optional<int> markAt(QPoint point) const;
    void showTip(QPoint point, QPoint globalPoint);
    void walk(int key);
    /// Where the menu opens when the keyboard asks for it.
    [[nodiscard]] QPoint keyboardPoint() const;
    [[nodiscard]] QMenu *createMenu();
    [[nodiscard]] QString askPath(const QString &title, const QString &filter,
                                  const QString &suffix);
    void tell(const Result<> &written, const QString &path);
    [[nodiscard]] qreal paperWidth() const;

    Prompter &m_prompter;
    ChartSheet m_sheet;
    QToolButton *m_menuButton = nullptr;
    ChartTableModel *m_tableModel = nullptr;
    QTableView *m_table = nullptr; ///< made when it is first asked for
    bool m_tableShown = false;
    bool m_patterns = false;
    std::optional<int> m_current;
};

} // namespace semainier::ui
