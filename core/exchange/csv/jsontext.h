// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semainier {

/// Writes small compact JSON, the members staying in the order they are added in (QJsonObject sorts
/// them, and takes a tree for what is a line of text).
class JsonText {
public:
    void add(QStringView key, QStringView value);
    void addUnlessEmpty(QStringView key, QStringView value);
    /// A member, or without a key an element, whose members follow until endObject().
    void beginObject(QStringView key);
    void beginObject();
    void endObject();

    /// Everything added, between braces or brackets; empty when nothing was.
    [[nodiscard]] QString object() const;
    [[nodiscard]] QString array() const;

private:
    void separate();
    void appendString(QStringView text);

    QString m_text;
};

} // namespace semainier
