// SPDX-License-Identifier: GPL-3.0-or-later
// What the sorter is made of.
#include "core/planner/planner.h"
#include "ui/base/theme.h"
#include "ui/sorter/groupbutton.h"
#include "ui/sorter/kindkey.h"
#include "ui/sorter/nextlist.h"
#include "ui/sorter/postreader.h"
#include "ui/sorter/sorterdialog.h"
#include "ui/sorter/sorterend.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr QSize firstSize{1080, 680};
constexpr QSize aroundDialog{24, 48}; ///< of the screen, for the frame of the window
constexpr Scaled sideWidth{300};
constexpr int edge = 20;
constexpr int gap = 8;
constexpr int keysInRow = 3;

QLabel *label(const QString &role, const QString &text = {})
{
    auto *one = new QLabel(text);
    one->setProperty("role", role);
    one->setTextFormat(Qt::PlainText);
    return one;
}

QPushButton *plainButton(const QString &text)
{
    auto *button = new QPushButton(text);
    // Enter presses the one that has the keyboard, and confirms the post everywhere else.
    button->setAutoDefault(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

SorterDialog::SorterDialog(Planner &planner, CalendarEditor &editor, QWidget *parent)
    : QDialog(parent), m_planner(planner), m_editor(editor)
{
    setWindowTitle(tr("Sort kinds"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_pages = new QStackedWidget;
    auto *sorting = new QWidget;
    auto *row = new QHBoxLayout(sorting);
    row->setContentsMargins(edge, 0, edge, edge);
    row->setSpacing(edge);
    row->addWidget(buildPost(), 1);
    row->addWidget(buildSide());
    m_pages->addWidget(sorting);
    m_end = new SorterEnd;
    m_pages->addWidget(m_end);
    column->addWidget(m_pages, 1);
    column->addWidget(buildFoot());
    connect(m_end, &SorterEnd::restWanted, this, [this] { move(&SorterDeck::goToFirstLeft); });
    connect(m_end, &SorterEnd::lineWanted, this, [this] {
        accept();
        Q_EMIT lineWanted();
    });
    const QSize room = this->screen()->availableSize() - aroundDialog;
    resize((firstSize * theme().textPercent() / 100).boundedTo(room));
    follow();
    read();
    refresh();
    connect(m_next, &NextList::roomChanged, this, &SorterDialog::showNext);
    if (m_deck.size() > 0) {
        lookForGroups();
    }
}

QWidget *SorterDialog::buildHead()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(edge, edge, edge, 12);
    column->setSpacing(gap);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(label(QStringLiteral("title"), tr("Sort kinds")));
    line->addStretch();
    m_count = label(QStringLiteral("strong"));
    line->addWidget(m_count);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Posts sorted"));
    column->addLayout(line);
    column->addWidget(m_progress);
    return box;
}

QWidget *SorterDialog::buildPost()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    m_place = label(QStringLiteral("secondary"));
    m_place->setWordWrap(true);
    m_reader = new PostReader;
    m_proposed = label(QStringLiteral("heading"));
    m_reason = label(QStringLiteral("secondary"));
    m_reason->setWordWrap(true);
    auto *proposal = new QHBoxLayout;
    proposal->setSpacing(gap);
    proposal->addWidget(m_proposed);
    proposal->addWidget(m_reason, 1, Qt::AlignBaseline);
    auto *keys = new QWidget;
    auto *grid = new QGridLayout(keys);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap);
    for (size_t i = 0; i < m_keys.size(); ++i) {
        m_keys[i] = new KindKey(allPostKinds[i]);
        const int place = static_cast<int>(i) % keysInRow;
        grid->addWidget(m_keys[i], static_cast<int>(i) / keysInRow, place);
        grid->setColumnStretch(place, 1);
        connect(m_keys[i], &KindKey::clicked, this, [this, i] {
            if (m_post) {
                sort({m_post->id}, allPostKinds[i]);
            }
        });
    }
    m_group = new GroupButton;
    m_group->setAutoDefault(true);
    connect(m_group, &GroupButton::clicked, this, &SorterDialog::confirmGroup);
    column->addWidget(m_place);
    column->addWidget(m_reader, 1);
    column->addLayout(proposal);
    column->addWidget(keys);
    column->addWidget(m_group);
    return box;
}

QWidget *SorterDialog::buildSide()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    m_next = new NextList;
    m_confirmShown = plainButton(QString());
    connect(m_next, &NextList::chosen, this, [this](PostId post) {
        m_deck.goTo(post);
        m_reader->setFocus();
        refresh();
    });
    connect(m_confirmShown, &QPushButton::clicked, this, &SorterDialog::confirmShown);
    column->addWidget(label(QStringLiteral("secondary"), tr("This one and the next")));
    column->addWidget(m_next, 1);
    column->addWidget(m_confirmShown);
    followTextSize(*box, [box] { box->setFixedWidth(sideWidth); });
    return box;
}

QWidget *SorterDialog::buildFoot()
{
    auto *box = new QWidget;
    box->setObjectName(QStringLiteral("dialogFoot"));
    box->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(edge, 10, edge, 10);
    row->setSpacing(gap);
    m_said = label(QStringLiteral("secondary"),
                   tr("Enter confirms, 1 to 9 give a kind, Space skips, the arrows look around"));
    m_said->setWordWrap(true);
    m_undo = plainButton(
        tr("Undo (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText)));
    auto *close = plainButton(tr("Close"));
    row->addWidget(m_said, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    connect(m_undo, &QPushButton::clicked, this, &SorterDialog::takeBack);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return box;
}

} // namespace semainier::ui
