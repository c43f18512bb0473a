// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/profilecatalogue.h"

#include "core/base/assert.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

static void loadProfiles()
{
    Q_INIT_RESOURCE(profiles);
}

namespace semainier {

namespace {

/// A profile of the catalogue with its words.
struct Entry {
    Profile profile;
    QString french;
    QString english;
    QString portrayed;
};

std::vector<Entry> readCatalogue()
{
    loadProfiles();
    QFile file(QStringLiteral(":/profiles.json"));
    SEM_ASSERT(file.open(QIODevice::ReadOnly), return {});
    std::vector<Entry> entries;
    for (const auto &json : QJsonDocument::fromJson(file.readAll()).array()) {
        Profile profile = profileFromJson(json.toObject());
        profile.uid = json[QStringLiteral("key")].toString();
        SEM_ASSERT(!profile.uid.isEmpty() && validate(profile), continue);
        entries.push_back({.profile = profile,
                           .french = json[QStringLiteral("fr")].toString(),
                           .english = json[QStringLiteral("en")].toString(),
                           .portrayed = json[QStringLiteral("portrayed")].toString()});
    }
    SEM_ASSERT(!entries.empty(), return {});
    return entries;
}

const std::vector<Entry> &catalogue()
{
    static const std::vector<Entry> entries = readCatalogue();
    return entries;
}

const Entry *entryOf(const Profile &profile)
{
    const auto found = std::ranges::find(catalogue(), profile.uid,
                                         [](const Entry &entry) { return entry.profile.uid; });
    return found == catalogue().end() ? nullptr : std::to_address(found);
}

} // namespace

const std::vector<Profile> &usualProfiles()
{
    static const std::vector<Profile> profiles = [] {
        std::vector<Profile> usual;
        for (const Entry &entry : catalogue()) {
            usual.push_back(entry.profile);
        }
        return usual;
    }();
    return profiles;
}

std::vector<Profile> allProfiles(std::span<const Profile> rows)
{
    std::vector<Profile> profiles = usualProfiles();
    for (const Profile &row : rows) {
        const auto usual = std::ranges::find(profiles, row.uid, &Profile::uid);
        if (usual == profiles.end()) {
            profiles.push_back(row);
        } else {
            *usual = row;
        }
    }
    return profiles;
}

std::vector<Profile> contestants(std::span<const Profile> profiles, const QString &target)
{
    std::vector<Profile> chosen;
    std::ranges::copy_if(profiles, std::back_inserter(chosen), [&target](const Profile &profile) {
        return profile.origin == ProfileOrigin::Portrait
            || (profile.origin == ProfileOrigin::Own && profile.uid != target);
    });
    return chosen;
}

Profile targetAmong(std::span<const Profile> profiles, const QString &uid)
{
    for (const QString &wanted : {uid, usualTarget}) {
        const auto found = std::ranges::find(profiles, wanted, &Profile::uid);
        if (found != profiles.end()) {
            return *found;
        }
    }
    return usualProfiles().front();
}

QString profileName(const Profile &profile, const QString &language)
{
    const Entry *entry = entryOf(profile);
    if (!profile.name.isEmpty() || entry == nullptr) {
        return profile.name;
    }
    return language.startsWith(u"fr", Qt::CaseInsensitive) ? entry->french : entry->english;
}

QString portrayed(const Profile &profile)
{
    const Entry *entry = entryOf(profile);
    return entry == nullptr ? QString() : entry->portrayed;
}

} // namespace semainier
