// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/jsonformat.h"

#include "core/exchange/statistics/jsonelements.h"

#include <QSet>

namespace semainier {

bool JsonFormat::recognises(const ExportFile &file) const
{
    const auto &elements = file.elements();
    for (auto element = elements.begin(); element != elements.end(); ++element) {
        if (isElement(element.key(), element.value())) {
            return true;
        }
    }
    return false;
}

Result<> JsonFormat::read(ExportFile &file, const QTimeZone & /*zone*/, const RowVisitor &visitor,
                          const Progress &progress) const
{
    QSet<QString> arrays;
    const auto &elements = file.elements();
    for (auto element = elements.begin(); element != elements.end(); ++element) {
        if (isElement(element.key(), element.value())) {
            arrays.insert(element.key());
        }
    }
    return readJsonElements(
        file.device(),
        [&](const JsonElement &element) {
            return !arrays.contains(element.array) || visitor(element.line, row(element.object));
        },
        progress);
}

} // namespace semainier
