// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/problemwords.h"

#include "ui/postpane/accountwords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace semainier::ui {

namespace {

class ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)

public:
    static QString fault(const PostProblem &problem, const Post &post);

private:
    static QString imageName(const PostProblem &problem, const Post &post);
};

QString ProblemWords::fault(const PostProblem &problem, const Post &post)
{
    switch (problem.kind) {
    case PostProblem::Kind::NoAccount:
        return tr("No account is chosen");
    case PostProblem::Kind::NoDate:
        return tr("There is no date");
    case PostProblem::Kind::NothingToPublish:
        return tr("There is nothing to publish");
    case PostProblem::Kind::TextTooLong:
        return tr("%Ln character(s) too many", nullptr, problem.amount);
    case PostProblem::Kind::ForbiddenCharacter:
        return tr("A character is not allowed there");
    case PostProblem::Kind::TooManyHashtags:
        return tr("%Ln hashtag(s) too many", nullptr, problem.amount);
    case PostProblem::Kind::NoLink:
        return tr("A curated link needs its link");
    case PostProblem::Kind::NoAlternativeText:
        return tr("%1 has no alternative text").arg(imageName(problem, post));
    case PostProblem::Kind::TooClose:
        return tr("Another post goes out within the hour");
    case PostProblem::Kind::SameText:
        return tr("Another post says the same within 30 days");
    }
    return {};
}

QString ProblemWords::imageName(const PostProblem &problem, const Post &post)
{
    const auto index = static_cast<size_t>(problem.amount);
    return index < post.attachments.size() ? QFileInfo(post.attachments[index].path).fileName()
                                           : QString();
}

} // namespace

QString problemText(const PostProblem &problem, const Post &post,
                    const std::vector<Account> &accounts)
{
    const QString fault = ProblemWords::fault(problem, post);
    const auto account = std::ranges::find(accounts, problem.account, &Account::id);
    if (account == accounts.end()) {
        return fault;
    }
    //: What is wrong on one account: its name, then the fault
    return QCoreApplication::translate("ProblemWords", "%1: %2").arg(fullName(*account), fault);
}

QString refusalText(const std::vector<Refusal> &refused, const std::vector<Account> &accounts)
{
    const Refusal &first = refused.front();
    QStringList faults;
    for (const PostProblem &obstacle : first.obstacles) {
        faults.append(problemText(obstacle, first.post, accounts));
    }
    QString sentence = QCoreApplication::translate("ProblemWords", "“%1” is not ready yet. %2.")
                           .arg(caption(first.post), faults.join(QStringLiteral(" · ")));
    if (const int others = static_cast<int>(refused.size()) - 1; others > 0) {
        sentence += u' '
            + QCoreApplication::translate("ProblemWords", "Nor are %Ln other(s).", nullptr, others);
    }
    return sentence;
}

} // namespace semainier::ui
