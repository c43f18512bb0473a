// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/elementbuilder.h"

namespace semainier {

namespace {

constexpr size_t deepest = 100;

} // namespace

ElementBuilder::ElementBuilder(const std::function<bool(const JsonElement &)> &visitor,
                               qint64 largest)
    : m_visitor(visitor), m_largest(largest)
{
}

bool ElementBuilder::isElement(Nest nest) const
{
    if (nest != Nest::Object || m_outside.empty() || m_outside.back() != Nest::Array) {
        return false;
    }
    return m_outside.size() == 1 || (m_outside.size() == 2 && m_outside.front() == Nest::Object);
}

bool ElementBuilder::begin(Nest nest, int line, qint64 position)
{
    if (m_inside.size() + m_outside.size() >= deepest) {
        m_tooLarge = true;
        return false;
    }
    if (!m_inside.empty()) {
        if (!fits(position)) {
            return false;
        }
        m_inside.push_back({.nest = nest, .name = m_name});
        return true;
    }
    if (isElement(nest)) {
        m_line = line;
        m_begun = position;
        m_inside.push_back({.nest = nest});
        return true;
    }
    if (nest == Nest::Array && m_outside.size() == 1) {
        m_array = m_name;
    }
    m_outside.push_back(nest);
    return true;
}

bool ElementBuilder::end()
{
    if (m_inside.empty()) {
        m_outside.pop_back();
        return true;
    }
    Level level = std::move(m_inside.back());
    m_inside.pop_back();
    if (!m_inside.empty()) {
        put(level.name,
            level.nest == Nest::Object ? QJsonValue(level.object) : QJsonValue(level.array));
        return true;
    }
    m_stopped = !m_visitor({.array = m_outside.size() == 1 ? QString() : m_array,
                            .object = std::move(level.object),
                            .line = m_line});
    return !m_stopped;
}

bool ElementBuilder::add(const QJsonValue &value, qint64 position)
{
    if (m_inside.empty()) {
        return true;
    }
    if (!fits(position)) {
        return false;
    }
    put(m_name, value);
    return true;
}

/// Whether the element that is open may go on to a position.
bool ElementBuilder::fits(qint64 position)
{
    m_tooLarge = m_tooLarge || position - m_begun > m_largest;
    return !m_tooLarge;
}

void ElementBuilder::put(const QString &name, const QJsonValue &value)
{
    Level &level = m_inside.back();
    if (level.nest == Nest::Object) {
        level.object.insert(name, value);
    } else {
        level.array.append(value);
    }
}

} // namespace semainier
