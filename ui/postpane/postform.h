// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"
#include "core/post/postproblems.h"
#include "ui/postpane/postchoices.h"

#include <QWidget>

#include <vector>

namespace semainier::ui {

class EventSection;
class HistorySection;
class ImagesSection;
class LinkSection;
class NotesSection;
class PlanSection;
class PostSection;
class RepeatField;
class TextSection;
class WorkSection;

/// All the fields of a post, put together from sections. Holds no rule of saving: it shows a post
/// and answers the one that the fields say.
class PostForm final : public QWidget {
    Q_OBJECT

public:
    explicit PostForm(QWidget *parent = nullptr);

    void setChoices(const PostChoices &choices);
    /// Shows a post; fields that show it already are left alone, cursor and all.
    void setPost(const Post &post);
    /// The post shown, with what was changed in the fields.
    [[nodiscard]] Post post() const;
    void setReadOnly(bool readOnly);

    [[nodiscard]] RepeatField &repeat();
    [[nodiscard]] HistorySection &history() { return *m_history; }
    void addImages(const QStringList &files);

    void focusText();
    /// Puts the cursor where a problem is mended.
    void goTo(const PostProblem &problem);

Q_SIGNALS:
    /// A key was typed in a text.
    void typed();
    /// A choice was made, or a field left with another value.
    void chosen();
    /// The file of an image is to be chosen.
    void imageWanted();

private:
    void add(PostSection *section);
    void followKind();
    [[nodiscard]] int minutesFor(PostKind kind) const;

    QHash<PostKind, int> m_minutes;
    Post m_post;
    std::vector<PostSection *> m_sections;
    TextSection *m_text = nullptr;
    ImagesSection *m_images = nullptr;
    PlanSection *m_plan = nullptr;
    EventSection *m_event = nullptr;
    LinkSection *m_link = nullptr;
    WorkSection *m_work = nullptr;
    NotesSection *m_notes = nullptr;
    HistorySection *m_history = nullptr;
};

} // namespace semainier::ui
