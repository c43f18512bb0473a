// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sorter/sorterdialog.h"

#include "tests/support/temporarycalendar.h"
#include "ui/commands/calendareditor.h"
#include "ui/sorter/kindkey.h"
#include "ui/sorter/nextlist.h"
#include "ui/sorter/postreader.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace semainier::ui {
namespace {

using namespace semainier::test;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class SorterDialogTest : public TemporaryCalendar {
protected:
    /// Each a day older than the one before.
    PostId propose(PostKind kind, const char *text)
    {
        return add({.kind = kind,
                    .kindProposed = true,
                    .status = PostStatus::Published,
                    .text = QString::fromUtf8(text),
                    .day = QDate(2026, 11, 10).addDays(-m_proposed++)})
            .id;
    }
    void proposeSix()
    {
        m_posts = {propose(PostKind::DonationAppeal, "Faites un don"),
                   propose(PostKind::Info, "Nos horaires changent"),
                   propose(PostKind::Curated, "Un https://change.org/1"),
                   propose(PostKind::Curated, "Deux https://change.org/2"),
                   propose(PostKind::Info, "Merci"),
                   propose(PostKind::Curated, "Trois https://change.org/3")};
    }

    SorterDialog &dialog()
    {
        if (!m_dialog) {
            m_dialog = std::make_unique<SorterDialog>(planner(), m_editor);
            m_dialog->show();
            m_dialog->activateWindow();
            EXPECT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
        }
        return *m_dialog;
    }
    void waitForGroups()
    {
        QSignalSpy found(&dialog(), &SorterDialog::groupsFound);
        ASSERT_TRUE(dialog().knowsGroups() || found.wait());
    }
    /// To what has the keyboard, as a person presses it.
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        dialog();
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), with);
    }

    Post stored(PostId id) { return *need(planner().posts().find(id)); }
    std::vector<PostKind> kinds()
    {
        std::vector<PostKind> found;
        for (const PostId id : m_posts) {
            found.push_back(stored(id).kind);
        }
        return found;
    }
    qint64 left() { return need(planner().posts().proposedCount()); }
    QString read() { return dialog().findChild<PostReader *>()->toPlainText(); }
    std::string words()
    {
        QStringList found;
        for (const auto *label : dialog().findChildren<QLabel *>()) {
            if (label->isVisible()) {
                found.append(label->text());
            }
        }
        return found.join(u'\n').toStdString();
    }
    KindKey *key(PostKind kind)
    {
        for (auto *candidate : dialog().findChildren<KindKey *>()) {
            if (candidate->kind() == kind) {
                return candidate;
            }
        }
        return nullptr;
    }
    /// The button whose name or text begins so; null where none is seen.
    QPushButton *button(const char *beginning)
    {
        const QLatin1StringView words(beginning);
        for (auto *candidate : dialog().findChildren<QPushButton *>()) {
            const QString name = candidate->accessibleName();
            if (candidate->isVisible()
                && (name.isEmpty() ? candidate->text() : name).startsWith(words)) {
                return candidate;
            }
        }
        return nullptr;
    }

    CalendarEditor m_editor{planner()};
    std::vector<PostId> m_posts;
    int m_proposed = 0;
    std::unique_ptr<SorterDialog> m_dialog;
};

TEST_F(SorterDialogTest, sorts_all_from_the_keyboard)
{
    proposeSix();
    waitForGroups();
    EXPECT_EQ(read(), QStringLiteral("Faites un don"));
    EXPECT_EQ(key(PostKind::DonationAppeal)->mark(), KindKey::Mark::Proposed);
    EXPECT_THAT(words(), HasSubstr("Fundraising appeal?\n“Faites un don” calls to act"));
    EXPECT_THAT(words(), HasSubstr("0 of 6 sorted"));
    press(Qt::Key_Return); // confirms
    EXPECT_FALSE(stored(m_posts[0]).kindProposed);
    EXPECT_EQ(m_editor.stack().undoText(),
              QStringLiteral("sort “Faites un don” as Fundraising appeal"));
    EXPECT_EQ(read(), QStringLiteral("Nos horaires changent"));
    press(Qt::Key_2); // corrects
    EXPECT_EQ(stored(m_posts[1]).kind, PostKind::Event);
    EXPECT_THAT(words(), HasSubstr("2 of 6 sorted"));
    press(Qt::Key_Space); // skips
    EXPECT_EQ(read(), QStringLiteral("Deux https://change.org/2"));
    press(Qt::Key_Backspace); // takes the event back
    EXPECT_EQ(read(), QStringLiteral("Nos horaires changent"));
    EXPECT_EQ(stored(m_posts[1]).kind, PostKind::Info);
    EXPECT_TRUE(stored(m_posts[1]).kindProposed);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    ASSERT_NE(button("Confirm all 3 with a link to change.org as Curated link"), nullptr);
    press(Qt::Key_Return, Qt::ControlModifier); // all of change.org
    EXPECT_EQ(read(), QStringLiteral("Merci"));
    EXPECT_EQ(left(), 1);
    press(Qt::Key_1);
    EXPECT_THAT(words(), HasSubstr("All 6 sorted"));
    EXPECT_THAT(words(), HasSubstr("Association news 2 · Fundraising appeal 1 · Curated link 3"));
    EXPECT_EQ(left(), 0);
    EXPECT_THAT(kinds(),
                ElementsAre(PostKind::DonationAppeal, PostKind::Info, PostKind::Curated,
                            PostKind::Curated, PostKind::Info, PostKind::Curated));
    QSignalSpy line(&dialog(), &SorterDialog::lineWanted);
    press(Qt::Key_Return);
    EXPECT_TRUE(dialog().isVisible()) << "one Enter too many";
    press(Qt::Key_Tab);
    press(Qt::Key_Return); // on to the editorial line
    EXPECT_EQ(line.count(), 1);
    EXPECT_FALSE(dialog().isVisible());
}

TEST_F(SorterDialogTest, confirms_all_that_are_shown_as_one_step)
{
    proposeSix();
    dialog();
    ASSERT_NE(button("Confirm the 6 shown"), nullptr);
    EXPECT_EQ(dialog().findChild<NextList *>()->count(), 6);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(left(), 0);
    EXPECT_EQ(m_editor.stack().count(), 1);
    EXPECT_EQ(m_editor.stack().undoText(), QStringLiteral("confirm the kinds of 6 posts"));
    EXPECT_THAT(words(), HasSubstr("All 6 sorted"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(left(), 6);
    EXPECT_EQ(read(), QStringLiteral("Faites un don"));
    EXPECT_THAT(words(), HasSubstr("0 of 6 sorted"));
}

TEST_F(SorterDialogTest, confirms_a_group_as_one_step)
{
    proposeSix();
    waitForGroups();
    EXPECT_EQ(button("Confirm all"), nullptr) << "one appeal alone is no group";
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    EXPECT_EQ(read(), QStringLiteral("Un https://change.org/1"));
    button("Confirm all 3")->click();
    EXPECT_EQ(left(), 3);
    EXPECT_EQ(m_editor.stack().count(), 1);
    EXPECT_EQ(m_editor.stack().undoText(), QStringLiteral("sort 3 posts as Curated link"));
    button("Undo")->click();
    EXPECT_EQ(left(), 6);
    EXPECT_EQ(read(), QStringLiteral("Un https://change.org/1"));
    EXPECT_NE(button("Confirm all 3"), nullptr);
    press(Qt::Key_1);
    EXPECT_EQ(read(), QStringLiteral("Deux https://change.org/2"));
    EXPECT_EQ(button("Confirm all"), nullptr) << "two are left";
}

TEST_F(SorterDialogTest, looks_around_and_corrects_what_was_decided)
{
    proposeSix();
    press(Qt::Key_Return);
    press(Qt::Key_Left);
    EXPECT_EQ(read(), QStringLiteral("Faites un don"));
    EXPECT_EQ(key(PostKind::DonationAppeal)->mark(), KindKey::Mark::Given);
    EXPECT_THAT(words(), HasSubstr("Sorted as Fundraising appeal"));
    press(Qt::Key_9);
    EXPECT_EQ(stored(m_posts[0]).kind, PostKind::Exchange);
    EXPECT_THAT(words(), HasSubstr("1 of 6 sorted"));
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(m_editor.stack().count(), 2) << "nothing was changed the third time";
    EXPECT_EQ(read(), QStringLiteral("Nos horaires changent"));
}

TEST_F(SorterDialogTest, undoes_only_what_was_decided_here)
{
    proposeSix();
    ASSERT_TRUE(m_editor.rename(m_posts[0], QStringLiteral("Appel")));
    press(Qt::Key_Return);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    EXPECT_EQ(stored(m_posts[0]).title, QStringLiteral("Appel"));
    EXPECT_FALSE(button("Undo")->isEnabled());
}

TEST_F(SorterDialogTest, comes_back_to_what_was_skipped)
{
    proposeSix();
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_THAT(words(), HasSubstr("5 sorted"));
    button("Go through the")->click();
    EXPECT_EQ(read(), QStringLiteral("Faites un don"));
    press(Qt::Key_4);
    EXPECT_THAT(words(), HasSubstr("All 6 sorted"));
}

TEST_F(SorterDialogTest, gives_a_kind_with_the_mouse_or_by_tab)
{
    proposeSix();
    dialog();
    QTest::mouseClick(key(PostKind::Advocacy), Qt::LeftButton);
    EXPECT_EQ(stored(m_posts[0]).kind, PostKind::Advocacy);
    EXPECT_EQ(QApplication::focusWidget(), dialog().findChild<PostReader *>());
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), key(PostKind::Info));
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(m_posts[1]).kind, PostKind::Event);
}

TEST_F(SorterDialogTest, goes_to_one_of_those_that_are_next)
{
    proposeSix();
    auto *next = dialog().findChild<NextList *>();
    next->setFocus();
    next->setCurrentRow(3);
    press(Qt::Key_Return);
    EXPECT_EQ(read(), QStringLiteral("Deux https://change.org/2"));
    EXPECT_EQ(left(), 6) << "nothing was confirmed";
}

TEST_F(SorterDialogTest, leaves_out_what_somebody_else_sorted_or_deleted)
{
    proposeSix();
    dialog();
    const auto another = need(Planner::open(calendarPath(), clock()));
    Change change{.action = {.verb = Verb::SortKinds}};
    Post sorted = stored(m_posts[1]);
    sorted.kindProposed = false;
    change.posts.changed.push_back({stored(m_posts[1]), sorted});
    change.posts.removed.push_back(stored(m_posts[2]));
    need(another->apply(change));
    planner().notice();
    EXPECT_THAT(words(), HasSubstr("0 of 4 sorted"));
    press(Qt::Key_Return);
    EXPECT_EQ(read(), QStringLiteral("Deux https://change.org/2"));
}

TEST_F(SorterDialogTest, confirms_of_a_group_only_what_still_waits)
{
    proposeSix();
    const PostId deleted = propose(PostKind::Curated, "Quatre https://change.org/4");
    waitForGroups();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    ASSERT_NE(button("Confirm all 4"), nullptr);
    const auto another = need(Planner::open(calendarPath(), clock()));
    Change change{.action = {.verb = Verb::SortKinds}};
    Post sorted = stored(m_posts[5]);
    sorted.kind = PostKind::Advocacy;
    sorted.kindProposed = false;
    change.posts.changed.push_back({stored(m_posts[5]), sorted});
    change.posts.removed.push_back(stored(deleted));
    need(another->apply(change));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(m_posts[5]).kind, PostKind::Advocacy) << "somebody else chose it";
    EXPECT_EQ(m_editor.stack().undoText(), QStringLiteral("sort 2 posts as Curated link"));
    EXPECT_THAT(words(), HasSubstr("2 of 5 sorted"));
    EXPECT_EQ(left(), 3);
}

TEST_F(SorterDialogTest, stays_at_the_next_one_where_the_one_looked_at_is_gone)
{
    proposeSix();
    waitForGroups();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    const auto another = need(Planner::open(calendarPath(), clock()));
    Change change{.action = {.verb = Verb::DeletePost}};
    change.posts.removed.push_back(stored(m_posts[2]));
    change.posts.removed.push_back(stored(m_posts[3]));
    need(another->apply(change));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(read(), QStringLiteral("Merci")) << "nobody decided of it";
    EXPECT_FALSE(stored(m_posts[5]).kindProposed);
    EXPECT_THAT(words(), HasSubstr("1 of 4 sorted"));
}

TEST_F(SorterDialogTest, shows_every_word_and_link_as_it_stands)
{
    add({.kind = PostKind::Curated,
         .kindProposed = true,
         .text = QStringLiteral("<b>Lu</b> & aimé\nsur asso.fr/a"),
         .link = QStringLiteral("https://change.org/p"),
         .day = QDate(2026, 11, 3)});
    EXPECT_EQ(read(), QStringLiteral("<b>Lu</b> & aimé\nsur asso.fr/a\nhttps://change.org/p"));
    const QString html = dialog().findChild<PostReader *>()->toHtml();
    EXPECT_TRUE(html.contains(QStringLiteral("href=\"http://asso.fr/a\"")));
    EXPECT_TRUE(html.contains(QStringLiteral("href=\"https://change.org/p\"")));
}

TEST_F(SorterDialogTest, says_that_nothing_waits)
{
    EXPECT_THAT((dialog(), words()), HasSubstr("No kind waits to be confirmed"));
    button("Close")->click();
    EXPECT_FALSE(dialog().isVisible());
}

} // namespace
} // namespace semainier::ui
