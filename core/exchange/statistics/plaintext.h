// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace semainier {

/// The text with `&amp;`, `&#39;` and the like as the characters they stand for, once.
[[nodiscard]] QString withoutEntities(const QString &text);

/// The text of a publication of Mastodon, which is simple HTML: paragraphs and breaks become line
/// breaks, other tags go. What stands behind 200 000 characters is left out, here and below.
[[nodiscard]] QString textOfHtml(const QString &html);
/// The addresses its links lead to, without those of mentions and hashtags.
[[nodiscard]] QStringList linksOfHtml(const QString &html);

/// Repairs what Meta's downloads do to every text: each byte of its UTF-8 written as a character of
/// its own. A text that is not of this kind stays as it is.
[[nodiscard]] QString withoutMojibake(const QString &text);

} // namespace semainier
