// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sorter/sorterwords.h"

#include "ui/base/formatting.h"
#include "ui/base/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace semainier::ui {

namespace {

class SorterWords {
    Q_DECLARE_TR_FUNCTIONS(SorterWords)

public:
    static QString reason(const KindProposal &proposal);
    static QString confirmAll(const KindProposal &proposal, int posts);
};

QString SorterWords::reason(const KindProposal &proposal)
{
    switch (proposal.clue) {
    case KindClue::Exchange:
        return tr("answers or shares somebody");
    case KindClue::Words:
        return tr("“%1” calls to act").arg(proposal.detail);
    case KindClue::DayAndHour:
        return tr("names a day and an hour");
    case KindClue::EventWord:
        return tr("“%1” with a day or an hour").arg(proposal.detail);
    case KindClue::OwnSite:
        return tr("link to your site %1").arg(proposal.detail);
    case KindClue::OtherSite:
        return tr("link to %1").arg(proposal.detail);
    case KindClue::HiddenLink:
        return tr("“%1” beside a shortened link").arg(proposal.detail);
    case KindClue::Nothing:
        return tr("nothing points to another kind");
    }
    return {};
}

QString SorterWords::confirmAll(const KindProposal &proposal, int posts)
{
    // "%1" is the clue, “faites un don” or a site; "%2" the kind.
    QString text;
    switch (proposal.clue) {
    case KindClue::Exchange:
        text = tr("Confirm all %Ln that answer or share somebody as %2", nullptr, posts);
        break;
    case KindClue::Words:
    case KindClue::HiddenLink:
        text = tr("Confirm all %Ln with “%1” as %2", nullptr, posts);
        break;
    case KindClue::DayAndHour:
        text = tr("Confirm all %Ln with a day and an hour as %2", nullptr, posts);
        break;
    case KindClue::EventWord:
        text = tr("Confirm all %Ln with “%1” and a day or an hour as %2", nullptr, posts);
        break;
    case KindClue::OwnSite:
        text = tr("Confirm all %Ln with a link to your site %1 as %2", nullptr, posts);
        break;
    case KindClue::OtherSite:
        text = tr("Confirm all %Ln with a link to %1 as %2", nullptr, posts);
        break;
    case KindClue::Nothing:
        text = tr("Confirm all %Ln without another clue as %2", nullptr, posts);
        break;
    }
    const QString kind = label(proposal.kind);
    return text.contains(QStringLiteral("%1")) ? text.arg(proposal.detail, kind)
                                               : text.replace(QStringLiteral("%2"), kind);
}

} // namespace

QString reasonText(const KindProposal &proposal)
{
    return SorterWords::reason(proposal);
}

QString confirmAllText(const KindProposal &proposal, int posts)
{
    return SorterWords::confirmAll(proposal, posts);
}

QString placeText(const Post &post, const std::vector<Account> &accounts)
{
    QStringList places;
    for (const Publication &publication : post.publications) {
        const auto found = std::ranges::find(accounts, publication.account, &Account::id);
        if (found == accounts.end()) {
            continue;
        }
        const QString network = networkLabel(found->network);
        const QString name = label(*found);
        places << (name == network ? network : network + u' ' + name);
    }
    QString text = places.join(QStringLiteral(", "));
    if (post.day.isValid()) {
        QString day = longDate(post.day);
        if (post.time) {
            day += QStringLiteral(", ") + hourText(*post.time);
        }
        text += (text.isEmpty() ? QString() : QStringLiteral(" · ")) + day;
    }
    return text;
}

int keyOf(PostKind kind)
{
    return static_cast<int>(kind) + 1;
}

} // namespace semainier::ui
