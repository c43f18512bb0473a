// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/postpane/postsection.h"

class QLabel;
class QLineEdit;

namespace semainier::ui {

class DayField;
class NeedGauge;
class ParsedField;

/// When and where the event of a post is, and how many people it needs: one line and a bar, with
/// the fields folded away below. Shown for the kinds that have an event, and where there is one.
class EventSection final : public PostSection {
    Q_OBJECT

public:
    explicit EventSection(QWidget *parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    /// Shows or hides itself as a kind wants.
    void showFor(PostKind kind);

    void setPost(const Post &post) override;
    void write(Post &post) const override;
    void setReadOnly(bool readOnly) override;

private:
    [[nodiscard]] EventNeed need() const;
    void buildFields();
    void showSummary();
    void onChanged();

    PostId m_post;
    QDate m_today;
    PostKind m_kind = PostKind::Event;
    QLabel *m_summary = nullptr;
    NeedGauge *m_gauge = nullptr;
    QWidget *m_fields = nullptr;
    DayField *m_day = nullptr;
    ParsedField *m_start = nullptr;
    ParsedField *m_end = nullptr;
    QLineEdit *m_place = nullptr;
    ParsedField *m_needed = nullptr;
    ParsedField *m_found = nullptr;
};

} // namespace semainier::ui
