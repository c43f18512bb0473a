// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/accountresolver.h"

#include "core/account/network.h"
#include "core/base/text.h"
#include "core/exchange/csv/celltokens.h"
#include "core/exchange/csv/ownformat.h"

#include <QStringBuilder>

namespace semainier {

namespace {

/// "Facebook", "facebook", "facebook:" of the network facebook.
bool isNameOf(const QString &network, const QString &text)
{
    QString folded = foldedText(text);
    if (folded.endsWith(u':')) {
        folded.chop(1);
    }
    const Network *known = networkFromKey(network);
    return folded == network || (known != nullptr && folded == foldedText(known->name));
}

/// "@Asso" and "asso" are one handle.
QString foldedHandle(const QString &handle)
{
    const QString folded = foldedText(handle);
    return folded.startsWith(u'@') ? folded.sliced(1) : folded;
}

/// A key of the catalogue or of a network that a later version knows: "pixelfed:@asso".
bool isNetworkKey(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-'
            || c == u'.' || c == u'+';
    });
}

QStringList splitFreely(QString cell)
{
    for (const QString &word :
         {QStringLiteral(" et "), QStringLiteral(" and "), QStringLiteral(" - "),
          QStringLiteral(" – "), QStringLiteral(" — ")}) {
        cell.replace(word, QStringLiteral(","), Qt::CaseInsensitive);
    }
    QStringList parts;
    QString part;
    for (const QChar c : QString(cell + u',')) {
        if (QStringView(u",+/&;|•·\n\r").contains(c)) {
            if (const QString trimmed = part.trimmed(); !trimmed.isEmpty()) {
                parts << trimmed;
            }
            part.clear();
        } else {
            part += c;
        }
    }
    return parts;
}

QString networkKey(const QString &text)
{
    const Network *network = networkFromAlias(text);
    if (network == nullptr) {
        const qsizetype parenthesis = text.indexOf(u'(');
        network = parenthesis > 0 ? networkFromAlias(text.first(parenthesis)) : nullptr;
    }
    return network == nullptr ? QString() : network->key;
}

} // namespace

AccountResolver::AccountResolver(std::vector<Account> known, QHash<QString, QString> words)
    : m_accounts(std::move(known)), m_words(std::move(words))
{
    for (const Account &account : m_accounts) {
        m_byKey.insert(accountKey(account), account.id);
    }
}

const AccountResolver::Answer &AccountResolver::read(const QString &accounts,
                                                     const QString &networks, bool own)
{
    const QString question = accounts + QChar(u'\u0001') + networks + (own ? u'1' : u'0');
    const auto known = m_answers.constFind(question);
    if (known != m_answers.constEnd()) {
        return *known;
    }
    return *m_answers.insert(question, resolve(accounts, networks, own));
}

QString AccountResolver::key(AccountId id) const
{
    const auto account = std::ranges::find(m_accounts, id, &Account::id);
    return account == m_accounts.end() ? QString() : accountKey(*account);
}

AccountResolver::Answer AccountResolver::resolve(const QString &accounts, const QString &networks,
                                                 bool own)
{
    Answer answer;
    // With one network beside it, a cell of handles needs no network of its own.
    const QString network = accounts.trimmed().isEmpty() ? QString() : networkKey(networks);
    if (own) {
        readOwn(accounts, network, answer);
    } else {
        readFree(accounts, network, answer);
    }
    if (network.isEmpty() || answer.accounts.empty()) {
        readFree(networks, {}, answer);
    }
    return answer;
}

void AccountResolver::readOwn(const QString &cell, const QString &network, Answer &answer)
{
    for (const QString &key : splitKeys(cell)) {
        if (readWord(key, answer)) {
            continue;
        }
        if (const auto account = accountOfKey(key)) {
            takeFound(*account, key, answer);
        } else {
            readFree(key, network, answer);
        }
    }
}

/// The account of a key as our own files write it, added where the calendar does not have it.
std::optional<AccountId> AccountResolver::accountOfKey(const QString &key)
{
    const qsizetype colon = key.indexOf(u':');
    if (const auto known = m_byKey.constFind(key); known != m_byKey.constEnd()) {
        return *known;
    }
    return colon > 0 && isNetworkKey(QStringView(key).first(colon))
        ? std::optional(add(key.first(colon), key.sliced(colon + 1)))
        : std::nullopt;
}

void AccountResolver::readFree(const QString &cell, const QString &network, Answer &answer)
{
    const QString whole = cell.trimmed();
    if (meansNothing(whole) || readOne(whole, answer)) {
        return;
    }
    for (const QString &part : splitFreely(cell)) {
        if (readOne(part, answer) || readBlankSeparated(part, answer)) {
            continue;
        }
        if (!network.isEmpty()) {
            takeHandle(network, part, part, answer);
        } else {
            answer.doubts.push_back({part, {}});
        }
    }
}

bool AccountResolver::readWord(const QString &text, Answer &answer)
{
    const auto word = m_words.isEmpty() ? m_words.constEnd() : m_words.constFind(foldedText(text));
    if (word == m_words.constEnd()) {
        return false;
    }
    if (const auto account = accountOfKey(*word)) {
        take(*account, answer);
    }
    return true;
}

bool AccountResolver::readOne(const QString &text, Answer &answer)
{
    if (readWord(text, answer) || readKey(text, answer) || readName(text, answer)) {
        return true;
    }
    if (const QString named = networkKey(text); !named.isEmpty()) {
        takeNetwork(named, text, answer);
        return true;
    }
    return readAll(text, answer);
}

bool AccountResolver::readBlankSeparated(const QString &text, Answer &answer)
{
    const QStringList words = text.simplified().split(u' ');
    std::vector<std::pair<QString, QString>> named; // the network's word and the handle after it
    for (const QString &word : words) {
        if (!networkKey(word).isEmpty()) {
            named.emplace_back(word, QString());
        } else if (word.startsWith(u'@') && !named.empty() && named.back().second.isEmpty()) {
            named.back().second = word;
        } else {
            return false;
        }
    }
    for (const auto &[network, handle] : named) {
        if (handle.isEmpty()) {
            takeNetwork(networkKey(network), network, answer);
        } else {
            takeHandle(networkKey(network), handle, network % u' ' % handle, answer);
        }
    }
    return true;
}

bool AccountResolver::readKey(const QString &text, Answer &answer)
{
    const auto known = m_byKey.constFind(text);
    if (known != m_byKey.constEnd()) {
        takeFound(*known, text, answer);
        return true;
    }
    const qsizetype colon = text.indexOf(u':');
    const QString handle = text.sliced(colon + 1).trimmed();
    if (colon <= 0 || splitFreely(handle).size() > 1) {
        return false;
    }
    const QString network = networkKey(text.first(colon).trimmed());
    if (network.isEmpty()) {
        return false;
    }
    if (handle.isEmpty()) {
        takeNetwork(network, text, answer);
    } else {
        takeHandle(network, handle, text, answer);
    }
    return true;
}

bool AccountResolver::readName(const QString &text, Answer &answer)
{
    const QString name = foldedText(text);
    const QString handle = foldedHandle(text);
    std::vector<const Account *> found;
    for (const Account &account : m_accounts) {
        if ((!account.name.isEmpty() && foldedText(account.name) == name)
            || (!account.handle.isEmpty() && foldedHandle(account.handle) == handle)) {
            found.push_back(&account);
        }
    }
    if (found.empty()) {
        return false;
    }
    takeFound(found.front()->id, text, answer);
    if (found.size() > 1) {
        answer.doubts.push_back({text, accountKey(*found.front())});
    }
    return true;
}

bool AccountResolver::readAll(const QString &text, Answer &answer)
{
    if (!isOneOf(foldedText(text),
                 u"tous|toutes|tous les reseaux|tous reseaux|partout|tous les comptes|all|"
                 u"all networks|all channels|all accounts|everywhere")) {
        return false;
    }
    bool any = false;
    for (const Account &account : m_accounts) {
        if (!account.archived) {
            take(account.id, answer);
            any = true;
        }
    }
    return any;
}

/// The one account of the network, else the first one in use, with a doubt.
void AccountResolver::takeNetwork(const QString &network, const QString &text, Answer &answer)
{
    std::vector<const Account *> inUse;
    const Account *past = nullptr;
    for (const Account &account : m_accounts) {
        if (account.network == network && !account.archived) {
            inUse.push_back(&account);
        } else if (account.network == network) {
            past = &account;
        }
    }
    if (inUse.empty()) {
        takeReading(past != nullptr ? past->id : add(network, {}), text, answer);
    } else if (inUse.size() > 1) {
        answer.doubts.push_back({text, accountKey(*inUse.front())});
        take(inUse.front()->id, answer);
    } else if (isNameOf(network, text)) {
        takeFound(inUse.front()->id, text, answer);
    } else {
        takeReading(inUse.front()->id, text, answer);
    }
}

void AccountResolver::takeHandle(const QString &network, const QString &handle, const QString &text,
                                 Answer &answer)
{
    const QString folded = foldedHandle(handle);
    const auto account = std::ranges::find_if(m_accounts, [&](const Account &candidate) {
        return candidate.network == network && foldedHandle(candidate.handle) == folded;
    });
    takeFound(account != m_accounts.end() ? account->id : add(network, handle), text, answer);
}

void AccountResolver::take(AccountId id, Answer &answer)
{
    if (std::ranges::find(answer.accounts, id) == answer.accounts.end()) {
        answer.accounts.push_back(id);
    }
}

void AccountResolver::takeFound(AccountId id, const QString &text, Answer &answer) const
{
    const bool isAdded = id.value() < 0;
    if (isAdded) {
        takeReading(id, text, answer);
    } else {
        take(id, answer);
    }
}

void AccountResolver::takeReading(AccountId id, const QString &text, Answer &answer) const
{
    take(id, answer);
    answer.readings.push_back({text, key(id)});
}

AccountId AccountResolver::add(const QString &network, const QString &handle)
{
    int position = 0;
    for (const Account &account : m_accounts) {
        position = std::max(position, account.position + 1);
    }
    const Account account{.id = AccountId(-static_cast<qint64>(m_added.size()) - 1),
                          .network = network,
                          .handle = handle,
                          .position = position};
    m_added.push_back(account);
    m_accounts.push_back(account);
    m_byKey.insert(accountKey(account), account.id);
    return account.id;
}

} // namespace semainier
