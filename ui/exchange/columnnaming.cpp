// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columnnaming.h"

#include "core/exchange/statistics/rememberedmappings.h"
#include "core/planner/planner.h"
#include "ui/base/job.h"
#include "ui/exchange/mappingdialog.h"

#include <QFileInfo>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace semainier::ui {

namespace {

QString headersOf(const TableToName &table)
{
    return headerFingerprint(table.table.mapping.headers);
}

} // namespace

ColumnNaming::ColumnNaming(Planner &planner, QStringList paths, QWidget &widget)
    : QObject(&widget), m_planner(planner), m_paths(std::move(paths)), m_widget(widget)
{
}

void ColumnNaming::begin()
{
    read([paths = m_paths,
          remembered = RememberedMappings::of(m_planner).value_or(RememberedMappings())](
             const Progress &progress) { return tablesToName(paths, remembered, progress); });
}

void ColumnNaming::beginAgain(const QString &path)
{
    m_isAgain = true;
    read([path, paths = m_paths,
          remembered = RememberedMappings::of(m_planner).value_or(RememberedMappings())](
             const Progress &progress) -> Result<TablesToName> {
        SEM_TRY(auto tables, tablesToRename(path, remembered, progress));
        return TablesToName{.tables = std::move(tables), .others = paths};
    });
}

void ColumnNaming::read(std::function<Result<TablesToName>(const Progress &)> work)
{
    m_job =
        Job::start<TablesToName>(this, std::move(work), [this](const Result<TablesToName> &found) {
            m_job = nullptr;
            if (found) {
                m_found = *found;
                askNext();
            } else if (m_isAgain) {
                finish(m_paths); // the preview tells what cannot be read any more
            } else {
                finish({});
            }
        });
    Q_EMIT working(m_job,
                   m_paths.size() == 1 ? tr("Reading %1").arg(QFileInfo(m_paths.front()).fileName())
                                       : tr("Reading %Ln file(s)", nullptr, int(m_paths.size())));
}

void ColumnNaming::cancel()
{
    if (m_job != nullptr) {
        m_job->cancel();
    }
}

void ColumnNaming::askNext()
{
    while (m_place < m_found.tables.size()
           && m_named.contains(headersOf(m_found.tables[m_place]))) {
        ++m_place;
    }
    if (m_place < m_found.tables.size()) {
        ask(m_found.tables[m_place]);
        return;
    }
    QStringList paths;
    for (const QString &path : std::as_const(m_paths)) {
        const bool isNamed = std::ranges::any_of(m_found.tables, [&](const TableToName &table) {
            return table.location.path == path && m_named.value(headersOf(table));
        });
        if (isNamed || m_found.others.contains(path)) {
            paths << path;
        }
    }
    finish(paths);
}

void ColumnNaming::ask(const TableToName &table)
{
    auto *dialog = new MappingDialog(m_planner, table, m_widget.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasOther = !m_isAgain && !m_found.others.isEmpty();
    if (hasOther || m_found.tables.size() > 1) {
        dialog->offerSkipping(int(m_place) + 1, int(m_found.tables.size()));
    }
    connect(dialog, &MappingDialog::remembered, this,
            [this, headers = headersOf(table)](const Action &action, HistoryId entry) {
                Q_EMIT remembered(action, entry);
                m_named.insert(headers, true);
                askNext();
            });
    connect(dialog, &MappingDialog::skipped, this, [this, headers = headersOf(table)] {
        m_named.insert(headers, false);
        askNext();
    });
    // What is remembered already stays, and the preview of it comes back.
    connect(dialog, &QDialog::rejected, this,
            [this] { finish(m_isAgain ? m_paths : QStringList()); });
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->open();
}

void ColumnNaming::finish(const QStringList &paths)
{
    deleteLater();
    Q_EMIT finished(paths);
}

} // namespace semainier::ui
