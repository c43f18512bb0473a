// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/weekday.h"

#include <QHash>

#include <utility>

namespace semainier::ui {

/// The faces of cards as they were measured last. While one types in a post every card is laid out
/// at each save; only what has changed is measured again.
template <class Face>
class KnownFaces {
public:
    /// The face of a card in a form (its width and what else decides how it looks), which `measure`
    /// makes where it is not known.
    template <class Measure>
    [[nodiscard]] Face of(const WeekCard &card, int form, Measure measure)
    {
        const auto known = m_before.constFind(card.post.id);
        Known now = known != m_before.constEnd() && known->form == form && known->card == card
            ? *known
            : Known{card, form, measure()};
        Face face = now.face;
        m_now.insert(card.post.id, std::move(now));
        return face;
    }

    /// All cards have been asked for: what was not is forgotten.
    void settle() { m_before = std::exchange(m_now, {}); }
    /// The fonts are others now.
    void clear() { m_before.clear(); }

private:
    struct Known {
        WeekCard card;
        int form = 0;
        Face face;
    };

    QHash<PostId, Known> m_before;
    QHash<PostId, Known> m_now;
};

} // namespace semainier::ui
