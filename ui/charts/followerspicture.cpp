// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/followerspicture.h"

#include "ui/charts/chartwords.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr LabelStyle nameStyle{.weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle detailStyle{};
constexpr LabelStyle figureStyle{.weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle monthStyle{};

constexpr Scaled barsHeight{56}; ///< of the bars of a row, up and down together
constexpr Scaled underName{4};
constexpr Scaled betweenRows{14};
constexpr Scaled aboveMonths{6};
constexpr Scaled monthGap{8}; ///< at least, between the names of two months
constexpr Scaled nameGap{10};
constexpr Scaled widestBar{26};
constexpr Scaled ringRadius{3};
constexpr double barShare = 0.7; ///< of the room of a month
constexpr qreal figureGap = 2;
constexpr qreal leastBar = 2; ///< a change of none is a stroke

class FollowersWords {
    Q_DECLARE_TR_FUNCTIONS(FollowersPicture)

public:
    static QString notCounted() { return tr("not counted"); }
    static QString noChange() { return tr("nothing to compare with"); }
    static QString count(const FollowersMonth &month)
    {
        //: a number, a day
        return tr("%1 followers on %2").arg(QLocale().toString(month.followers), month.readOn);
    }
    static QString accountColumn() { return tr("Account"); }
    static QString followersColumn() { return tr("Followers"); }
    static QString readOnColumn() { return tr("Counted on"); }
    static QString changeColumn() { return tr("Change"); }
};

QString changeText(qint64 change)
{
    return ChartWords::points(static_cast<double>(change));
}

qreal rowHeight()
{
    // A figure may stand above the highest bar, and below the lowest one.
    return nameStyle.lineHeight() + underName + barsHeight
        + 2 * (figureStyle.lineHeight() + figureGap);
}

QString figures(const FollowersMonth &month)
{
    if (month.readOn.isEmpty()) {
        return FollowersWords::notCounted();
    }
    return (month.change ? changeText(*month.change) : FollowersWords::noChange())
        + QStringLiteral(", ") + FollowersWords::count(month);
}

} // namespace

FollowersPicture::FollowersPicture(std::vector<FollowersRow> rows) : m_rows(std::move(rows))
{
}

bool FollowersPicture::isEmpty() const
{
    return std::ranges::all_of(m_rows, [](const FollowersRow &row) {
        return std::ranges::all_of(
            row.months, [](const FollowersMonth &month) { return month.readOn.isEmpty(); });
    });
}

qreal FollowersPicture::heightFor(qreal) const
{
    const auto rows = static_cast<qreal>(m_rows.size());
    return rows * rowHeight() + std::max(0.0, rows - 1) * betweenRows + aboveMonths
        + monthStyle.lineHeight();
}

void FollowersPicture::arrange()
{
    m_bars.clear();
    m_rings.clear();
    m_zeros.clear();
    qreal top = 0;
    for (const FollowersRow &row : m_rows) {
        placeRow(row, top);
        top += rowHeight() + betweenRows;
    }
    placeNames();
}

void FollowersPicture::placeRow(const FollowersRow &row, qreal top)
{
    const QString name = nameStyle.elided(row.name, size().width());
    addLabel(labelAt({0, top}, Qt::AlignLeft | Qt::AlignTop, name, nameStyle));
    const qreal left = nameStyle.width(name) + nameGap;
    const qreal room = size().width() - left;
    if (detailStyle.width(row.detail) <= room) {
        addLabel(labelAt({left, top + nameStyle.lineHeight() / 2}, Qt::AlignLeft | Qt::AlignVCenter,
                         row.detail, detailStyle));
    }
    qint64 most = 0;
    qint64 least = 0;
    for (const FollowersMonth &month : row.months) {
        most = std::max(most, month.change.value_or(0));
        least = std::min(least, month.change.value_or(0));
    }
    const qreal unit = barsHeight / static_cast<qreal>(std::max<qint64>(1, most - least));
    const qreal highest =
        top + nameStyle.lineHeight() + underName + figureStyle.lineHeight() + figureGap;
    const qreal zero =
        most == least ? highest + barsHeight / 2.0 : highest + static_cast<qreal>(most) * unit;
    const qreal pitch = size().width() / std::max<qreal>(1, static_cast<qreal>(row.months.size()));
    for (size_t index = 0; index < row.months.size(); ++index) {
        placeMonth(row, index,
                   {static_cast<qreal>(index) * pitch, top + nameStyle.lineHeight() + underName,
                    pitch, rowHeight() - nameStyle.lineHeight() - underName},
                   zero, unit);
    }
}

void FollowersPicture::placeMonth(const FollowersRow &row, size_t index, const QRectF &room,
                                  qreal zero, qreal unit)
{
    const FollowersMonth &month = row.months[index];
    addMark({.rect = room,
             .name = row.name + QStringLiteral(", ") + month.name,
             .values = figures(month)});
    if (month.readOn.isEmpty()) {
        return;
    }
    m_zeros.emplace_back(room.left(), zero, room.right(), zero);
    const QPointF middle(room.center().x(), zero);
    if (!month.change) {
        m_rings.push_back(middle);
        return;
    }
    const qreal width = std::min<qreal>(barShare * room.width(), widestBar);
    const bool isLoss = *month.change < 0;
    const qreal length = std::max(leastBar, static_cast<qreal>(std::abs(*month.change)) * unit);
    m_bars.emplace_back(middle.x() - width / 2, isLoss ? zero : zero - length, width, length);
    const QString text = changeText(*month.change);
    if (figureStyle.width(text) + figureGap <= room.width()) {
        const qreal y = isLoss ? zero + length + figureGap : zero - length - figureGap;
        addLabel(labelAt({middle.x(), y},
                         Qt::AlignHCenter | (isLoss ? Qt::AlignTop : Qt::AlignBottom), text,
                         figureStyle));
    }
}

void FollowersPicture::placeNames()
{
    if (m_rows.empty() || m_rows.front().months.empty()) {
        return;
    }
    const auto &months = m_rows.front().months;
    const qreal pitch = size().width() / static_cast<qreal>(months.size());
    qreal taken = size().width() + monthGap;
    // From the last one, which is looked at first.
    for (size_t index = months.size(); index-- > 0;) {
        const qreal x = (static_cast<qreal>(index) + 0.5) * pitch;
        ChartLabel label = labelAt({x, size().height()}, Qt::AlignHCenter | Qt::AlignBottom,
                                   months[index].label, monthStyle);
        label.rect.moveRight(std::min(label.rect.right(), size().width()));
        label.rect.moveLeft(std::max(label.rect.left(), 0.0));
        if (label.rect.right() + monthGap <= taken) {
            taken = label.rect.left();
            addLabel(std::move(label));
        }
    }
}

void FollowersPicture::paintShapes(QPainter &painter, const ChartLook &look) const
{
    painter.setPen(QPen(look.color(Token::StrongLine), 1));
    painter.drawLines(QList<QLineF>(m_zeros.begin(), m_zeros.end()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color(Token::Secondary));
    for (const QRectF &bar : m_bars) {
        painter.drawRect(bar);
    }
    painter.setPen(QPen(look.color(Token::Secondary), 1.5));
    painter.setBrush(look.color(Token::Surface));
    for (const QPointF &ring : m_rings) {
        painter.drawEllipse(ring, qreal(ringRadius), qreal(ringRadius));
    }
}

ChartTable FollowersPicture::table() const
{
    ChartTable table{.columns = {FollowersWords::accountColumn(), ChartWords::monthColumn(),
                                 FollowersWords::followersColumn(), FollowersWords::readOnColumn(),
                                 FollowersWords::changeColumn()},
                     .rows = {}};
    for (const FollowersRow &row : m_rows) {
        for (const FollowersMonth &month : row.months) {
            const bool isCounted = !month.readOn.isEmpty();
            table.rows.push_back({{.text = row.name, .value = {}},
                                  {.text = month.name, .value = {}},
                                  isCounted ? ChartCell{.text = QLocale().toString(month.followers),
                                                        .value = QString::number(month.followers)}
                                            : ChartCell(),
                                  {.text = month.readOn, .value = {}},
                                  month.change ? ChartCell{.text = changeText(*month.change),
                                                           .value = QString::number(*month.change)}
                                               : ChartCell()});
        }
    }
    return table;
}

} // namespace semainier::ui
