// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QJsonObject>

#include <optional>

namespace semainier {

/// The rows of one table as JSON, so that the history can bring any of them back the same way.
class RowAccess {
public:
    RowAccess() = default;
    RowAccess(const RowAccess &) = delete;
    RowAccess &operator=(const RowAccess &) = delete;
    virtual ~RowAccess() = default;

    [[nodiscard]] virtual Result<std::optional<QJsonObject>> find(qint64 row) const = 0;
    [[nodiscard]] virtual Result<> insert(const QJsonObject &json) = 0;
    [[nodiscard]] virtual Result<> update(const QJsonObject &json) = 0;
    [[nodiscard]] virtual Result<> remove(qint64 row) = 0;
};

/// RowAccess over a repository and the JSON form of its value.
template <class Value, class Repository>
class RepositoryAccess final : public RowAccess {
public:
    using FromJson = Value (*)(const QJsonObject &);

    RepositoryAccess(Repository &repository, FromJson fromJson)
        : m_repository(repository), m_fromJson(fromJson)
    {
    }

    [[nodiscard]] Result<std::optional<QJsonObject>> find(qint64 row) const override
    {
        SEM_TRY(const auto value, m_repository.find(Id<Value>(row)));
        return value ? std::optional(toJson(*value)) : std::nullopt;
    }

    [[nodiscard]] Result<> insert(const QJsonObject &json) override
    {
        SEM_CHECK(m_repository.insert(m_fromJson(json)));
        return {};
    }

    [[nodiscard]] Result<> update(const QJsonObject &json) override
    {
        return m_repository.update(m_fromJson(json));
    }

    [[nodiscard]] Result<> remove(qint64 row) override
    {
        return m_repository.remove(Id<Value>(row));
    }

private:
    Repository &m_repository;
    FromJson m_fromJson;
};

} // namespace semainier
