// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcefiles.h"
#include "tests/support/printers.h"

#include <QRegularExpression>

namespace semainier::test {

namespace {

/// A pattern that no line of some files may hold.
struct Rule {
    const char *name;
    const char *folders; ///< separated by spaces
    const char *endings;
    const char *forbidden; ///< regular expression
    const char *except; ///< regular expression over paths; empty: nothing is excepted
    const char *reason;
};

void PrintTo(const Rule &rule, std::ostream *out)
{
    *out << rule.name;
}

const std::array rules{
    Rule{"qt_checks_in_tests", "tests", ".h .cpp",
         R"(\bQ(TRY_)?(VERIFY|COMPARE|FAIL|SKIP)\w*\s*\()", "",
         "they fail silently under GoogleTest: use EXPECT_ and ASSERT_"},
    Rule{"fixed_waits_in_tests", "tests", ".h .cpp", R"(\b(qWait|qSleep|sleep|usleep|msleep)\s*\()",
         "", "a test waits for what it expects, never for a time"},
    Rule{
        "colours_outside_the_theme", "ui", ".h .cpp",
        R"(#[0-9A-Fa-f]{6}\b|\bQColor\s*[({]\s*\d|\bQt::(white|black|red|green|blue|cyan|magenta|yellow|gray|dark\w+|light\w+)\b)",
        R"(^ui/base/(theme|tokens))", "a colour has a name in the theme, and a twin in the dark"},
    Rule{"translations_in_the_core", "core", ".h .cpp",
         R"(\btr\s*\(|\bQT_TR(ANSLATE)?_NOOP|::translate\s*\()", "",
         "the core has codes; the sentences are made by the window and the command line"},
    Rule{"machine_paths", "core ui app tests resources tools docs cmake packaging .ci",
         ".h .cpp .txt .cmake .json .md .in .sql .svg .qss .xml .desktop .sh .ts run test setup",
         R"((^|[^\w.])/(?:home|root|work|Users|mnt|media)/\w)", "",
         "a path of one machine means nothing on another"},
    Rule{"thrown_exceptions", "core ui app", ".h .cpp", R"(\bthrow\b|\bcatch\s*\()", "",
         "errors are values: Result"},
    Rule{"qt_keywords", "core ui app", ".h .cpp",
         R"(^\s*(public|private|protected)?\s*(signals|slots)\s*:|\b(emit|foreach)\s+\w)", "",
         "Q_SIGNALS, Q_SLOTS, Q_EMIT"},
    Rule{"statements_outside_repositories", "core ui app", ".h .cpp",
         R"(\b(SELECT\s.+\sFROM|INSERT\s+INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET)\b)",
         R"(^core/storage/|repository\.cpp$|)"
         R"(^core/post/post(search|insertion|usage|values|counts|events|titles)\.cpp$|)"
         R"(^core/engagement/measuredposts\.cpp$)",
         "SQL stands in the repository that owns the table"},
    Rule{"bare_numbers", "app ui", ".h .cpp", R"(%n)", "",
         "a count has the separators of the language: %Ln"},
    Rule{"unfinished_work", "core ui app tests", ".h .cpp", R"(\b(TO)(DO)\b|\bFIX(ME)\b|\bXX(X)\b)",
         "", "do it, or write it down where work is planned"},
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class Wording : public testing::TestWithParam<Rule> { };

TEST_P(Wording, is_nowhere)
{
    const Rule &rule = GetParam();
    const QRegularExpression forbidden(QString::fromLatin1(rule.forbidden));
    const QRegularExpression except(QString::fromLatin1(rule.except));
    ASSERT_TRUE(forbidden.isValid() && except.isValid());
    const auto files = sourceFiles(words(rule.folders), words(rule.endings));
    ASSERT_FALSE(files.empty());
    const bool excepting = *rule.except != '\0';
    for (const SourceFile &file : files) {
        if (excepting && except.match(file.path).hasMatch()) {
            continue;
        }
        for (qsizetype line = 0; line < file.lines.size(); ++line) {
            EXPECT_FALSE(forbidden.match(file.lines[line]).hasMatch())
                << place(file, line).toStdString() << "\n"
                << rule.reason;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Of, Wording, testing::ValuesIn(rules),
                         [](const auto &rule) { return std::string(rule.param.name); });

} // namespace semainier::test
