// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/profilesdialog.h"

#include "core/line/profilecatalogue.h"
#include "tests/ui/line/linefixture.h"
#include "ui/base/rowtable.h"
#include "ui/line/profileform.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>

namespace semainier::ui {
namespace {

using test::need;
using ::testing::HasSubstr;

class ProfilesDialogTest : public LineTest {
protected:
    void open()
    {
        const LineContent content = need(readLine(planner(), {}));
        m_dialog = std::make_unique<ProfilesDialog>(planner(), editor(), content);
        m_dialog->show();
    }
    ProfilesDialog &dialog()
    {
        if (!m_dialog) {
            open();
        }
        return *m_dialog;
    }
    QSpinBox *number(const char *name)
    {
        return named<QSpinBox>(dialog(), QString::fromLatin1(name));
    }
    Profile stored(const QString &uid)
    {
        const auto profiles = need(LineReader(planner()).choices()).profiles;
        const auto found = std::ranges::find(profiles, uid, &Profile::uid);
        return found == profiles.end() ? Profile() : *found;
    }
    QSlider *slider(const char *name)
    {
        return named<QSlider>(dialog(), QString::fromLatin1(name));
    }
    QLineEdit *name() { return named<QLineEdit>(dialog(), QStringLiteral("Name of the profile")); }
    void typeName(const QString &text)
    {
        name()->selectAll();
        QTest::keyClicks(name(), text);
    }
    /// Another program gives the profile of the Restos a name.
    void renameElsewhere(const QString &text)
    {
        const auto other = need(Planner::open(calendarPath(), clock()));
        Profile renamed = stored(m_restos);
        renamed.name = text;
        need(other->apply(need(saveProfile(*other, renamed, text))));
        planner().notice();
    }
    /// The pause after which what was moved is kept comes to its end.
    bool pauseEnds()
    {
        const auto *pause = dialog().findChild<ProfileForm *>()->findChild<QTimer *>(
            QString(), Qt::FindDirectChildrenOnly);
        return pause->isActive() && QTest::qWaitFor([pause] { return !pause->isActive(); });
    }
    size_t profiles() { return need(LineReader(planner()).choices()).profiles.size(); }
    void press(const char *text) { button(dialog(), QString::fromUtf8(text))->click(); }

    const QString m_restos = QStringLiteral("restos");
    const QString m_havelaar = QStringLiteral("max-havelaar");
    std::unique_ptr<ProfilesDialog> m_dialog;
};

TEST_F(ProfilesDialogTest, lists_every_profile_and_says_what_each_is)
{
    const auto *table = dialog().findChild<RowTable *>();
    EXPECT_EQ(table->topLevelItemCount(), static_cast<int>(usualProfiles().size()));
    EXPECT_EQ(table->topLevelItem(0)->text(1), QStringLiteral("Restos du Cœur"));
    EXPECT_EQ(table->topLevelItem(3)->text(0), QStringLiteral("Integrated strategy (target)"));
    EXPECT_EQ(table->topLevelItem(4)->text(1), QStringLiteral("rule of thumb, not proven"));
    EXPECT_THAT(words(dialog()).toStdString(), HasSubstr("drawn by an article at the time"));
}

TEST_F(ProfilesDialogTest, keeps_the_sum_while_a_share_is_moved)
{
    number("Information")->setValue(40);
    EXPECT_EQ(number("Information")->value() + number("Action")->value()
                  + number("Curated links")->value() + number("Original articles")->value(),
              100);
    EXPECT_EQ(number("Action")->value(), 60);
}

TEST_F(ProfilesDialogTest, makes_one_step_of_a_drag)
{
    slider("Information")->setSliderDown(true);
    for (const int value : {60, 50, 40}) {
        slider("Information")->setValue(value);
    }
    EXPECT_EQ(editor().stack().count(), 0);
    slider("Information")->setSliderDown(false);
    EXPECT_EQ(editor().stack().count(), 1);
    EXPECT_EQ(stored(m_restos).percents, (PartPercents{{40, 60, 0, 0}}));
    press("Undo");
    EXPECT_EQ(stored(m_restos).percents, (PartPercents{{67, 33, 0, 0}}));
    EXPECT_EQ(number("Information")->value(), 67);
}

TEST_F(ProfilesDialogTest, keeps_what_was_moved_last_when_it_is_closed)
{
    number("Information")->setValue(50);
    dialog().close();
    EXPECT_EQ(stored(m_restos).percents, (PartPercents{{50, 50, 0, 0}}));
}

TEST_F(ProfilesDialogTest, undoes_by_the_keys_what_was_only_just_moved)
{
    number("Information")->setValue(50);
    QTest::keyClick(&dialog(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(m_restos).percents, (PartPercents{{67, 33, 0, 0}}));
}

TEST_F(ProfilesDialogTest, lets_a_profile_say_nothing_of_exchanges)
{
    dialog().findChild<QCheckBox *>()->click();
    EXPECT_EQ(stored(m_restos).exchangePercent, std::nullopt);
    dialog().findChild<QCheckBox *>()->click();
    EXPECT_EQ(stored(m_restos).exchangePercent, 20);
}

TEST_F(ProfilesDialogTest, renames_a_profile)
{
    typeName(QStringLiteral("Mission"));
    QTest::keyClick(name(), Qt::Key_Return);
    EXPECT_EQ(stored(m_restos).name, QStringLiteral("Mission"));
    press("Bring it back as it was");
    EXPECT_EQ(stored(m_restos).name, QString());
}

TEST_F(ProfilesDialogTest, leaves_no_trace_of_the_way_of_a_slider)
{
    dialog().select(m_havelaar);
    slider("Information")->setSliderDown(true);
    for (const int value : {47, 100, 3, 30}) {
        slider("Information")->setValue(value);
    }
    slider("Information")->setSliderDown(false);
    EXPECT_EQ(stored(m_havelaar).percents, (PartPercents{{30, 0, 39, 31}}));
}

TEST_F(ProfilesDialogTest, begins_anew_with_another_slider)
{
    dialog().select(m_havelaar);
    number("Information")->setValue(30);
    number("Curated links")->setValue(50);
    dialog().close();
    EXPECT_EQ(stored(m_havelaar).percents, (PartPercents{{25, 0, 50, 25}}));
}

TEST_F(ProfilesDialogTest, keeps_a_drag_whole_that_rests_on_its_way)
{
    slider("Information")->setSliderDown(true);
    slider("Information")->setValue(100);
    EXPECT_TRUE(pauseEnds());
    EXPECT_EQ(editor().stack().count(), 0);
    slider("Information")->setValue(40);
    slider("Information")->setSliderDown(false);
    EXPECT_EQ(editor().stack().count(), 1);
    EXPECT_EQ(stored(m_restos).percents, (PartPercents{{40, 60, 0, 0}}));
}

TEST_F(ProfilesDialogTest, keeps_what_was_moved_when_another_program_writes)
{
    number("Information")->setValue(50);
    renameElsewhere(QStringLiteral("Mission"));
    EXPECT_EQ(number("Information")->value(), 50);
    EXPECT_EQ(name()->text(), QStringLiteral("Mission"));
    dialog().close();
    EXPECT_EQ(stored(m_restos).percents, (PartPercents{{50, 50, 0, 0}}));
    EXPECT_EQ(stored(m_restos).name, QStringLiteral("Mission"));
}

TEST_F(ProfilesDialogTest, leaves_a_name_that_is_being_typed_when_another_program_writes)
{
    typeName(QStringLiteral("Entr"));
    renameElsewhere(QStringLiteral("Mission"));
    EXPECT_EQ(name()->text(), QStringLiteral("Entr"));
    EXPECT_EQ(stored(m_restos).name, QStringLiteral("Mission"));
}

TEST_F(ProfilesDialogTest, shows_what_is_stored_after_it_could_not_be_written)
{
    slider("Information");
    ASSERT_TRUE(QFile::rename(calendarPath(), filePath(QStringLiteral("away.semainier"))));
    slider("Information")->setSliderDown(true);
    slider("Information")->setValue(50);
    slider("Information")->setSliderDown(false);
    EXPECT_EQ(stored(m_restos).percents, (PartPercents{{67, 33, 0, 0}}));
    EXPECT_EQ(number("Information")->value(), 67);
    EXPECT_EQ(number("Action")->value(), 33);
}

TEST_F(ProfilesDialogTest, keeps_a_name_that_is_left_by_closing)
{
    typeName(QStringLiteral("Mission"));
    dialog().close();
    EXPECT_EQ(stored(m_restos).name, QStringLiteral("Mission"));
}

TEST_F(ProfilesDialogTest, keeps_name_and_shares_of_the_profile_that_is_left)
{
    number("Information")->setValue(50);
    typeName(QStringLiteral("Mission"));
    dialog().select(m_havelaar);
    EXPECT_EQ(stored(m_restos).name, QStringLiteral("Mission"));
    EXPECT_EQ(stored(m_restos).percents, (PartPercents{{50, 50, 0, 0}}));
    EXPECT_EQ(stored(m_havelaar).name, QString());
    EXPECT_EQ(number("Information")->value(), 20);
}

TEST_F(ProfilesDialogTest, chooses_the_target)
{
    dialog().select(QStringLiteral("80-20"));
    press("Choose as the target");
    EXPECT_EQ(need(LineReader(planner()).choices()).target.uid, QStringLiteral("80-20"));
    editor().undo();
    EXPECT_EQ(need(LineReader(planner()).choices()).target.uid, usualTarget);
}

TEST_F(ProfilesDialogTest, makes_a_profile_of_what_was_published)
{
    publishCurating();
    press("Add what you published in 8 week(s)");
    ASSERT_EQ(profiles(), usualProfiles().size() + 1);
    const Profile made = need(LineReader(planner()).choices()).profiles.back();
    EXPECT_EQ(made.percents, (PartPercents{{20, 5, 45, 30}}));
    EXPECT_EQ(made.exchangePercent, std::nullopt);
    EXPECT_EQ(named<QLineEdit>(dialog(), QStringLiteral("Name of the profile"))->text(), made.name);
    press("Delete the profile");
    EXPECT_EQ(profiles(), usualProfiles().size());
}

TEST_F(ProfilesDialogTest, copies_a_profile)
{
    press("Add a copy");
    const Profile made = need(LineReader(planner()).choices()).profiles.back();
    EXPECT_EQ(made.origin, ProfileOrigin::Own);
    EXPECT_EQ(made.name, QStringLiteral("Institutional, copy"));
    EXPECT_EQ(made.percents, stored(m_restos).percents);
}

TEST_F(ProfilesDialogTest, brings_all_back)
{
    number("Information")->setValue(50);
    dialog().select(QStringLiteral("max-havelaar"));
    number("Information")->setValue(50);
    press("Bring all back");
    EXPECT_EQ(stored(m_restos).percents, (PartPercents{{67, 33, 0, 0}}));
    EXPECT_EQ(stored(QStringLiteral("max-havelaar")).percents, (PartPercents{{20, 0, 45, 35}}));
}

} // namespace
} // namespace semainier::ui
