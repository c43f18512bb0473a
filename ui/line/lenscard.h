// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/line/linecontent.h"
#include "ui/page/pagecard.h"

#include <array>
#include <optional>

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace semainier::ui {

class Chart;
class ChartPicture;
class Prompter;

/// Four ways to look at the same posts, one at a time.
enum class Lens { Map, Difference, Months, Triangle };

inline constexpr std::array allLenses{Lens::Map, Lens::Difference, Lens::Months, Lens::Triangle};

/// The map of the profiles, the difference with one of them, the months, the triangle of
/// functions: a tab for each.
class LensCard final : public PageCard {
    Q_OBJECT

public:
    explicit LensCard(Prompter &prompter, QWidget *parent = nullptr);

    void show(const LineContent &content);

    [[nodiscard]] Lens lens() const;
    void setLens(Lens lens);
    /// In the order of the lenses.
    [[nodiscard]] std::vector<Chart *> charts() const;
    /// Draws also what is behind the other tabs, to be written to a file.
    void drawAll();

Q_SIGNALS:
    void lensChosen();

private:
    struct Page {
        Chart *chart = nullptr;
        bool stale = true;
    };

    QWidget *buildPage(Lens lens, Prompter &prompter);
    void offerProfiles();
    void draw(Lens lens);
    [[nodiscard]] std::unique_ptr<ChartPicture> picture(Lens lens) const;
    [[nodiscard]] QString subtitle(Lens lens) const;
    [[nodiscard]] Profile beside() const;

    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QComboBox *m_beside = nullptr;
    std::array<Page, allLenses.size()> m_pages;
    std::optional<LineContent> m_content;
};

/// The stable code of a lens: "map", "difference", "months", "triangle".
[[nodiscard]] QString code(Lens lens);
[[nodiscard]] std::optional<Lens> lensFromCode(QStringView code);

} // namespace semainier::ui
