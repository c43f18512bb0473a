// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generatedcalendar.h"

#include "core/base/uid.h"

#include <random>

namespace semainier::bench {

namespace {

constexpr int postsAChange = 20000;

const QStringList words =
    QStringLiteral(
        "collecte samedi bénévoles atelier cuisine épicerie quartier solidaire merci panier "
        "partage repas "
        "recette anti-gaspi famille étudiants mairie camion équipe accueil ouverture horaires don "
        "légumes "
        "saison rencontre témoignage article nouveau guide budget semaine nationale photo portrait")
        .split(u' ');

QString sentence(std::mt19937 &random, int length)
{
    QStringList chosen;
    for (int i = 0; i < length; ++i) {
        chosen << words[static_cast<qsizetype>(random() % static_cast<size_t>(words.size()))];
    }
    return chosen.join(u' ');
}

Post generatedPost(std::mt19937 &random, int index, QDate day, const std::vector<Account> &accounts)
{
    Post post{
        .uid = uidOfName(QStringLiteral("bench-%1").arg(index)),
        .kind = allPostKinds[random() % allPostKinds.size()],
        .status = allPostStatuses[random() % allPostStatuses.size()],
        .title = random() % 3 == 0 ? sentence(random, 4) : QString(),
        .text = sentence(random, 18) + QStringLiteral(" 💚\n#solidarité"),
        .link = random() % 3 == 0 ? QStringLiteral("https://exemple.fr/%1").arg(index) : QString(),
        .day = random() % 50 == 0 ? QDate() : day,
        .time = TimeOfDay::fromMinutes(static_cast<int>(random() % 56) * 15 + 8 * 60),
        .assignee = random() % 2 == 0 ? QStringLiteral("Nadia B.") : QString(),
        .plannedMinutes = 30,
    };
    const auto first = random() % accounts.size();
    post.publications.push_back({.account = accounts[first].id});
    if (random() % 2 == 0) {
        post.publications.push_back({.account = accounts[(first + 1) % accounts.size()].id});
    }
    return post;
}

} // namespace

Result<> fillCalendar(Planner &planner, int posts, QDate firstDay, int postsADay)
{
    Change setUp{.action = {.verb = Verb::EditAccounts}};
    for (const auto *network : {"facebook", "instagram", "mastodon"}) {
        const QString key = QString::fromLatin1(network);
        setUp.accounts.added.push_back(
            {.network = key, .handle = QStringLiteral("@asso"), .name = key});
    }
    SEM_CHECK(planner.apply(setUp));
    SEM_TRY(const auto accounts, planner.accounts().all());
    std::mt19937 random(20261118);
    for (int done = 0; done < posts;) {
        Change change{.action = {.verb = Verb::ImportSheet}};
        for (int i = 0; i < postsAChange && done < posts; ++i, ++done) {
            change.posts.added.push_back(
                generatedPost(random, done, firstDay.addDays(done / postsADay), accounts));
        }
        SEM_CHECK(planner.apply(change));
    }
    return {};
}

} // namespace semainier::bench
