// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/datecell.h"
#include "core/exchange/statistics/address.h"
#include "core/exchange/statistics/formats.h"
#include "core/exchange/statistics/publishtime.h"
#include "core/exchange/statistics/tableformat.h"

#include <array>

namespace semainier {

namespace {

using Field = TableWords::Field;
using Count = TableWords::Count;

// Files in two languages have a column for each, filled on a part of the rows.
constexpr Field idField{TableField::Id, u"post id|identifiant de la publication", true};
constexpr Field urlField{TableField::Url, u"permalink|permalien", true};
constexpr Field dateField{TableField::Date, u"publish time|heure de publication", true};
constexpr Field textField{TableField::Text, u"description"};
// "Lifetime" or "Global", where one did not choose a row for each day.
constexpr Field periodField{TableField::Period, u"date"};

constexpr std::array facebookFields{
    idField,
    urlField,
    dateField,
    textField,
    periodField,
    Field{TableField::AccountId, u"page id|id de la page", true},
    Field{TableField::AccountName, u"page name|nom de la page"},
    Field{TableField::Title, u"title|titre"},
    Field{TableField::Share, u"is share|est un partage"},
};
constexpr std::array facebookCounts{
    Count{Metric::Impressions, u"views|vues|impressions"},
    Count{Metric::Reach, u"reach|couverture"},
    Count{Metric::Reactions, u"reactions|likes"},
    Count{Metric::Comments, u"comments|commentaires"},
    Count{Metric::Shares, u"shares|partages"},
    Count{Metric::Clicks, u"link clicks|clics sur un lien"},
    Count{Metric::Views, u"3-second video views|vues de video de 3 secondes"},
};
constexpr std::array instagramFields{
    idField,
    urlField,
    dateField,
    textField,
    periodField,
    Field{TableField::AccountId, u"account id|id du compte", true},
    Field{TableField::AccountHandle, u"account username|nom de profil du compte"},
    Field{TableField::AccountName, u"account name|nom du compte"},
};
constexpr std::array instagramCounts{
    Count{Metric::Impressions, u"views|vues|impressions"},
    Count{Metric::Reach, u"reach|couverture"},
    Count{Metric::Reactions, u"likes|mentions j'aime"},
    Count{Metric::Comments, u"comments|commentaires"},
    Count{Metric::Shares, u"shares|partages"},
    Count{Metric::Saves, u"saves|enregistrements"},
};

bool isDay(const QString &text)
{
    const DateCell::Form form = readDateCell(text).form;
    return form == DateCell::Form::Known || form == DateCell::Form::Figures;
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

bool isYes(const QString &cell)
{
    return cell == QStringLiteral("1") || cell.compare(u"true", Qt::CaseInsensitive) == 0
        || cell.compare(u"oui", Qt::CaseInsensitive) == 0
        || cell.compare(u"yes", Qt::CaseInsensitive) == 0;
}

/// The list of contents that the insights of Meta Business Suite export.
class MetaPosts final : public TableFormat {
public:
    MetaPosts(const char *network, TableWords words)
        : m_network(QString::fromLatin1(network)), m_words(words)
    {
    }

    [[nodiscard]] QString code() const override { return QStringLiteral("meta_") + m_network; }

protected:
    [[nodiscard]] TableWords words() const override { return m_words; }
    [[nodiscard]] RowOutcome row(const TableRow &row) const override
    {
        if (isDay(row.text(TableField::Period))) {
            return std::unexpected(SkipReason::SingleDay);
        }
        const QString url = row.text(TableField::Url);
        const PublicationAddress address = addressOf(url);
        const QString id = row.text(TableField::Id);
        StatisticsRow read{.network = m_network,
                           .account = {.id = row.text(TableField::AccountId),
                                       .handle = row.text(TableField::AccountHandle),
                                       .name = row.text(TableField::AccountName)},
                           .externalId = isNumber(id) ? id : address.id,
                           .url = url,
                           .text = row.text(TableField::Text),
                           .repost = isYes(row.text(TableField::Share)),
                           .metrics = row.metrics()};
        if (read.externalId.isEmpty()) {
            return std::unexpected(id.isEmpty() ? SkipReason::NoId : SkipReason::DamagedId);
        }
        if (read.account.handle.isEmpty() && !isNumber(address.handle)) {
            read.account.handle = address.handle;
        }
        if (read.text.isEmpty()) {
            read.text = row.text(TableField::Title);
        }
        // In every language: the month first, and the hour of California.
        read.publishedAt =
            instantFrom(row.text(TableField::Date), {"MM/dd/yyyy HH:mm"}, pacificTime());
        if (!read.publishedAt.isValid()) {
            return std::unexpected(SkipReason::NoDate);
        }
        return read;
    }

private:
    QString m_network;
    TableWords m_words;
};

} // namespace

std::unique_ptr<StatisticsFormat> metaFacebook()
{
    return std::make_unique<MetaPosts>("facebook", TableWords{facebookFields, facebookCounts});
}

std::unique_ptr<StatisticsFormat> metaInstagram()
{
    return std::make_unique<MetaPosts>("instagram", TableWords{instagramFields, instagramCounts});
}

} // namespace semainier
