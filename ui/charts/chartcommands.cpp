// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a chart, and what it does.
#include "core/base/text.h"
#include "ui/base/prompter.h"
#include "ui/charts/chart.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QStandardPaths>

namespace semainier::ui {

namespace {

constexpr int narrowestPaper = 520;
constexpr int longestFileName = 80;

/// The title without what a file name may not have on one of the usual systems.
QString fileName(const QString &title)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f]+)"));
    QString name = onOneLine(title);
    return name.replace(forbidden, QStringLiteral("-")).left(longestFileName).trimmed();
}

} // namespace

QMenu *Chart::createMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *table = menu->addAction(tr("Show as &table"));
    table->setCheckable(true);
    table->setChecked(m_tableShown);
    connect(table, &QAction::toggled, this, &Chart::showTable);
    if (picture() != nullptr && picture()->hasParts()) {
        QAction *patterns = menu->addAction(tr("Tell parts by pa&tterns too"));
        patterns->setCheckable(true);
        patterns->setChecked(m_patterns);
        connect(patterns, &QAction::toggled, this, &Chart::setPatterns);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Copy &picture")), &QAction::triggered, this, &Chart::copyPicture);
    connect(menu->addAction(tr("&Copy table")), &QAction::triggered, this, &Chart::copyTable);
    menu->addSeparator();
    connect(menu->addAction(tr("Save as p&icture (PNG)…")), &QAction::triggered, this,
            [this] { savePicture(PictureFormat::Png); });
    connect(menu->addAction(tr("Save as &drawing (SVG)…")), &QAction::triggered, this,
            [this] { savePicture(PictureFormat::Svg); });
    connect(menu->addAction(tr("&Save the figures (CSV)…")), &QAction::triggered, this,
            &Chart::saveData);
    return menu;
}

void Chart::showMenu(QPoint point)
{
    createMenu()->popup(mapToGlobal(point));
}

qreal Chart::paperWidth() const
{
    return std::max<qreal>(width(), theme().scaled(narrowestPaper));
}

void Chart::copyPicture()
{
    if (picture() != nullptr) {
        QGuiApplication::clipboard()->setImage(chartImage(m_sheet, paperWidth()));
        layOut();
    }
}

void Chart::copyTable() const
{
    if (picture() != nullptr) {
        QGuiApplication::clipboard()->setText(tabbedText(picture()->table()));
    }
}

QString Chart::askPath(const QString &title, const QString &filter, const QString &suffix)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return m_prompter.fileToSave(
        window(),
        {.title = title,
         .filter = filter,
         .suggestion = folder.filePath(fileName(this->title()) + u'.' + suffix),
         .suffix = suffix});
}

void Chart::tell(const Result<> &written, const QString &path)
{
    if (written) {
        Q_EMIT saved(path);
    } else {
        Q_EMIT failed(written.error());
    }
}

void Chart::savePicture(PictureFormat format)
{
    if (picture() == nullptr) {
        return;
    }
    const bool pixels = format == PictureFormat::Png;
    const QString path = askPath(pixels ? tr("Save as picture") : tr("Save as drawing"),
                                 pixels ? tr("Pictures (*.png)") : tr("Drawings (*.svg)"),
                                 pixels ? QStringLiteral("png") : QStringLiteral("svg"));
    if (!path.isEmpty()) {
        tell(writeChart(m_sheet, paperWidth(), format, path), path);
        layOut();
    }
}

void Chart::saveData()
{
    if (picture() == nullptr) {
        return;
    }
    const QString path =
        askPath(tr("Save the figures"), tr("Sheets (*.csv)"), QStringLiteral("csv"));
    if (!path.isEmpty()) {
        tell(writeCsv(picture()->table(), path), path);
    }
}

} // namespace semainier::ui
