// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/jsonelements.h"

#include <QJsonArray>
#include <QJsonValue>

#include <vector>

namespace semainier {

/// Puts the objects together that readJsonElements() gives, from what a parser tells, and lets go
/// of everything else.
class ElementBuilder {
public:
    enum class Nest { Object, Array };

    /// An element of more bytes than `largest` is too large.
    ElementBuilder(const std::function<bool(const JsonElement &)> &visitor, qint64 largest);

    // Each answers whether to go on; positions are in bytes.
    [[nodiscard]] bool begin(Nest nest, int line, qint64 position);
    [[nodiscard]] bool end();
    [[nodiscard]] bool add(const QJsonValue &value, qint64 position);
    void name(const QString &name) { m_name = name; }

    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }

private:
    struct Level {
        Nest nest = Nest::Object;
        QString name; ///< in the object around it
        QJsonObject object;
        QJsonArray array;
    };

    [[nodiscard]] bool isElement(Nest nest) const;
    [[nodiscard]] bool fits(qint64 position);
    void put(const QString &name, const QJsonValue &value);

    const std::function<bool(const JsonElement &)> &m_visitor;
    qint64 m_largest;
    QString m_name; ///< told last
    QString m_array; ///< name of the array that is open
    std::vector<Nest> m_outside; ///< what is open around the element
    std::vector<Level> m_inside; ///< the element and what is open within
    int m_line = 0;
    qint64 m_begun = 0;
    bool m_stopped = false;
    bool m_tooLarge = false;
};

} // namespace semainier
