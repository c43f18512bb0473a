// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

namespace semainier::journeys {

namespace {

/// Wide enough for the week with the pane open beside it.
constexpr QSize windowSize{1440, 900};

std::string lineOf(const Post &post, const Planner &calendar)
{
    QStringList networks;
    for (const Publication &publication : post.publications) {
        networks.append(test::need(calendar.accounts().find(publication.account))->network);
    }
    networks.sort();
    const QString line = QStringLiteral("%1 %2 %3 %4: %5")
                             .arg(post.day.toString(Qt::ISODate),
                                  post.time ? post.time->toString() : QStringLiteral("--:--"),
                                  code(post.kind), networks.join(u'+'), caption(post));
    return line.toStdString();
}

} // namespace

std::unique_ptr<ui::MainWindow> Journey::newWindow()
{
    auto window = std::make_unique<ui::MainWindow>(m_preferences, m_desk, m_clock);
    window->resize(windowSize);
    window->show();
    return window;
}

std::unique_ptr<Hands> Journey::handsAt(ui::MainWindow &window)
{
    if (GetParam() == Input::Mouse) {
        return std::make_unique<Mouse>(window, m_desk);
    }
    return std::make_unique<Keyboard>(window, m_desk);
}

Planner &Journey::beside(const QString &path)
{
    if (!m_reader || m_reader->path() != path) {
        m_reader = test::need(Planner::open(path, m_clock));
    }
    return *m_reader;
}

std::vector<std::string> Journey::stored(const QString &path)
{
    std::vector<std::string> lines;
    if (!QFileInfo::exists(path)) {
        return lines;
    }
    const Planner &calendar = beside(path);
    for (const Post &post : test::need(calendar.posts().inRange({}))) {
        lines.push_back(lineOf(post, calendar));
    }
    return lines;
}

void PrintTo(Input input, std::ostream *out)
{
    *out << (input == Input::Mouse ? "mouse" : "keyboard");
}

std::string handsName(const testing::TestParamInfo<Input> &info)
{
    return info.param == Input::Mouse ? "by_mouse" : "by_keyboard_alone";
}

} // namespace semainier::journeys
