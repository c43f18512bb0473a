// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/exchange/counttile.h"
#include "ui/exchange/counttiles.h"
#include "ui/exchange/entryview.h"
#include "ui/exchange/fieldbox.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/notice.h"
#include "ui/exchange/sampletable.h"

#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace semainier::ui {

/// The dialog over a sheet that the test writes, driven through its widgets.
class ImportDialogTest : public test::TemporaryCalendar {
protected:
    QString sheet(const QByteArray &bytes, const QString &name = QStringLiteral("plan.csv"))
    {
        QFile file(filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    /// Opens the dialog and waits for its first plan.
    void open(const QStringList &paths)
    {
        m_dialog = std::make_unique<ImportDialog>(calendarPath(), clock(), paths, m_answers);
        QObject::connect(m_dialog.get(), &ImportDialog::imported,
                         [this](const SheetImported &what) { m_imported = what; });
        m_dialog->show();
        settle();
    }
    void open(const QByteArray &bytes) { open(QStringList(sheet(bytes))); }

    /// Waits until what is shown follows from everything that was said.
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_dialog->session().isPlanning(); }));
    }

    template <class Widget>
    Widget *child() const
    {
        return m_dialog->findChild<Widget *>();
    }
    /// By what a screen reader calls it.
    QComboBox *combo(const QString &name) const
    {
        for (QComboBox *box : m_dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name) {
                return box;
            }
        }
        ADD_FAILURE() << "no box " << name.toStdString();
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text) {
                return one;
            }
        }
        return nullptr;
    }
    /// Chooses an item of a box as a person does.
    void choose(QComboBox *box, const QString &text)
    {
        const int item = box->findText(text);
        ASSERT_GE(item, 0) << text.toStdString();
        box->setCurrentIndex(item);
        Q_EMIT box->activated(item);
        settle();
    }
    void chooseField(size_t column, const QString &text)
    {
        choose(child<SampleTable>()->boxes().at(column), text);
    }

    int count(ImportList list) const { return child<CountTiles>()->tile(list)->count(); }
    void show(ImportList list) { child<CountTiles>()->tile(list)->click(); }
    QString entry(int row, int column = EntryModel::TextColumn) const
    {
        return child<EntryView>()->model()->index(row, column).data().toString();
    }
    /// "line 3 | sentence | choice" of each line shown.
    std::vector<std::string> entries() const
    {
        std::vector<std::string> lines;
        const QAbstractItemModel *model = child<EntryView>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QStringList cells{entry(row, EntryModel::LineColumn), entry(row),
                                    entry(row, EntryModel::ChoiceColumn)};
            lines.push_back(cells.join(QStringLiteral(" | ")).toStdString());
        }
        return lines;
    }
    void select(int row)
    {
        child<EntryView>()->setCurrentIndex(
            child<EntryView>()->model()->index(row, EntryModel::TextColumn));
    }
    /// Opens the choices of a line with the keyboard and takes one.
    void answer(int row, const QString &text)
    {
        select(row);
        QTest::keyClick(child<EntryView>(), Qt::Key_Return);
        auto *menu = m_dialog->findChild<QMenu *>();
        ASSERT_NE(menu, nullptr);
        QAction *chosen = nullptr;
        QStringList offered;
        for (QAction *action : menu->actions()) {
            offered << action->text();
            chosen = action->text() == text ? action : chosen;
        }
        ASSERT_NE(chosen, nullptr) << offered.join(u'\n').toStdString();
        chosen->trigger();
        delete menu;
        settle();
    }
    /// Presses Enter, and waits until the calendar has changed.
    SheetImported import()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_imported.has_value(); }));
        return m_imported.value_or(SheetImported());
    }
    std::vector<Post> posts()
    {
        planner().notice();
        std::vector<Post> all = test::need(planner().posts().inRange({}));
        for (Post &post : test::need(planner().posts().undated())) {
            all.push_back(std::move(post));
        }
        return all;
    }
    std::string accountsOf(const Post &post)
    {
        QStringList keys;
        for (const Publication &publication : post.publications) {
            keys << accountKey(*test::need(planner().accounts().find(publication.account)));
        }
        return keys.join(u' ').toStdString();
    }

    test::Answers m_answers;
    std::unique_ptr<ImportDialog> m_dialog;
    std::optional<SheetImported> m_imported;
};

} // namespace semainier::ui
