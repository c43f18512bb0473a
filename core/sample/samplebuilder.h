// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/change.h"
#include "core/sample/samplesource.h"

#include <QHash>

namespace semainier {

/// Turns the schedule and the words into the rows of one change.
class SampleBuilder {
public:
    SampleBuilder(SampleSource source, QDate today);

    [[nodiscard]] Change build();

private:
    void addAccounts();
    void addObjectives();
    void addPeople();
    void addSeries();
    void addSlots();
    void addExchangeCounts();
    void addFollowerCounts();
    void addPosts();
    void addDatedPosts(const QJsonObject &row);

    [[nodiscard]] QDate day(int week, int weekday) const;
    [[nodiscard]] Post post(const QJsonObject &row, int occurrence) const;
    [[nodiscard]] PostStatus status(const QJsonObject &row, QDate day) const;
    [[nodiscard]] std::vector<Publication> publications(const QJsonObject &row,
                                                        const QString &item) const;
    [[nodiscard]] EventNeed event(const QJsonObject &row, QDate postDay) const;
    [[nodiscard]] std::vector<Attachment> attachments(const QJsonObject &row) const;
    void markPublished(Post &post);
    [[nodiscard]] QJsonObject words(const QJsonObject &row) const;
    [[nodiscard]] QString network(AccountId account) const;

    SampleSource m_source;
    QDate m_today;
    Change m_change;
    QHash<QString, AccountId> m_accounts; ///< by network
    QHash<QString, ObjectiveId> m_objectives;
    QHash<QString, SeriesId> m_series;
    qint64 m_placeholders = 0; ///< of publications
};

} // namespace semainier
