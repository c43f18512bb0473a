// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/lenscard.h"

#include "ui/base/elidingcombobox.h"
#include "ui/base/theme.h"
#include "ui/charts/chart.h"
#include "ui/line/linecharts.h"
#include "ui/line/linewords.h"

#include <QCoreApplication>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

// In the order of the enum.
constexpr std::array<QLatin1StringView, allLenses.size()> codes{
    QLatin1StringView("map"),
    QLatin1StringView("difference"),
    QLatin1StringView("months"),
    QLatin1StringView("triangle"),
};

constexpr Scaled besideWidth{260};

struct LensWords {
    const char *tab;
    const char *title;
};

constexpr std::array<LensWords, allLenses.size()> lenses{{
    {QT_TRANSLATE_NOOP("LensCard", "Map"), QT_TRANSLATE_NOOP("LensCard", "Map of the profiles")},
    {QT_TRANSLATE_NOOP("LensCard", "Difference"),
     QT_TRANSLATE_NOOP("LensCard", "Where you differ")},
    {QT_TRANSLATE_NOOP("LensCard", "By month"),
     QT_TRANSLATE_NOOP("LensCard", "The mix month by month")},
    {QT_TRANSLATE_NOOP("LensCard", "Triangle"),
     QT_TRANSLATE_NOOP("LensCard", "Information, community, action")},
}};

QString say(const char *text)
{
    return QCoreApplication::translate("LensCard", text);
}

} // namespace

LensCard::LensCard(Prompter &prompter, QWidget *parent) : PageCard(parent)
{
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("lensTabs"));
    m_tabs->setAccessibleName(tr("Ways to look at the same posts"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(true);
    m_stack = new QStackedWidget;
    for (const Lens lens : allLenses) {
        m_tabs->addTab(say(lenses[static_cast<size_t>(lens)].tab));
        m_stack->addWidget(buildPage(lens, prompter));
    }
    column().addWidget(m_tabs);
    column().addSpacing(6);
    column().addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        draw(lens());
        Q_EMIT lensChosen();
    });
}

QWidget *LensCard::buildPage(Lens lens, Prompter &prompter)
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    if (lens == Lens::Difference) {
        m_beside = new ElidingComboBox;
        m_beside->setAccessibleName(tr("Compare with"));
        connect(m_beside, &QComboBox::activated, this, [this] { draw(Lens::Difference); });
        followTextSize(*m_beside, [this] { m_beside->setMinimumWidth(besideWidth); });
        rows->addWidget(m_beside, 0, Qt::AlignLeft);
    }
    auto *chart = new Chart(prompter);
    m_pages[static_cast<size_t>(lens)].chart = chart;
    rows->addWidget(chart, 1);
    return page;
}

Lens LensCard::lens() const
{
    return allLenses[static_cast<size_t>(m_tabs->currentIndex())];
}

void LensCard::setLens(Lens lens)
{
    m_tabs->setCurrentIndex(static_cast<int>(lens));
}

std::vector<Chart *> LensCard::charts() const
{
    std::vector<Chart *> charts;
    for (const Page &page : m_pages) {
        charts.push_back(page.chart);
    }
    return charts;
}

void LensCard::show(const LineContent &content)
{
    m_content = content;
    for (Page &page : m_pages) {
        page.stale = true;
    }
    offerProfiles();
    draw(lens());
}

void LensCard::offerProfiles()
{
    const QString chosen = m_beside->currentData().toString();
    const QSignalBlocker blocker(m_beside);
    m_beside->clear();
    const Profile &target = m_content->choices.target;
    // The target, whichever it is by then: beside() finds no profile without a uid.
    m_beside->addItem(tr("with the target: %1").arg(profileLabel(target)), QString());
    for (const Profile &profile : m_content->choices.profiles) {
        if (profile.uid != target.uid) {
            m_beside->addItem(tr("with “%1”").arg(profileLabel(profile)), profile.uid);
        }
    }
    m_beside->setCurrentIndex(std::max(0, m_beside->findData(chosen)));
}

Profile LensCard::beside() const
{
    const auto &profiles = m_content->choices.profiles;
    const auto found =
        std::ranges::find(profiles, m_beside->currentData().toString(), &Profile::uid);
    return found == profiles.end() ? m_content->choices.target : *found;
}

void LensCard::drawAll()
{
    for (const Lens lens : allLenses) {
        if (m_pages[static_cast<size_t>(lens)].stale) {
            draw(lens);
        }
    }
}

void LensCard::draw(Lens lens)
{
    if (!m_content) {
        return;
    }
    auto &[chart, stale] = m_pages[static_cast<size_t>(lens)];
    stale = false;
    chart->setTexts(say(lenses[static_cast<size_t>(lens)].title), subtitle(lens));
    chart->setPicture(picture(lens));
}

std::unique_ptr<ChartPicture> LensCard::picture(Lens lens) const
{
    switch (lens) {
    case Lens::Map:
        return std::make_unique<MapPicture>(mapData(*m_content));
    case Lens::Difference:
        return std::make_unique<DivergingPicture>(differenceRows(*m_content, beside()),
                                                  tr("less than there"), tr("more than there"));
    case Lens::Months:
        return std::make_unique<ColumnsPicture>(monthColumns(*m_content));
    case Lens::Triangle:
        return std::make_unique<TrianglePicture>(triangleData(*m_content));
    }
    return {};
}

QString LensCard::subtitle(Lens lens) const
{
    const Tally &published = m_content->line.published;
    const QString posts = postsAndPeriod(*m_content);
    const bool unplaced = !published.exchanges() || published.contentPosts() == 0;
    switch (lens) {
    case Lens::Map:
        if (unplaced) {
            return tr("You are not on it: that takes published posts and recorded exchanges.");
        }
        if (const QString path = pathWords(*m_content); !path.isEmpty()) {
            //: “40 posts, 8 weeks”, “June to November 2026”
            return tr("%1; your path from %2. The pale area is where your habit may lie.")
                .arg(posts, path);
        }
        return tr("%1. The pale area is where your habit may lie.").arg(posts);
    case Lens::Difference:
        return tr("In points of your mix (%1); the thin lines say how far that may be chance.")
            .arg(posts);
    case Lens::Months:
        return tr("With the number of posts above; under %Ln post(s) a month says little and is "
                  "pale.",
                  nullptr, fewPosts);
    case Lens::Triangle:
        return unplaced
            ? tr("You are not in it: that takes published posts and recorded exchanges. The nearer "
                 "to a corner, the more a line is about it.")
            : tr("%1. The nearer to a corner, the more a line is about it; here an event calls to "
                 "act.")
                  .arg(posts);
    }
    return {};
}

QString code(Lens lens)
{
    return codes[static_cast<size_t>(lens)];
}

std::optional<Lens> lensFromCode(QStringView code)
{
    const auto found =
        std::ranges::find_if(codes, [code](QLatin1StringView known) { return known == code; });
    return found == codes.end()
        ? std::nullopt
        : std::optional(allLenses[static_cast<size_t>(found - codes.begin())]);
}

} // namespace semainier::ui
