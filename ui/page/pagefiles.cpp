// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagefiles.h"

#include "ui/base/prompter.h"
#include "ui/base/theme.h"
#include "ui/charts/chartfiles.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <QSvgGenerator>
#include <QWidget>

namespace semainier::ui {

namespace {

constexpr int sharpness = 2; ///< pixels of the picture for each of the screen

class PageWords {
    Q_DECLARE_TR_FUNCTIONS(PageFigures)

public:
    static QString savePicture() { return tr("Save the page as a picture"); }
    static QString pictures() { return tr("Pictures (*.png *.svg)"); }
    static QString saveFigures() { return tr("Save the figures"); }
    static QString sheets() { return tr("Sheets (*.csv)"); }
    static QStringList columns() { return {tr("Table"), tr("Row"), tr("Figure"), tr("Value")}; }
};

ChartCell cell(const QString &text)
{
    return {.text = text, .value = {}};
}

QByteArray drawing(QWidget &page)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page.size());
    generator.setViewBox(page.rect());
    QPainter painter(&generator);
    painter.fillRect(page.rect(), theme().color(Token::Background));
    page.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    return buffer.data();
}

QByteArray bitmap(QWidget &page)
{
    QPixmap pixmap(page.size() * sharpness);
    pixmap.setDevicePixelRatio(sharpness);
    pixmap.fill(theme().color(Token::Background));
    page.render(&pixmap, {}, {}, QWidget::DrawChildren);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    pixmap.save(&buffer, "PNG");
    return buffer.data();
}

Result<> writePicture(QWidget &page, const QString &path)
{
    const bool asSvg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    return writePictureFile(asSvg ? drawing(page) : bitmap(page), path);
}

} // namespace

Result<QString> savePicture(Prompter &prompter, QWidget &page, const QString &name)
{
    const QString path = prompter.fileToSave(page.window(),
                                             {.title = PageWords::savePicture(),
                                              .filter = PageWords::pictures(),
                                              .suggestion = name + QStringLiteral(".png"),
                                              .suffix = QStringLiteral("png")});
    if (!path.isEmpty()) {
        SEM_CHECK(writePicture(page, path));
    }
    return path;
}

Result<QString> saveFigures(Prompter &prompter, QWidget &window, const ChartTable &figures,
                            const QString &name)
{
    const QString path = prompter.fileToSave(&window,
                                             {.title = PageWords::saveFigures(),
                                              .filter = PageWords::sheets(),
                                              .suggestion = name + QStringLiteral(".csv"),
                                              .suffix = QStringLiteral("csv")});
    if (!path.isEmpty()) {
        SEM_CHECK(writeCsv(figures, path));
    }
    return path;
}

ChartTable pageTable()
{
    return {.columns = PageWords::columns(), .rows = {}};
}

void addTable(ChartTable &all, const QString &title, const ChartTable &table)
{
    for (const auto &row : table.rows) {
        for (size_t column = 1; column < row.size(); ++column) {
            all.rows.push_back({cell(title), row.front(),
                                cell(table.columns.value(static_cast<qsizetype>(column))),
                                row[column]});
        }
    }
}

} // namespace semainier::ui
