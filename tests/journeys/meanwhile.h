// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTimer>

#include <exception>

namespace semainier::journeys {

/// Does something that opens a menu or a dialog with an event loop of its own, and meanwhile, in
/// that loop, what is done with it.
template <class Open, class Act>
void openAnd(Open open, Act act)
{
    std::exception_ptr failure;
    QTimer::singleShot(0, qApp, [&] {
        try {
            act();
        } catch (...) {
            // It must not travel through the loop, which then has to end for the journey to end.
            failure = std::current_exception();
            for (QWidget *inner = QApplication::activePopupWidget(); inner != nullptr;
                 inner = QApplication::activePopupWidget()) {
                inner->close();
            }
            if (QWidget *dialog = QApplication::activeModalWidget()) {
                dialog->close();
            }
        }
    });
    open();
    if (failure) {
        std::rethrow_exception(failure);
    }
}

} // namespace semainier::journeys
