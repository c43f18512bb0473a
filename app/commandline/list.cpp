// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/command.h"
#include "app/commandline/console.h"
#include "app/commandline/postjson.h"
#include "core/planner/planner.h"

#include <QJsonDocument>

#include <limits>

namespace semainier::cli {

namespace {

const QString searchOption = QStringLiteral("search");
const QString jsonOption = QStringLiteral("json");

/// Writes posts one by one, so that a large calendar is never held whole.
class PostPrinter {
    Q_DECLARE_TR_FUNCTIONS(ListCommand)

public:
    PostPrinter(Names names, bool asJson) : m_names(std::move(names)), m_asJson(asJson) { }

    void add(const Post &post);
    void finish() const;

private:
    [[nodiscard]] QString row(const Post &post) const;

    Names m_names;
    bool m_asJson = false;
    int m_count = 0;
};

QString PostPrinter::row(const Post &post) const
{
    QStringList accounts;
    for (const Publication &publication : post.publications) {
        accounts << m_names.accounts.value(publication.account).network;
    }
    const QString day = post.day.isValid() ? post.day.toString(Qt::ISODate) : tr("undated");
    QString line = day.leftJustified(10) % u' '
        % (post.time ? post.time->toString() : QString()).leftJustified(5) % u"  "
        % code(post.status).leftJustified(9) % u"  " % code(post.kind).leftJustified(15) % u"  "
        % onOneLine(caption(post));
    if (!accounts.isEmpty()) {
        line += u"  [" % accounts.join(QStringLiteral(", ")) % u']';
    }
    return line;
}

void PostPrinter::add(const Post &post)
{
    if (m_asJson) {
        const QByteArray json =
            QJsonDocument(describedPost(post, m_names)).toJson(QJsonDocument::Compact);
        print((m_count == 0 ? QStringLiteral("[") : QStringLiteral(",")) % QString::fromUtf8(json));
    } else {
        print(row(post));
    }
    ++m_count;
}

void PostPrinter::finish() const
{
    if (m_asJson) {
        print(m_count == 0 ? QStringLiteral("[]") : QStringLiteral("]"));
    }
}

Result<> printFound(const Planner &planner, const QString &text, const DateRange &range,
                    PostPrinter &printer)
{
    const bool everyDay = range == DateRange{};
    SEM_TRY(const auto found, planner.search().find(text, std::numeric_limits<int>::max()));
    std::vector<Post> posts;
    for (const PostId id : found) {
        SEM_TRY(auto post, planner.posts().find(id));
        if (post && (everyDay || range.contains(post->day))) {
            posts.push_back(*std::move(post));
        }
    }
    std::ranges::sort(posts, {}, [](const Post &post) {
        return std::tuple(!post.day.isValid(), post.day, post.time, post.id);
    });
    for (const Post &post : posts) {
        printer.add(post);
    }
    return {};
}

Result<> printAll(const Planner &planner, const DateRange &range, PostPrinter &printer)
{
    const auto visit = [&printer](const Post &post) {
        printer.add(post);
        return true;
    };
    SEM_CHECK(planner.posts().visitRange(range, visit));
    if (range == DateRange{}) {
        SEM_CHECK(planner.posts().visitUndated(visit));
    }
    return {};
}

Result<> list(const Arguments &arguments, const DateRange &range)
{
    const SystemClock clock;
    SEM_TRY(const auto planner, Planner::open(arguments.operand(0), clock));
    SEM_TRY(auto names, Names::of(*planner));
    PostPrinter printer(std::move(names), arguments.has(jsonOption));
    const QString text = arguments.value(searchOption);
    SEM_CHECK(arguments.has(searchOption) ? printFound(*planner, text, range, printer)
                                          : printAll(*planner, range, printer));
    printer.finish();
    return {};
}

class ListCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("list"); }
    [[nodiscard]] QString summary() const override { return tr("list the posts of a calendar"); }
    void declare(Arguments &arguments) const override;
    [[nodiscard]] ExitStatus run(const Arguments &arguments) const override;
};

void ListCommand::declare(Arguments &arguments) const
{
    arguments.addOperand(QStringLiteral("FILE"), tr("the calendar"));
    arguments.addRange();
    arguments.addOption(searchOption,
                        tr("only posts with these words, whatever the accents and the case"),
                        QStringLiteral("TEXT"));
    arguments.addJson(tr("as a JSON array with every field"));
}

ExitStatus ListCommand::run(const Arguments &arguments) const
{
    const auto range = arguments.range();
    if (!range) {
        return range.error();
    }
    const auto listed = list(arguments, *range);
    return listed ? ExitStatus::Done : refuse(listed.error());
}

} // namespace

std::unique_ptr<Command> listCommand()
{
    return std::make_unique<ListCommand>();
}

} // namespace semainier::cli
