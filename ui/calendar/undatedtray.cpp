// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/undatedtray.h"

#include "core/planner/planner.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/calendar/postdrag.h"
#include "ui/calendar/undatedlist.h"
#include "ui/calendar/undatedmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

QToolButton *smallButton(const QString &name, const QString &tip)
{
    auto *button = new QToolButton;
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

} // namespace

UndatedTray::UndatedTray(Planner &planner, PostDrag &drag, QWidget *parent)
    : QWidget(parent), m_drag(drag)
{
    setObjectName(QStringLiteral("undatedTray"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Undated posts"));
    m_model = new UndatedModel(planner, this);
    m_posts = new UndatedFilter(*m_model);
    m_list = new UndatedList(*m_posts, drag, planner.isReadOnly());
    build();
    m_add->setEnabled(!planner.isReadOnly());
    connect(m_list, &UndatedList::wanted, this, &UndatedTray::wanted);
    connect(m_list, &UndatedList::dayWanted, this, &UndatedTray::dayWanted);
    connect(m_list, &UndatedList::postSelected, this, &UndatedTray::postSelected);
    connect(m_model, &UndatedModel::failed, this, &UndatedTray::failed);
    for (auto *model :
         {static_cast<QAbstractItemModel *>(m_model), static_cast<QAbstractItemModel *>(m_posts)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &UndatedTray::updateCount);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &UndatedTray::updateCount);
        connect(model, &QAbstractItemModel::modelReset, this, &UndatedTray::updateCount);
    }
    m_drag.add(this);
    connect(m_model, &UndatedModel::counted, this, &UndatedTray::updateCount);
    setFolded(true);
    connect(&theme(), &Theme::changed, this, &UndatedTray::fitWidth);
    refresh();
}

UndatedTray::~UndatedTray()
{
    m_drag.remove(this);
}

void UndatedTray::build()
{
    m_title = new QLabel(tr("Undated"));
    m_title->setProperty("role", QStringLiteral("strong"));
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("undatedCount"));
    m_count->setProperty("role", QStringLiteral("secondary"));
    m_add = smallButton(tr("New idea"), tr("Add an idea without a date"));
    m_add->setIcon(icon(Icon::Plus));
    connect(m_add, &QToolButton::clicked, m_list, [this] { m_list->run(UndatedCommand::New); });
    m_fold = smallButton({}, {});
    m_fold->setObjectName(QStringLiteral("foldTray"));
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_add);
    head->addWidget(m_fold);

    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search here"));
    m_search->setAccessibleName(tr("Search the undated posts"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_posts,
            [this](const QString &text) { m_posts->setWords(text.simplified()); });
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("emptyHint"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    // Within the list, which keeps the keys: N adds the first idea.
    auto *over = new QVBoxLayout(m_list->viewport());
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(m_empty);
    over->addStretch();
    m_body = new QWidget;
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(10);
    body->addWidget(m_search);
    body->addWidget(m_list, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_body, 1);
    column->addStretch(0);
}

void UndatedTray::setDay(std::function<QDate()> day)
{
    m_list->setDay(std::move(day));
}

void UndatedTray::setFilter(const PostFilter &filter)
{
    m_posts->setFilter(filter);
    updateCount();
}

void UndatedTray::select(PostId post)
{
    m_list->select(post);
}

PostId UndatedTray::selected() const
{
    return m_list->selected();
}

void UndatedTray::refresh()
{
    m_model->refresh();
}

void UndatedTray::fitWidth()
{
    // Half as fast as the text: the view beside it needs the room more.
    const int usual = m_folded ? foldedWidth : openWidth;
    setFixedWidth((usual + theme().scaled(usual)) / 2);
}

int UndatedTray::count() const
{
    return m_model->count();
}

void UndatedTray::setFolded(bool folded)
{
    const bool changed = folded != m_folded;
    m_folded = folded;
    m_model->setAsleep(folded);
    fitWidth();
    m_body->setHidden(folded);
    m_title->setHidden(folded);
    m_add->setHidden(folded);
    m_count->setHidden(folded);
    m_fold->setIcon(icon(folded ? Icon::Undated : Icon::Previous));
    updateCount();
    if (changed) {
        Q_EMIT foldedChanged(folded);
    }
}

void UndatedTray::updateCount()
{
    const int all = count();
    const int shown = m_posts->rowCount();
    m_count->setText(shown == all
                         ? locale().toString(all)
                         : tr("%1 of %2").arg(locale().toString(shown), locale().toString(all)));
    m_count->setAccessibleName(tr("%Ln undated post(s)", nullptr, all));
    const QString fold =
        m_folded ? tr("Show the %Ln undated post(s)", nullptr, all) : tr("Fold the undated posts");
    m_fold->setAccessibleName(fold);
    m_fold->setToolTip(fold);
    updateEmptiness();
    if (all != std::exchange(m_told, all)) {
        Q_EMIT countChanged(all);
    }
}

void UndatedTray::updateEmptiness()
{
    const bool none = count() == 0;
    const bool nothing = m_posts->rowCount() == 0;
    m_empty->setText(none ? tr("Ideas without a date wait here. Press N to add one.")
                          : tr("No undated post matches."));
    m_empty->setVisible(nothing);
    m_list->setAccessibleDescription(nothing ? m_empty->text() : QString());
    m_search->setHidden(none && m_search->text().isEmpty());
}

QString UndatedTray::aim(const Post &post, QPoint, Qt::KeyboardModifiers)
{
    setAimed(post.day.isValid());
    return m_aimed ? tr("Undated") : QString();
}

void UndatedTray::leave()
{
    setAimed(false);
}

bool UndatedTray::drop(const Post &post)
{
    const bool aimed = m_aimed;
    leave();
    if (aimed) {
        Q_EMIT wanted(MovePost{.post = post.id, .day = {}, .time = {}});
    }
    return aimed;
}

void UndatedTray::setAimed(bool aimed)
{
    if (aimed != m_aimed) {
        m_aimed = aimed;
        setProperty("aimed", aimed);
        style()->unpolish(this);
        style()->polish(this);
    }
}

} // namespace semainier::ui
