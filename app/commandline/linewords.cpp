// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/linewords.h"

#include "core/base/assert.h"
#include "core/line/profilecatalogue.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace semainier::cli {

namespace {

// In the order of the enums, and in the words of the window.
constexpr std::array<const char *, allPostKinds.size()> kinds{
    QT_TRANSLATE_NOOP("Labels", "Association news"),
    QT_TRANSLATE_NOOP("Labels", "Event"),
    QT_TRANSLATE_NOOP("Labels", "Call for volunteers"),
    QT_TRANSLATE_NOOP("Labels", "Fundraising appeal"),
    QT_TRANSLATE_NOOP("Labels", "Advocacy"),
    QT_TRANSLATE_NOOP("Labels", "Partner offer"),
    QT_TRANSLATE_NOOP("Labels", "Curated link"),
    QT_TRANSLATE_NOOP("Labels", "Original article"),
    QT_TRANSLATE_NOOP("Labels", "Exchange"),
};
constexpr std::array<const char *, allContentParts.size()> parts{
    QT_TRANSLATE_NOOP("Labels", "Information"),
    QT_TRANSLATE_NOOP("Labels", "Action"),
    QT_TRANSLATE_NOOP("Labels", "Curated links"),
    QT_TRANSLATE_NOOP("Labels", "Original articles"),
};

class LineWords {
    Q_DECLARE_TR_FUNCTIONS(LineWords)

public:
    static QString wholePercent(int percent) { return tr("%1%").arg(QLocale().toString(percent)); }
    static QString percent(double share);
    static QString range(const Interval &range);
    static QString duration(int minutes);
    static QString verdict(const EditorialLine &line);

private:
    static int rounded(double share) { return int(std::lround(share * 100)); }
    static QString named(const EditorialLine &line, const Named &named);
    static QString tooFew(const EditorialLine &line, const Named &first);
    static QString compared(const EditorialLine &line, const Named &first);
};

QString LineWords::percent(double share)
{
    return rounded(share) >= 100 ? tr("more than 95%") : wholePercent(rounded(share));
}

QString LineWords::range(const Interval &range)
{
    const QString high = percent(range.high);
    return rounded(range.low) >= 100
        ? high
        //: a range such as 45 to 82%: the first number has no sign, the second has
        : tr("%1 to %2").arg(QLocale().toString(rounded(range.low)), high);
}

QString LineWords::duration(int minutes)
{
    if (minutes < 60) {
        //: minutes
        return tr("%1 min").arg(minutes);
    }
    if (minutes % 60 == 0) {
        //: hours
        return tr("%1 h").arg(minutes / 60);
    }
    //: hours and minutes
    return tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString LineWords::named(const EditorialLine &line, const Named &named)
{
    SEM_ASSERT(named.contestant < line.contestants.size(), return {});
    return shownName(line.contestants[named.contestant].profile);
}

QString LineWords::tooFew(const EditorialLine &line, const Named &first)
{
    return tr("%Ln post(s): a mix with %1 in common with “%2”. That is too few to speak of a habit "
              "(%3).",
              nullptr, line.verdict.posts)
        .arg(percent(first.share), named(line, first), range(first.range));
}

QString LineWords::compared(const EditorialLine &line, const Named &first)
{
    const QString name = named(line, first);
    const QString share = percent(first.share);
    switch (line.verdict.kind) {
    case VerdictCase::Resembles:
        return tr("Your line resembles “%1”: %2 in common (likely habit: %3).")
            .arg(name, share, range(first.range));
    case VerdictCase::OwnProfile:
        return tr("Closer to “%1” than to the others, without truly resembling it (%2): a profile "
                  "of its own.")
            .arg(name, share);
    case VerdictCase::Leans:
        return tr("Leans towards “%1” (%2 in common), to be confirmed by more posts.")
            .arg(name, share);
    default:
        SEM_ASSERT(line.verdict.second, return {});
        return tr("Between “%1” (%2) and “%3” (%4): your posts do not tell which.")
            .arg(name, share, named(line, *line.verdict.second),
                 percent(line.verdict.second->share));
    }
}

QString LineWords::verdict(const EditorialLine &line)
{
    const auto &[kind, posts, first, second, kindsOnly] = line.verdict;
    if (kind == VerdictCase::Nothing || !first) {
        return tr("No post was published in this period: there is nothing to compare.");
    }
    const QString sentence =
        kind == VerdictCase::TooFew ? tooFew(line, *first) : compared(line, *first);
    return kindsOnly ? QString(sentence % u' ' % tr("Kinds only: no exchange was recorded."))
                     : sentence;
}

} // namespace

QString kindName(PostKind kind)
{
    const auto index = static_cast<size_t>(kind);
    SEM_ASSERT(index < kinds.size(), return {});
    return QCoreApplication::translate("Labels", kinds[index]);
}

QString partName(ContentPart part)
{
    const auto index = static_cast<size_t>(part);
    SEM_ASSERT(index < parts.size(), return {});
    return QCoreApplication::translate("Labels", parts[index]);
}

QString shownName(const Profile &profile)
{
    return profileName(profile, QLocale().name());
}

QString wholePercent(int percent)
{
    return LineWords::wholePercent(percent);
}

QString percent(double share)
{
    return LineWords::percent(share);
}

QString percentRange(const Interval &range)
{
    return LineWords::range(range);
}

QString duration(int minutes)
{
    return LineWords::duration(minutes);
}

QString verdictSentence(const EditorialLine &line)
{
    return LineWords::verdict(line);
}

} // namespace semainier::cli
