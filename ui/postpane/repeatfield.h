// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/recurrence.h"
#include "core/calendar/series.h"

#include <QObject>

class QComboBox;

namespace semainier::ui {

/// Whether and how a post comes again: a choice of the usual rhythms, and a dialog for others.
class RepeatField final : public QObject {
    Q_OBJECT

public:
    explicit RepeatField(QObject *parent = nullptr);

    [[nodiscard]] QComboBox *combo() { return m_combo; }
    void show(const Post &post, const std::optional<Series> &series);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The post is to come by a rule of recurrence.h from now on; by none when it is empty.
    void ruleWanted(const QString &rule);

private:
    void offer();
    void add(const Recurrence &recurrence);
    void onActivated(int index);
    void askForOther();

    Post m_post;
    std::optional<Series> m_series;
    std::optional<Recurrence> m_current; ///< in full
    bool m_readOnly = false;
    QComboBox *m_combo = nullptr;
};

} // namespace semainier::ui
