// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postproblems.h"

#include "core/account/linkfinder.h"
#include "core/account/textlength.h"
#include "core/base/text.h"

namespace semainier {

namespace {

using Kind = PostProblem::Kind;

constexpr int closeMinutes = 60;
constexpr qint64 minutesADay = 24 * 60;

bool isOver(PostStatus status)
{
    return status == PostStatus::Published || status == PostStatus::Cancelled;
}

bool isUnfinished(PostStatus status)
{
    return status == PostStatus::Idea || status == PostStatus::Draft;
}

/// Nothing is left to do for it but to go out.
bool isPlanned(PostStatus status)
{
    return status == PostStatus::Ready || status == PostStatus::Scheduled;
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// The work of one postProblems().
class Examination {
public:
    Examination(const Post &post, std::span<const Account> accounts) : m_post(post)
    {
        for (const Publication &publication : post.publications) {
            const auto account = std::ranges::find(accounts, publication.account, &Account::id);
            if (account != accounts.end()) {
                m_targets.push_back({&publication, &*account});
            }
        }
    }

    void findMissing();
    void readTexts();
    void lookAtImages();
    void compareWith(const Post &other);

    [[nodiscard]] std::vector<PostProblem> take() { return std::move(m_problems); }

private:
    struct Target {
        const Publication *publication;
        const Account *account;
    };

    void add(const PostProblem &problem) { m_problems.push_back(problem); }
    void findEmptyTexts();
    void readText(const Target &target);
    [[nodiscard]] bool holdsLink() const;
    [[nodiscard]] qint64 minutesTo(const Post &other) const;

    const Post &m_post;
    std::vector<Target> m_targets;
    std::vector<PostProblem> m_problems;
};

void Examination::findMissing()
{
    if (m_post.publications.empty()) {
        add({.kind = Kind::NoAccount});
    }
    if (isPlanned(m_post.status) && !m_post.day.isValid()) {
        add({.kind = Kind::NoDate});
    }
    findEmptyTexts();
    if (m_post.kind == PostKind::Curated && !holdsLink()) {
        add({.kind = Kind::NoLink});
    }
}

void Examination::findEmptyTexts()
{
    if (!isBlank(m_post.link) || !m_post.attachments.empty()) {
        return;
    }
    std::vector<AccountId> empty;
    for (const Target &target : m_targets) {
        if (isBlank(publishedText(m_post, *target.publication))) {
            empty.push_back(target.account->id);
        }
    }
    if (empty.size() > 1 && empty.size() == m_targets.size()) {
        add({.kind = Kind::NothingToPublish});
        return;
    }
    for (const AccountId account : empty) {
        add({.kind = Kind::NothingToPublish, .account = account});
    }
}

bool Examination::holdsLink() const
{
    return !isBlank(m_post.link) || !findLinks(m_post.text, LinkGrammar::X).empty();
}

void Examination::readTexts()
{
    for (const Target &target : m_targets) {
        readText(target);
    }
}

void Examination::readText(const Target &target)
{
    const Network *network = networkFromKey(target.account->network);
    if (network == nullptr) {
        return;
    }
    const QString &text = publishedText(m_post, *target.publication);
    const AccountId account = target.account->id;
    const TextLength length = textLength(text, *network, target.account->ownLimit);
    if (!length.fits()) {
        const auto remaining = length.remaining().value_or(0);
        add({.kind = Kind::TextTooLong,
             .account = account,
             .amount = static_cast<int>(std::max<qsizetype>(1, -remaining))});
    }
    if (length.hasForbidden) {
        add({.kind = Kind::ForbiddenCharacter, .account = account});
    }
    const int hashtags = network->hashtagLimit ? hashtagCount(text) : 0;
    if (hashtags > network->hashtagLimit.value_or(0)) {
        add({.kind = Kind::TooManyHashtags,
             .account = account,
             .amount = hashtags - *network->hashtagLimit});
    }
}

void Examination::lookAtImages()
{
    for (size_t i = 0; i < m_post.attachments.size(); ++i) {
        if (isBlank(m_post.attachments[i].alternativeText)) {
            add({.kind = Kind::NoAlternativeText, .amount = static_cast<int>(i)});
        }
    }
}

void Examination::compareWith(const Post &other)
{
    const bool near = std::abs(m_post.day.daysTo(other.day)) <= neighbourDays;
    if (other.id == m_post.id || other.status == PostStatus::Cancelled || !near) {
        return;
    }
    const bool close = m_post.time && other.time && std::abs(minutesTo(other)) < closeMinutes;
    // A series says the same again because somebody wants so.
    const bool sameSeries = m_post.series.isValid() && m_post.series == other.series;
    for (const Target &target : m_targets) {
        const AccountId account = target.account->id;
        const auto twin = std::ranges::find(other.publications, account, &Publication::account);
        if (twin == other.publications.end()) {
            continue;
        }
        if (close) {
            add({.kind = Kind::TooClose, .account = account, .other = other.id});
        }
        const QString text = foldedText(publishedText(m_post, *target.publication));
        if (!sameSeries && !text.isEmpty() && text == foldedText(publishedText(other, *twin))) {
            add({.kind = Kind::SameText, .account = account, .other = other.id});
        }
    }
}

qint64 Examination::minutesTo(const Post &other) const
{
    return m_post.day.daysTo(other.day) * minutesADay + other.time->minutes()
        - m_post.time->minutes();
}

} // namespace

std::vector<PostProblem> postProblems(const Post &post, std::span<const Account> accounts,
                                      std::span<const Post> neighbours)
{
    if (isOver(post.status)) {
        return {};
    }
    Examination examination(post, accounts);
    if (!isUnfinished(post.status)) {
        examination.findMissing();
    }
    examination.readTexts();
    examination.lookAtImages();
    if (post.day.isValid()) {
        for (const Post &other : neighbours) {
            examination.compareWith(other);
        }
    }
    return examination.take();
}

std::vector<PostProblem> obstaclesTo(PostStatus wanted, const Post &post,
                                     std::span<const Account> accounts)
{
    if (wanted == post.status || !isPlanned(wanted)) {
        return {};
    }
    Post asWanted = post;
    asWanted.status = wanted;
    std::vector<PostProblem> obstacles = postProblems(asWanted, accounts);
    std::erase_if(obstacles, [](const PostProblem &problem) { return !problem.isError(); });
    return obstacles;
}

} // namespace semainier
