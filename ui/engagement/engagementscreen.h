// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/change.h"
#include "ui/charts/charttable.h"
#include "ui/engagement/engagementcontent.h"

#include <QJsonObject>
#include <QWidget>

#include <array>
#include <optional>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace semainier::ui {

class Chart;
class EngagementHead;
class FigureCard;
class PageCard;
class PostsCard;
class Prompter;

/// What people made of what was published: four figures, a year of them, and the posts by kind,
/// account and slot. Reads in a worker; until the figures are there, those before them stand.
/// Follows every change of the calendar while it is seen, and catches up when it is shown.
class EngagementScreen final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the screen.
    EngagementScreen(Planner &planner, Prompter &prompter, QWidget *parent = nullptr);

    /// What is shown; nothing before it was seen.
    [[nodiscard]] const std::optional<EngagementContent> &content() const { return m_content; }
    /// Reads everything again, now or when it is seen next.
    void refresh();
    /// Gives the first choice the keyboard.
    void focusFirst();
    /// Asks where to save the pages for the meeting, of what is shown; nothing before that is
    /// there.
    void report();

    /// Period and filters, to be remembered with the window of a calendar.
    [[nodiscard]] QJsonObject state() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    /// New figures are shown.
    void shown();
    void postWanted(semainier::PostId post);
    /// Statistics of the networks are to be brought into the calendar.
    void importWanted();
    /// A file was written.
    void saved(const QString &path);
    void failed(const semainier::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildFigures();
    [[nodiscard]] Chart *addChart(QBoxLayout &column, const QString &emptyText);
    void connectHead();
    void onChanged(const Changed &what);
    void read();
    void present(EngagementContent content);
    void showCharts();
    void view(const EngagementView &wanted);
    void fit();
    void tell(const Result<QString> &written);
    [[nodiscard]] ChartTable allFigures() const;

    Planner &m_planner;
    Prompter &m_prompter;
    EngagementHead *m_head = nullptr;
    QWidget *m_page = nullptr;
    PageCard *m_missing = nullptr;
    QLabel *m_missingText = nullptr;
    QPushButton *m_import = nullptr;
    QGridLayout *m_figures = nullptr;
    std::array<FigureCard *, 4> m_cards{};
    QLabel *m_coverage = nullptr;
    QBoxLayout *m_columns = nullptr;
    Chart *m_trend = nullptr;
    Chart *m_kinds = nullptr;
    Chart *m_accounts = nullptr;
    Chart *m_slots = nullptr;
    Chart *m_followers = nullptr;
    PostsCard *m_posts = nullptr;
    std::optional<EngagementContent> m_content;
    EngagementView m_view;
    bool m_stale = true;
    bool m_reading = false;
};

} // namespace semainier::ui
