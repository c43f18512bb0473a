// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/planner/change.h"
#include "ui/commands/newpost.h"
#include "ui/line/linecontent.h"

#include <QJsonObject>
#include <QPointer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QDialog;
class QScrollArea;

namespace semainier::ui {

class CalendarEditor;
class LensCard;
class LineHead;
class MixCard;
class PlanCard;
class Prompter;
class VerdictCard;

/// The editorial line: what was published beside a target and known profiles, and what to plan
/// next. Follows every change of the calendar while it is seen, and catches up when it is shown.
class LineScreen final : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the screen.
    LineScreen(Planner &planner, CalendarEditor &editor, Prompter &prompter,
               QWidget *parent = nullptr);
    ~LineScreen() override;

    /// What is shown; nothing before it was seen.
    [[nodiscard]] const std::optional<LineContent> &content() const { return m_content; }
    /// Reads everything again, now or when it is seen next.
    void refresh();
    /// Gives the first choice the keyboard.
    void focusFirst();

    /// Period, account and tab, to be remembered with the window of a calendar.
    [[nodiscard]] QJsonObject state() const;
    void restoreState(const QJsonObject &state);

    void openProfiles();
    void openTarget();
    void openExchanges();

Q_SIGNALS:
    /// A post is to be planned where it has a place.
    void postWanted(const semainier::ui::NewPostWish &wish);
    /// A file was written.
    void saved(const QString &path);
    void failed(const semainier::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout(Prompter &prompter);
    void connectHead();
    void onChanged(const Changed &what);
    void read();
    void view(const LineView &wanted);
    void plan(PostKind kind);
    void setWeeklyMinutes(int minutes);
    void open(QDialog *dialog);
    void openProfiles(const QString &uid);
    void fit();
    void saveImage();
    void saveData();
    void tell(const Result<QString> &written);

    Planner &m_planner;
    CalendarEditor &m_editor;
    Prompter &m_prompter;
    LineHead *m_head = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_page = nullptr;
    QBoxLayout *m_columns = nullptr;
    VerdictCard *m_verdict = nullptr;
    MixCard *m_mix = nullptr;
    LensCard *m_lens = nullptr;
    PlanCard *m_plan = nullptr;
    QPointer<QDialog> m_dialog;
    std::optional<LineContent> m_content;
    LineView m_view;
    bool m_periodChosen = false; ///< else the one the association judges its line by
    bool m_stale = true;
};

} // namespace semainier::ui
