// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace semainier {

/// Finds the accounts that a cell of a sheet means; those the calendar does not have are added,
/// with placeholders for ids.
class AccountResolver {
public:
    struct Doubt {
        QString text; ///< the part of the cell
        QString chosenKey; ///< the account taken of several; empty: nothing was found

        bool operator==(const Doubt &) const = default;
    };
    /// A part of the cell that is not the account's or network's name, or whose account is no
    /// longer used or not there yet.
    struct Reading {
        QString text;
        QString key; ///< of the account taken

        bool operator==(const Reading &) const = default;
    };
    struct Answer {
        std::vector<AccountId> accounts; ///< each once, in the order of the cell
        std::vector<Doubt> doubts;
        std::vector<Reading> readings;
    };

    /// A part that is one of the words, which are folded, means the account of the key written
    /// there, known or not, or none.
    explicit AccountResolver(std::vector<Account> known, QHash<QString, QString> words = {});

    /// Reads "mastodon:@asso@piaille.fr|facebook:", "Facebook + Mastodon", the name or handle of an
    /// account … A second cell may name the network of a handle in the first. In a sheet of ours
    /// every `network:handle` is taken as it stands.
    [[nodiscard]] const Answer &read(const QString &accounts, const QString &networks, bool own);

    /// The key of an account, known or added.
    [[nodiscard]] QString key(AccountId id) const;
    [[nodiscard]] const std::vector<Account> &added() const { return m_added; }

private:
    [[nodiscard]] Answer resolve(const QString &accounts, const QString &networks, bool own);
    void readOwn(const QString &cell, const QString &network, Answer &answer);
    void readFree(const QString &cell, const QString &network, Answer &answer);
    bool readWord(const QString &text, Answer &answer);
    [[nodiscard]] std::optional<AccountId> accountOfKey(const QString &key);
    /// "Facebook Instagram", "Mastodon @asso@piaille.fr": networks, each with its handle or none.
    bool readBlankSeparated(const QString &text, Answer &answer);
    bool readOne(const QString &text, Answer &answer);
    bool readKey(const QString &text, Answer &answer);
    bool readName(const QString &text, Answer &answer);
    bool readAll(const QString &text, Answer &answer);
    void takeNetwork(const QString &network, const QString &text, Answer &answer);
    void takeHandle(const QString &network, const QString &handle, const QString &text,
                    Answer &answer);
    static void take(AccountId id, Answer &answer);
    /// With a reading when the account is not in the calendar yet.
    void takeFound(AccountId id, const QString &text, Answer &answer) const;
    void takeReading(AccountId id, const QString &text, Answer &answer) const;

    AccountId add(const QString &network, const QString &handle);

    std::vector<Account> m_accounts; ///< known and added
    std::vector<Account> m_added;
    QHash<QString, QString> m_words;
    QHash<QString, AccountId> m_byKey;
    QHash<QString, Answer> m_answers; ///< cells repeat: by both cells and by own
};

} // namespace semainier
