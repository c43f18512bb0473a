// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/blueskypost.h"
#include "core/exchange/statistics/carblocks.h"
#include "core/exchange/statistics/formats.h"

#include <QCborArray>
#include <QHash>

namespace semainier {

namespace {

/// Bytes of a collection and a key, each of which may have about half as many
/// (https://atproto.com/specs/record-key, https://atproto.com/specs/nsid).
constexpr qsizetype longestKey = 1024;

const QString typeField = QStringLiteral("$type");
const QString postType = QStringLiteral("app.bsky.feed.post");
const QString repostType = QStringLiteral("app.bsky.feed.repost");

/// What is taken from a repository: whose it is, its records, and under which keys they stand.
struct Repository {
    QString author; ///< its identifier ("did:plc:…")
    std::vector<std::pair<QByteArray, QJsonObject>> records; ///< by block
    QHash<QByteArray, QString> keys; ///< collection and key, by block
    bool malformed = false; ///< a key is too long

    void take(const CarBlock &block);
    void takeNode(const QCborArray &entries);
};

void Repository::take(const CarBlock &block)
{
    if (malformed) {
        return;
    }
    const QCborMap &content = block.content;
    const QString type = content[typeField].toString();
    if (type == postType || type == repostType) {
        records.emplace_back(block.id, content.toJsonObject());
    } else if (content[QStringLiteral("e")].isArray()) {
        takeNode(content[QStringLiteral("e")].toArray());
    } else if (content.contains(QStringLiteral("did"))
               && content.contains(QStringLiteral("data"))) {
        author = content[QStringLiteral("did")].toString();
    }
}

/// A node of the tree of keys, in which a key says how much of the one before it begins with.
void Repository::takeNode(const QCborArray &entries)
{
    QByteArray key;
    for (const auto &value : entries) {
        const QCborMap entry = value.toMap();
        const qint64 shared = entry[QStringLiteral("p")].toInteger();
        if (shared < 0 || shared > key.size()) {
            return;
        }
        const QByteArray rest = entry[QStringLiteral("k")].toByteArray();
        if (shared + rest.size() > longestKey) {
            malformed = true;
            return;
        }
        key = key.first(shared) + rest;
        keys.insert(linkedBlock(entry[QStringLiteral("v")]), QString::fromUtf8(key));
    }
}

/// A repository of Bluesky as it can be downloaded (.car), which counts nothing.
class BlueskyRepository final : public StatisticsFormat {
public:
    [[nodiscard]] QString code() const override { return QStringLiteral("bluesky_repository"); }
    [[nodiscard]] bool recognises(const ExportFile &file) const override
    {
        return file.hasDevice() && looksLikeCar(file.beginning());
    }
    [[nodiscard]] Result<> read(ExportFile &file, const QTimeZone & /*zone*/,
                                const RowVisitor &visitor, const Progress &progress) const override
    {
        Repository repository;
        SEM_CHECK(readCarBlocks(
            file.device(), [&repository](const CarBlock &block) { repository.take(block); },
            progress));
        if (repository.malformed) {
            return failure(ErrorCode::MalformedFile, QStringLiteral("CAR"));
        }
        int place = 0;
        for (const auto &[block, record] : repository.records) {
            const QString path = repository.keys.value(block);
            if (!visitor(++place, row(repository.author, path, record))) {
                break;
            }
        }
        return {};
    }

private:
    [[nodiscard]] static RowOutcome row(const QString &author, const QString &path,
                                        const QJsonObject &record)
    {
        const QString key = path.sliced(path.lastIndexOf(u'/') + 1);
        if (key.isEmpty()) {
            return std::unexpected(SkipReason::Deleted); // no longer in the tree
        }
        StatisticsRow row{
            .network = QStringLiteral("bluesky"),
            .account = {.id = author},
            .externalId = key,
            .publishedAt = blueskyInstant(record[QStringLiteral("createdAt")].toString(), key, {})};
        if (record[typeField] == repostType) {
            row.repost = true;
            row.text = record[QStringLiteral("subject")][QStringLiteral("uri")].toString();
        } else {
            takeBlueskyRecord(record, author, row);
            row.url = QStringLiteral("https://bsky.app/profile/") + author
                + QStringLiteral("/post/") + key;
        }
        if (!row.publishedAt.isValid()) {
            return std::unexpected(SkipReason::NoDate);
        }
        return row;
    }
};

} // namespace

std::unique_ptr<StatisticsFormat> blueskyRepository()
{
    return std::make_unique<BlueskyRepository>();
}

} // namespace semainier
