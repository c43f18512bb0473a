// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every #include of the program. On Debian a header of a Qt module compiles even where that
// module is not linked, so only this keeps the layers apart.
#include "tests/architecture/sourcefiles.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace semainier::test {

namespace {

/// What the files of a folder may include of the project: the first row whose folder matches
/// counts.
struct Layer {
    const char *folder = nullptr;
    std::initializer_list<const char *> mayInclude;
};

const std::array layers{
    Layer{"core/base/", {"core/base/"}},
    Layer{"core/storage/", {"core/base/", "core/storage/"}},
    // The nouns: also each other's values, see the test about repositories.
    Layer{"core/account/", {"core/base/", "core/storage/", "core/account/"}},
    Layer{"core/post/", {"core/base/", "core/storage/", "core/account/", "core/post/"}},
    Layer{"core/calendar/",
          {"core/base/", "core/storage/", "core/account/", "core/post/", "core/calendar/"}},
    Layer{"core/team/", {"core/base/", "core/storage/", "core/team/"}},
    Layer{"core/line/",
          {"core/base/", "core/storage/", "core/account/", "core/post/", "core/line/"}},
    Layer{"core/engagement/",
          {"core/base/", "core/storage/", "core/account/", "core/post/", "core/line/",
           "core/engagement/"}},
    Layer{"core/planner/",
          {"core/base/", "core/storage/", "core/account/", "core/post/", "core/calendar/",
           "core/team/", "core/line/", "core/engagement/", "core/planner/"}},
    Layer{"core/", {"core/"}},
    Layer{"ui/base/", {"core/", "ui/base/"}},
    Layer{
        "ui/charts/",
        {"core/base/", "core/line/", "core/post/", "core/exchange/csv/", "ui/base/", "ui/charts/"}},
    Layer{"ui/commands/", {"core/", "ui/base/", "ui/commands/"}},
    Layer{"ui/shell/", {"core/", "ui/"}},
    // The screens, each for itself.
    Layer{"ui/calendar/", {"core/", "ui/base/", "ui/commands/", "ui/calendar/"}},
    Layer{"ui/postpane/", {"core/", "ui/base/", "ui/commands/", "ui/postpane/"}},
    Layer{"ui/exchange/", {"core/", "ui/base/", "ui/commands/", "ui/exchange/"}},
    Layer{"ui/settings/", {"core/", "ui/base/", "ui/commands/", "ui/settings/"}},
    Layer{"ui/sorter/", {"core/", "ui/base/", "ui/commands/", "ui/sorter/"}},
    Layer{"ui/page/", {"core/", "ui/base/", "ui/charts/", "ui/page/"}},
    Layer{"ui/line/", {"core/", "ui/base/", "ui/charts/", "ui/commands/", "ui/page/", "ui/line/"}},
    Layer{"ui/engagement/",
          {"core/", "ui/base/", "ui/charts/", "ui/commands/", "ui/page/", "ui/engagement/"}},
    Layer{"ui/", {}},
    Layer{"app/commandline/", {"core/", "app/commandline/"}},
    Layer{"app/", {"core/", "ui/", "app/"}},
};

struct Include {
    QString header; ///< without quotes or brackets
    bool ofProject = false; ///< in quotes
    QString place;
};

std::vector<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re"));
    std::vector<Include> includes;
    for (qsizetype line = 0; line < file.lines.size(); ++line) {
        if (const auto match = pattern.match(file.lines[line]); match.hasMatch()) {
            includes.push_back({.header = match.captured(2),
                                .ofProject = match.captured(1) == QStringLiteral("\""),
                                .place = place(file, line)});
        }
    }
    return includes;
}

std::vector<SourceFile> programFiles()
{
    auto files = sourceFiles({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")},
                             {QStringLiteral(".h"), QStringLiteral(".cpp")});
    EXPECT_GT(files.size(), 100U) << "the sources are not where this looks for them";
    return files;
}

bool startsWithOneOf(const QString &text, std::initializer_list<const char *> beginnings)
{
    return std::ranges::any_of(beginnings, [&text](const char *beginning) {
        return text.startsWith(QLatin1StringView(beginning));
    });
}

/// True for <QWidget>, <QtWidgets/QWidget>, <qwidget.h> when the module is QtWidgets.
bool belongsTo(const char *module, const QString &header)
{
    const QString folder = QLatin1StringView(module);
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + folder);
    return header.startsWith(folder + u'/') || header == folder
        || QFileInfo::exists(headers.filePath(header));
}

} // namespace

TEST(Includes, go_in_one_direction)
{
    for (const SourceFile &file : programFiles()) {
        const auto layer = std::ranges::find_if(
            layers, [&file](const Layer &row) { return startsWithOneOf(file.path, {row.folder}); });
        ASSERT_NE(layer, layers.end()) << file.path.toStdString() << " is in no layer";
        for (const Include &include : includesOf(file)) {
            if (include.ofProject) {
                EXPECT_TRUE(startsWithOneOf(include.header, layer->mayInclude))
                    << include.place.toStdString();
            }
        }
    }
}

TEST(Includes, start_at_the_root_of_the_project)
{
    for (const SourceFile &file : programFiles()) {
        for (const Include &include : includesOf(file)) {
            if (include.ofProject) {
                EXPECT_TRUE(startsWithOneOf(include.header, {"core/", "ui/", "app/"}))
                    << include.place.toStdString();
            }
        }
    }
}

TEST(Includes, of_the_core_know_no_window)
{
    ASSERT_TRUE(belongsTo("QtWidgets", QStringLiteral("QWidget"))) << "Qt's headers are not found";
    for (const SourceFile &file : programFiles()) {
        if (!startsWithOneOf(file.path, {"core/", "app/commandline/"})) {
            continue;
        }
        for (const Include &include : includesOf(file)) {
            for (const char *module : {"QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "QtCharts",
                                       "QtQuick", "QtQml"}) {
                EXPECT_FALSE(!include.ofProject && belongsTo(module, include.header))
                    << include.place.toStdString();
            }
        }
    }
}

TEST(Includes, of_a_noun_leave_the_repositories_of_others_alone)
{
    static const QRegularExpression noun(
        QStringLiteral("^core/(account|post|calendar|team|line|engagement)/"));
    for (const SourceFile &file : programFiles()) {
        const auto own = noun.match(file.path);
        for (const Include &include : includesOf(file)) {
            const bool ofRepository = include.header.endsWith(QStringLiteral("repository.h"));
            EXPECT_FALSE(own.hasMatch() && ofRepository
                         && !include.header.startsWith(own.captured(0)))
                << include.place.toStdString();
        }
    }
}

} // namespace semainier::test
