// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/rememberedmappings.h"
#include "tests/support/awaitedchild.h"
#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/exchange/exchangeflow.h"
#include "ui/exchange/mappingdialog.h"
#include "ui/exchange/statisticsdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace semainier::ui {

/// The import of tables that nobody knows, over a window, driven through its widgets.
class ColumnNamingTest : public test::TemporaryCalendar {
protected:
    inline static const QByteArray table = "Jour;Message;J’aime;Vues;Note\n"
                                           "13/11/2026;Collecte de jouets;12;1 204;a\n"
                                           "14/11/2026;Merci;3;300;b\n"
                                           "Total;;15;1 504;\n";
    inline static const QByteArray other = "Date;Titre;Vues\n14/11/2026;Merci à tous;300\n";

    static QString s(const char *text) { return QString::fromUtf8(text); }
    void SetUp() override
    {
        m_window.show();
        QObject::connect(&m_flow, &ExchangeFlow::imported,
                         [this](const SheetImported &what) { m_imported = what; });
    }
    QString write(const QByteArray &bytes, const char *name = "outil.csv")
    {
        QFile file(filePath(s(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// The question that is open, once it has read its table.
    MappingDialog &question()
    {
        auto *dialog = test::awaitedChild<MappingDialog>(m_window);
        if (dialog == nullptr) {
            throw std::runtime_error("no question");
        }
        EXPECT_TRUE(QTest::qWaitFor([dialog] { return !dialog->isChecking(); }));
        return *dialog;
    }
    /// Does what closes a dialog, and waits until it is gone.
    template <class Dialog, class Use>
    void leave(Dialog &dialog, Use use)
    {
        const QPointer<Dialog> open = &dialog;
        use();
        ASSERT_TRUE(QTest::qWaitFor([&open] { return open.isNull(); }));
    }
    void skip()
    {
        MappingDialog &dialog = question();
        auto *button = dialog.findChild<QPushButton *>(s("skipTable"));
        ASSERT_FALSE(button->isHidden());
        leave(dialog, [button] {
            button->setFocus(Qt::TabFocusReason);
            QTest::keyClick(button, Qt::Key_Space);
        });
    }
    void name(const char *account)
    {
        MappingDialog &dialog = question();
        for (auto *one : dialog.findChildren<QComboBox *>()) {
            if (one->accessibleName() == s("Account of rows that name none")) {
                one->setCurrentIndex(one->findText(s(account)));
                Q_EMIT one->activated(one->currentIndex());
            }
        }
        ASSERT_TRUE(QTest::qWaitFor([&dialog] { return !dialog.isChecking(); }));
        leave(dialog, [&dialog] { QTest::keyClick(&dialog, Qt::Key_Return); });
    }
    std::string label(const char *name)
    {
        const auto *found = question().findChild<QLabel *>(s(name));
        return found->isHidden() ? std::string() : found->text().toStdString();
    }
    StatisticsDialog &preview()
    {
        auto *dialog = test::awaitedChild<StatisticsDialog>(m_window);
        if (dialog == nullptr) {
            throw std::runtime_error("no preview");
        }
        EXPECT_TRUE(QTest::qWaitFor([dialog] { return dialog->session().outcome() != nullptr; }));
        return *dialog;
    }
    void import()
    {
        StatisticsDialog &dialog = preview();
        m_imported.reset();
        leave(dialog, [&dialog] { QTest::keyClick(&dialog, Qt::Key_Return); });
        ASSERT_TRUE(m_imported);
    }
    /// Presses the button that leads from the preview back to the columns.
    void rename()
    {
        StatisticsDialog &dialog = preview();
        auto *button = dialog.findChild<QPushButton *>(s("renameColumns"));
        ASSERT_NE(button, nullptr);
        leave(dialog, [button] {
            button->setFocus(Qt::TabFocusReason);
            QTest::keyClick(button, Qt::Key_Space);
        });
    }
    std::map<QString, TableMapping> remembered()
    {
        return test::need(RememberedMappings::of(planner())).all();
    }

    test::Answers m_answers;
    QWidget m_window;
    ExchangeFlow m_flow{planner(), m_answers, m_window};
    std::optional<SheetImported> m_imported;
};

} // namespace semainier::ui
