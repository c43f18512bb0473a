// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/interval.h"
#include "core/line/perpart.h"
#include "core/line/triangle.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace semainier::ui {

/// Figures and their names as the language of the window writes them.
class ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)

public:
    /// "30%", of a share of 0 to 1.
    [[nodiscard]] static QString percent(double share);
    /// "30.5%": to a tenth where it is not whole.
    [[nodiscard]] static QString exactPercent(double share);
    /// "52–74%".
    [[nodiscard]] static QString percentRange(const Interval &range);
    /// "(probably 52–74%)".
    [[nodiscard]] static QString probably(const Interval &range);
    /// "+8", "−13", "0": whole points with their sign.
    [[nodiscard]] static QString points(double difference);
    /// "+8.3 points", to a tenth where it is not whole.
    [[nodiscard]] static QString exactPoints(double difference);
    /// "(probably from −4 to +9)".
    [[nodiscard]] static QString probablyPoints(const Interval &range);
    /// "brings content: 55%, exchanges with the community: 25%".
    [[nodiscard]] static QString onMap(const QString &across, double x, const QString &up,
                                       double y);
    /// "You, November".
    [[nodiscard]] static QString inMonth(const QString &name, const QString &month);
    /// The three functions of what is published: "Information", "Community", "Action".
    [[nodiscard]] static QString information();
    [[nodiscard]] static QString community();
    [[nodiscard]] static QString action();
    /// "Information 59%, Community 26%, Action 15%".
    [[nodiscard]] static QString functions(const FunctionShares &shares);
    /// "Information 30%, Action 22%, Curated links 33%, Original articles 15%".
    [[nodiscard]] static QString mix(const PerPart<double> &shares);
    /// "12 posts".
    [[nodiscard]] static QString posts(int count);
    /// "few posts": why something is drawn faint.
    [[nodiscard]] static QString fewPosts();
    /// The names of columns that are in more than one table.
    [[nodiscard]] static QString lowColumn();
    [[nodiscard]] static QString highColumn();
    [[nodiscard]] static QString nameColumn();
    [[nodiscard]] static QString shareColumn();
    [[nodiscard]] static QString detailColumn();
    [[nodiscard]] static QString pointsColumn();
    [[nodiscard]] static QString monthColumn();
    [[nodiscard]] static QString postsColumn();
};

} // namespace semainier::ui
