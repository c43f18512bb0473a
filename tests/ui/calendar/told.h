// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/intention.h"

#include <QObject>

#include <vector>

namespace semainier::ui::test {

/// The intentions of one sort that a view has told since, in order.
template <class Wanted>
class Told {
public:
    template <class View>
    explicit Told(View *view)
    {
        QObject::connect(view, &View::wanted, &m_context, [this](const Intention &intention) {
            if (const auto *told = std::get_if<Wanted>(&intention)) {
                m_told.push_back(*told);
            }
        });
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_told.size()); }
    const Wanted &operator[](size_t index) const { return m_told[index]; }

private:
    std::vector<Wanted> m_told;
    QObject m_context;
};

} // namespace semainier::ui::test
