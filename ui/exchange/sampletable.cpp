// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sampletable.h"

#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/exchange/fieldbox.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QtMath>

#include <numeric>

namespace semainier::ui {

namespace {

constexpr int padding = 9;
constexpr Scaled leastWidth{96}; ///< of a column that gives way
constexpr Scaled mostWanted{260};

enum SampleRole { UnderstoodRole = Qt::UserRole, RefusedRole, IgnoredRole };

/// What is meant over the title of a column.
int headHeight()
{
    return Grown{28} + Grown{24, TextSize::Small};
}

/// What is written over what was understood.
int cellHeight()
{
    return Grown{22} + Grown{18, TextSize::Small};
}

} // namespace

/// Row 0 is that of the heads.
class SampleModel final : public QAbstractTableModel {
    Q_DECLARE_TR_FUNCTIONS(semainier::ui::SampleModel)

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const SampleSheet &sheet)
    {
        beginResetModel();
        m_sheet = sheet;
        endResetModel();
    }

    /// The same for as many rows and columns: nothing loses its place.
    void update(const SampleSheet &sheet)
    {
        m_sheet = sheet;
        if (columnCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    }

    [[nodiscard]] const SampleSheet &sheet() const { return m_sheet; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size()) + 1;
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid()
            ? 0
            : static_cast<int>(std::min(m_sheet.fields.size(), SampleTable::mostColumns));
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const SampleCell *cell = cellAt(index);
        if (cell == nullptr) {
            return index.isValid() && role == Qt::AccessibleTextRole
                ? m_sheet.headers.value(index.column())
                : QVariant();
        }
        switch (role) {
        case Qt::DisplayRole:
            return cell->written;
        case Qt::ToolTipRole:
            return plainToolTip(cell->understood.isEmpty()
                                    ? cell->written
                                    : cell->written + u'\n' + cell->understood);
        case Qt::AccessibleTextRole:
            return spoken(*cell);
        case UnderstoodRole:
            return cell->understood;
        case RefusedRole:
            return cell->refused;
        case IgnoredRole:
            return m_sheet.choiceOf(static_cast<size_t>(index.column())).isAside;
        default:
            return {};
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        if (role != Qt::DisplayRole || section < 0) {
            return {};
        }
        if (orientation == Qt::Horizontal) {
            return m_sheet.headers.value(section);
        }
        return section == 0 ? QVariant()
                            : tr("line %1").arg(m_sheet.lines[static_cast<size_t>(section) - 1]);
    }

private:
    [[nodiscard]] const SampleCell *cellAt(const QModelIndex &index) const
    {
        return index.isValid() && index.row() > 0
            ? &m_sheet
                   .rows[static_cast<size_t>(index.row()) - 1][static_cast<size_t>(index.column())]
            : nullptr;
    }

    [[nodiscard]] static QString spoken(const SampleCell &cell)
    {
        const QString written = cell.written.isEmpty() ? tr("empty") : cell.written;
        return cell.understood.isEmpty() || cell.understood == cell.written
            ? written
            : tr("%1, understood as %2").arg(written, cell.understood);
    }

    SampleSheet m_sheet;
};

namespace {

class SampleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->fillRect(option.rect, theme().color(Token::Surface));
        painter->setPen(theme().color(Token::Line));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme().color(Token::Focus), 2));
            painter->drawRect(option.rect.adjusted(2, 2, -3, -2));
        }
        paintTexts(*painter, option.rect.adjusted(padding, 0, -padding, 0), index);
        painter->restore();
    }

private:
    static void paintTexts(QPainter &painter, const QRect &rect, const QModelIndex &index)
    {
        const QFont base = theme().font();
        const QFont small = theme().font(TextSize::Small);
        const QFontMetrics metrics(base);
        const QFontMetrics smallMetrics(small);
        const QString written = index.data().toString();
        const QString understood = index.data(UnderstoodRole).toString();
        const int height = metrics.height() + (understood.isEmpty() ? 0 : smallMetrics.height());
        const int top = rect.top() + (rect.height() - height) / 2;
        const bool aside = index.data(IgnoredRole).toBool();
        const auto draw = [&](const QFont &font, int baseline, const QString &text, Token token) {
            painter.setFont(font);
            painter.setPen(theme().color(token));
            painter.drawText(rect.left(), baseline,
                             QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
        };
        const bool dash = written.isEmpty() && !understood.isEmpty();
        draw(base, top + metrics.ascent(), dash ? QStringLiteral("—") : written,
             aside ? Token::Secondary : Token::Ink);
        draw(small, top + metrics.height() + smallMetrics.ascent(), understood,
             index.data(RefusedRole).toBool() ? Token::Alert : Token::Secondary);
    }
};

} // namespace

std::vector<int> sharedWidths(std::vector<int> wanted, int available, int least, size_t grows)
{
    int total = std::accumulate(wanted.begin(), wanted.end(), 0);
    if (total < available && grows < wanted.size()) {
        wanted[grows] += available - total;
    }
    while (total > available) {
        const int widest = wanted.empty() ? 0 : std::ranges::max(wanted);
        if (widest <= least) {
            break;
        }
        // Down to the next one below them, so that equals stay equal.
        int next = least;
        int equals = 0;
        for (const int width : wanted) {
            next = width < widest ? std::max(next, width) : next;
            equals += width == widest ? 1 : 0;
        }
        const int over = total - available;
        const int taken = std::min(widest - next, (over + equals - 1) / equals);
        for (int &width : wanted) {
            const int cut = width == widest ? std::min(taken, total - available) : 0;
            width -= cut;
            total -= cut;
        }
    }
    return wanted;
}

SampleTable::SampleTable(QWidget *parent) : QTableView(parent), m_model(new SampleModel(this))
{
    setObjectName(QStringLiteral("sampleTable"));
    setAccessibleName(tr("First rows of the sheet"));
    setModel(m_model);
    setItemDelegate(new SampleDelegate(this));
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(cellHeight());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SampleTable::show(const SampleSheet &sheet)
{
    const bool sameColumns = sheet.fields.size() == m_model->sheet().fields.size();
    if (sameColumns && sheet.rows.size() == m_model->sheet().rows.size()) {
        m_model->update(sheet);
    } else {
        m_model->show(sheet);
        m_boxes.clear();
        setRowHeight(0, headHeight());
        QWidget *before = this;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            auto *box = new FieldBox;
            connect(box, &FieldBox::fieldChosen, this, [this, column](int field) {
                Q_EMIT fieldChosen(static_cast<size_t>(column), field);
            });
            setIndexWidget(m_model->index(0, column), box);
            m_boxes.push_back(box);
            // Made after everything else of the dialog, they would come last.
            setTabOrder(before, box);
            before = box;
        }
    }
    for (size_t column = 0; column < m_boxes.size(); ++column) {
        m_boxes[column]->show(sheet.fields[column], sheet.headers[static_cast<qsizetype>(column)],
                              static_cast<int>(column) + 1, sheet.offered);
    }
    fitColumns();
    updateGeometry();
}

void SampleTable::setVisibleRows(int rows)
{
    m_visibleRows = rows;
    updateGeometry();
}

int SampleTable::wantedWidth(int column) const
{
    // Rounded up: a text in the room it rounds down to loses its end.
    const QFontMetricsF metrics(theme().font());
    const QFontMetricsF small(theme().font(TextSize::Small));
    int width = m_boxes[static_cast<size_t>(column)]->wantedWidth();
    for (const auto &row : m_model->sheet().rows) {
        const SampleCell &cell = row[static_cast<size_t>(column)];
        width = std::max({width, qCeil(metrics.horizontalAdvance(cell.written)) + 2 * padding,
                          qCeil(small.horizontalAdvance(cell.understood)) + 2 * padding});
    }
    return std::min<int>(width, mostWanted);
}

void SampleTable::fitColumns()
{
    std::vector<int> wanted;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        wanted.push_back(wantedWidth(column));
    }
    // The longest texts profit most of what is left over.
    size_t position = wanted.empty() ? 0 : wanted.size() - 1;
    for (size_t column = wanted.size(); column-- > 0;) {
        if (m_model->sheet().choiceOf(column).isLong) {
            position = column;
        }
    }
    const auto widths = sharedWidths(wanted, viewport()->width(), leastWidth, position);
    for (size_t column = 0; column < widths.size(); ++column) {
        setColumnWidth(static_cast<int>(column), widths[column]);
    }
}

int SampleTable::wantedHeight() const
{
    const int rows = std::min(m_visibleRows, static_cast<int>(m_model->sheet().rows.size()));
    const bool scrolls = horizontalScrollBar()->maximum() > 0;
    return headHeight() + rows * cellHeight() + 2 * frameWidth()
        + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
}

QSize SampleTable::sizeHint() const
{
    return {QTableView::sizeHint().width(), wantedHeight()};
}

QSize SampleTable::minimumSizeHint() const
{
    return {leastWidth, wantedHeight()};
}

void SampleTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace semainier::ui
