// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/missingchips.h"

#include "ui/base/theme.h"

#include <limits>

namespace semainier::ui {

namespace {

constexpr int spacing = 6;
constexpr size_t mostChips = allContentParts.size() + 1; ///< one for the exchanges

int heightOf(const std::vector<QRect> &places)
{
    return places.empty() ? 0 : places.back().y() + places.back().height();
}

} // namespace

MissingChips::MissingChips(ChipWords most, int lines, QWidget *parent)
    : QWidget(parent), m_most(most), m_lines(lines)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (size_t i = 0; i < mostChips; ++i) {
        auto *chip = new MissingChip(this);
        chip->hide();
        connect(chip, &QToolButton::clicked, this,
                [this, chip] { Q_EMIT chosen(chip->missing()); });
        m_chips.push_back(chip);
    }
    followTextSize(*this, [this] {
        arrange();
        updateGeometry();
    });
}

void MissingChips::show(const std::vector<MissingPosts> &missing)
{
    for (size_t i = 0; i < m_chips.size(); ++i) {
        const bool used = i < missing.size();
        if (used) {
            m_chips[i]->show(missing[i]);
        }
        m_chips[i]->setVisible(used);
    }
    arrange();
    updateGeometry();
}

void MissingChips::setReadOnly(bool readOnly)
{
    for (MissingChip *chip : m_chips) {
        chip->setEnabled(!readOnly);
    }
}

QSize MissingChips::sizeHint() const
{
    const auto inOneLine = places(m_most, std::numeric_limits<int>::max());
    return inOneLine.empty() ? QSize() : QSize(inOneLine.back().right() + 1, heightOf(inOneLine));
}

QSize MissingChips::minimumSizeHint() const
{
    QSize size;
    for (const QRect &place : places(ChipWords::Short, 0)) {
        size = size.expandedTo(place.size());
    }
    return size;
}

int MissingChips::heightForWidth(int width) const
{
    return heightOf(places(wordsFor(width), width));
}

std::vector<QRect> MissingChips::places(ChipWords words, int width) const
{
    std::vector<QRect> places;
    QPoint corner;
    for (const MissingChip *chip : m_chips) {
        if (chip->isHidden()) {
            continue;
        }
        const QSize size = chip->sizeWith(words);
        if (corner.x() > 0 && corner.x() + size.width() > width) {
            corner = {0, corner.y() + size.height() + spacing};
        }
        places.emplace_back(corner, size);
        corner.rx() += size.width() + spacing;
    }
    return places;
}

ChipWords MissingChips::wordsFor(int width) const
{
    const int lineHeight = m_chips.front()->sizeHint().height();
    const int height = m_lines * lineHeight + (m_lines - 1) * spacing;
    for (const ChipWords words : {ChipWords::WithTime, ChipWords::Whole}) {
        if (words >= m_most && heightOf(places(words, width)) <= height) {
            return words;
        }
    }
    return ChipWords::Short;
}

void MissingChips::arrange()
{
    const ChipWords words = wordsFor(width());
    const auto found = places(words, width());
    auto place = found.begin();
    for (MissingChip *chip : m_chips) {
        if (!chip->isHidden()) {
            chip->setWords(words);
            chip->setGeometry(*place++);
        }
    }
}

void MissingChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace semainier::ui
