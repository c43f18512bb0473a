// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statisticsplan.h"

#include <QScrollArea>

class QButtonGroup;
class QFrame;
class QLabel;
class QVBoxLayout;

namespace semainier::ui {

/// The two sides of a doubtful row: what the network tells on the left, and on the right the
/// planned posts it may be, each to be chosen, with the words marked that differ.
class DoubtDetail final : public QScrollArea {
    Q_OBJECT

public:
    explicit DoubtDetail(QWidget *parent = nullptr);

    /// Shows a row and what it is taken for; the boxes stay where they are while it is the same
    /// row.
    void show(const DoubtfulRow &row, const QString &account, PostId taken);
    void clear();
    /// The post that the choice of this number, from 1, stands for: not valid for the last one, a
    /// publication of its own. Nothing beyond it.
    [[nodiscard]] std::optional<PostId> choice(int number) const;

Q_SIGNALS:
    void chosen(semainier::PostId post);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QFrame *networkSide();
    void compare();
    void addCandidate(QVBoxLayout &column, const PostCandidate &candidate, int number);
    void addChoice(QVBoxLayout &column, const QString &heading, const QString &moment,
                   const QStringList &quiet, const QString &html, PostId post);
    [[nodiscard]] QString distance(const PostCandidate &candidate) const;

    DoubtfulRow m_row;
    QString m_account;
    PostId m_taken;
    QButtonGroup *m_choices = nullptr;
    QLabel *m_text = nullptr; ///< of the network
};

} // namespace semainier::ui
