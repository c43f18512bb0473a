// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/postpane/panefixture.h"
#include "ui/postpane/imagerow.h"
#include "ui/postpane/needgauge.h"

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

namespace semainier::ui::test {

using namespace semainier::test;

class PaneFieldsTest : public PaneFixture {
protected:
    void chooseKind(PostKind kind)
    {
        auto *kinds = find<QComboBox>(QStringLiteral("Kind"));
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(kind)));
        Q_EMIT kinds->activated(kinds->currentIndex());
    }
    void drop(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files) {
            urls.append(QUrl::fromLocalFile(file));
        }
        data.setUrls(urls);
        // Qt gives a drop to the widget that a drag has entered.
        QDragEnterEvent entered(QPoint(100, 300), Qt::CopyAction, &data, Qt::LeftButton,
                                Qt::NoModifier);
        QApplication::sendEvent(&m_pane, &entered);
        QDropEvent event(QPointF(100, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_pane, &event);
    }
    QString picture(const QString &name)
    {
        QImage image(80, 60, QImage::Format_RGB32);
        image.fill(0);
        const QString path = filePath(name);
        EXPECT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        EXPECT_TRUE(image.save(path));
        return path;
    }
};

TEST_F(PaneFieldsTest, takes_what_an_event_needs)
{
    m_pane.findChild<NeedGauge *>()->click();
    enter<QLineEdit>(QStringLiteral("Day of the event"), QStringLiteral("21/11"));
    enter<QLineEdit>(QStringLiteral("From"), QStringLiteral("8h30"));
    enter<QLineEdit>(QStringLiteral("Until"), QStringLiteral("19h"));
    enter<QLineEdit>(QStringLiteral("Place"), QStringLiteral("Gare"));
    enter<QLineEdit>(QStringLiteral("People needed"), QStringLiteral("40"));
    enter<QLineEdit>(QStringLiteral("People found"), QStringLiteral("26"));
    EXPECT_EQ(stored().event,
              (EventNeed{.day = QDate(2026, 11, 21),
                         .start = TimeOfDay::fromHourMinute(8, 30),
                         .end = TimeOfDay::fromHourMinute(19, 0),
                         .place = QStringLiteral("Gare"),
                         .needed = 40,
                         .found = 26}));
    EXPECT_EQ(m_pane.findChild<NeedGauge *>()->text(), QStringLiteral("26 / 40"));
}

TEST_F(PaneFieldsTest, refuses_what_is_no_number_of_people)
{
    m_pane.findChild<NeedGauge *>()->click();
    enter<QLineEdit>(QStringLiteral("People needed"), QStringLiteral("beaucoup"));
    EXPECT_EQ(stored().event.needed, std::nullopt);
    enter<QLineEdit>(QStringLiteral("People needed"), QStringLiteral("-3"));
    EXPECT_EQ(stored().event.needed, std::nullopt);
}

TEST_F(PaneFieldsTest, shows_the_event_and_the_source_where_the_kind_has_them)
{
    EXPECT_TRUE(m_pane.findChild<NeedGauge *>()->isVisible());
    EXPECT_EQ(find<QLineEdit>(QStringLiteral("Source")), nullptr);
    chooseKind(PostKind::Curated);
    EXPECT_FALSE(m_pane.findChild<NeedGauge *>()->isVisible());
    EXPECT_NE(find<QLineEdit>(QStringLiteral("Source")), nullptr);
}

TEST_F(PaneFieldsTest, keeps_the_event_in_sight_when_the_kind_no_longer_has_one)
{
    m_pane.findChild<NeedGauge *>()->click();
    enter<QLineEdit>(QStringLiteral("Place"), QStringLiteral("Gare"));
    chooseKind(PostKind::Info);
    EXPECT_TRUE(m_pane.findChild<NeedGauge *>()->isVisible());
    EXPECT_EQ(stored().event.place, QStringLiteral("Gare"));
}

TEST_F(PaneFieldsTest, confirms_a_kind_that_is_chosen_and_leaves_it_confirmed)
{
    Post proposed = stored();
    proposed.kindProposed = true;
    ASSERT_TRUE(m_editor.edit(stored(), proposed, false));
    ASSERT_TRUE(stored().kindProposed);
    enter<QLineEdit>(QStringLiteral("Title"), QStringLiteral("Atelier du samedi"));
    EXPECT_TRUE(stored().kindProposed) << "nobody looked at its kind";
    chooseKind(PostKind::Info);
    m_pane.save();
    EXPECT_FALSE(stored().kindProposed);
    enter<QLineEdit>(QStringLiteral("Title"), QStringLiteral("Atelier"));
    EXPECT_EQ(stored().title, QStringLiteral("Atelier"));
    EXPECT_FALSE(stored().kindProposed);
}

TEST_F(PaneFieldsTest, confirms_a_kind_that_was_proposed)
{
    EXPECT_EQ(find<QAbstractButton>(QStringLiteral("Confirm")), nullptr);
    Post proposed = stored();
    proposed.kindProposed = true;
    ASSERT_TRUE(m_editor.edit(stored(), proposed, false));
    click(QStringLiteral("Confirm"));
    EXPECT_FALSE(stored().kindProposed);
    EXPECT_EQ(stored().kind, PostKind::Event);
    EXPECT_EQ(find<QAbstractButton>(QStringLiteral("Confirm")), nullptr);

    m_editor.undo();
    EXPECT_TRUE(stored().kindProposed);
    EXPECT_NE(find<QAbstractButton>(QStringLiteral("Confirm")), nullptr);
    auto *kinds = find<QComboBox>(QStringLiteral("Kind"));
    Q_EMIT kinds->activated(kinds->currentIndex());
    EXPECT_FALSE(stored().kindProposed) << "chosen as it was";
}

TEST_F(PaneFieldsTest, plans_the_usual_time_of_the_kind_until_somebody_says_another)
{
    chooseKind(PostKind::Article);
    EXPECT_EQ(stored().plannedMinutes, 150);
    chooseKind(PostKind::Curated);
    EXPECT_EQ(stored().plannedMinutes, 15);
    enter<QLineEdit>(QStringLiteral("Planned time"), QStringLiteral("45"));
    chooseKind(PostKind::Article);
    EXPECT_EQ(stored().plannedMinutes, 45);
}

TEST_F(PaneFieldsTest, takes_remarks_and_marks)
{
    enter<QPlainTextEdit>(QStringLiteral("Review"), QStringLiteral("Préciser l’arrêt"));
    click(QStringLiteral("Mention"));
    EXPECT_EQ(stored().remarks, QStringLiteral("Préciser l’arrêt"));
    EXPECT_TRUE(stored().mentions);
    EXPECT_EQ(stored().text, QStringLiteral("Atelier cuisine"));
}

TEST_F(PaneFieldsTest, proposes_the_people_of_the_association_and_the_names_in_use)
{
    add({.day = QDate(2026, 3, 2), .assignee = QStringLiteral("Nadia B.")});
    add({.day = QDate(2026, 3, 3), .assignee = QStringLiteral("Léa P.")});
    Change people{.action = {.verb = Verb::EditPeople}};
    people.people.added.push_back({.name = QStringLiteral("Théo K.")});
    people.people.added.push_back({.name = QStringLiteral("Léa P."), .archived = true});
    need(planner().apply(people));
    const QAbstractItemModel *names =
        find<QLineEdit>(QStringLiteral("In charge"))->completer()->model();
    ASSERT_EQ(names->rowCount(), 2);
    EXPECT_EQ(names->index(0, 0).data(), QStringLiteral("Théo K."));
    EXPECT_EQ(names->index(1, 0).data(), QStringLiteral("Nadia B."));
}

TEST_F(PaneFieldsTest, remembers_images_by_their_place_beside_the_calendar)
{
    const QString beside = picture(QStringLiteral("images/affiche.png"));
    drop({beside, QStringLiteral("/elsewhere/photo.jpg"), beside});
    const Post post = stored();
    ASSERT_EQ(post.attachments.size(), 2U);
    EXPECT_EQ(post.attachments[0].path, QStringLiteral("images/affiche.png"));
    EXPECT_EQ(post.attachments[1].path, QStringLiteral("/elsewhere/photo.jpg"));
}

TEST_F(PaneFieldsTest, says_which_image_is_not_there)
{
    picture(QStringLiteral("affiche.png"));
    drop({filePath(QStringLiteral("affiche.png")), filePath(QStringLiteral("partie.png"))});
    const auto names = [this] {
        QStringList texts;
        for (const ImageRow *row : m_pane.findChildren<ImageRow *>()) {
            texts.append(row->findChild<QLabel *>()->text());
        }
        return texts;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return names()
            == QStringList{QStringLiteral("affiche.png"), QStringLiteral("partie.png: not found")};
    })) << names().join(u' ').toStdString();
}

TEST_F(PaneFieldsTest, takes_alternative_texts_and_reminds_of_them)
{
    m_answers.file = picture(QStringLiteral("affiche.png"));
    click(QStringLiteral("Add an image"));
    auto *summary = find<QAbstractButton>(QStringLiteral("1 image(s) · describe them"));
    ASSERT_NE(summary, nullptr);
    enter<QPlainTextEdit>(QStringLiteral("Alternative text of affiche.png"),
                          QStringLiteral("Un cabas"));
    EXPECT_EQ(
        stored().attachments,
        (std::vector<Attachment>{{QStringLiteral("affiche.png"), QStringLiteral("Un cabas")}}));
    EXPECT_EQ(summary->text(), QStringLiteral("1 image(s) · alternative text ✓"));
    click(QStringLiteral("Remove affiche.png"));
    EXPECT_TRUE(stored().attachments.empty());
    EXPECT_TRUE(QFile::exists(m_answers.file)) << "the file stays";
}

TEST_F(PaneFieldsTest, tells_the_history_of_the_post)
{
    enter<QLineEdit>(QStringLiteral("Title"), QStringLiteral("Atelier !"));
    click(QStringLiteral("History"));
    const auto *lines = find<QLabel>(QStringLiteral("History"));
    ASSERT_NE(lines, nullptr);
    EXPECT_TRUE(lines->text().contains(QStringLiteral("title changed")))
        << lines->text().toStdString();
    EXPECT_TRUE(lines->text().contains(QStringLiteral("Wed 18 Nov 10:00")));
}

} // namespace semainier::ui::test
