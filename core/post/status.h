// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace semainier {

/// How far a post is. A post moves freely between them; only the user says when.
enum class PostStatus { Idea, Draft, Review, Ready, Scheduled, Published, Cancelled };

inline constexpr std::array allPostStatuses{
    PostStatus::Idea,      PostStatus::Draft,     PostStatus::Review,    PostStatus::Ready,
    PostStatus::Scheduled, PostStatus::Published, PostStatus::Cancelled,
};

/// The stable code of a state in files and on the command line, such as "review".
[[nodiscard]] QString code(PostStatus status);
[[nodiscard]] std::optional<PostStatus> postStatusFromCode(QStringView code);

} // namespace semainier
