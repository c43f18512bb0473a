// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/intention.h"

namespace semainier::ui {

PostId movedPost(const Intention &intention)
{
    if (const auto *move = std::get_if<MovePost>(&intention)) {
        return move->post;
    }
    const auto *swap = std::get_if<ExchangePosts>(&intention);
    return swap != nullptr ? swap->one : PostId();
}

} // namespace semainier::ui
