// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/matchers.h"
#include "tests/ui/charts/samplepictures.h"
#include "tests/ui/shell/answers.h"
#include "ui/charts/chart.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace semainier::ui {

/// A chart with a picture of shares in a window that is active.
class ChartTest : public testing::Test {
protected:
    ChartTest()
    {
        chart.setTexts(QStringLiteral("Kinds: of/posts"), QStringLiteral("40 posts in 8 weeks"));
        chart.setEmptyText(QStringLiteral("Publish a post to see its kind."));
        chart.setPicture(test::sampleShares());
        chart.resize(600, chart.heightForWidth(600));
        chart.show();
        QApplication::setActiveWindow(&chart);
        chart.setFocus();
    }
    ~ChartTest() override { theme().setTextPercent(100); }

    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&chart, which, modifiers);
    }
    QString filePath(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir folder;
    test::Answers answers;
    Chart chart{answers};
};

} // namespace semainier::ui
