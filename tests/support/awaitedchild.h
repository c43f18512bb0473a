// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>

namespace semainier::test {

/// A child of this class, once there is one; null where none comes.
template <class Child>
Child *awaitedChild(const QObject &parent)
{
    Child *child = nullptr;
    (void)QTest::qWaitFor([&] {
        child = parent.findChild<Child *>();
        return child != nullptr;
    });
    return child;
}

} // namespace semainier::test
