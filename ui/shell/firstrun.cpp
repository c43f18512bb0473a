// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrun.h"

#include "ui/shell/shellactions.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int iconSize = 72;
constexpr int textWidth = 420;
constexpr int buttonWidth = 280;

} // namespace

FirstRun::FirstRun(const ShellActions &actions, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    auto *glyph = new QLabel;
    glyph->setPixmap(applicationIcon().pixmap(iconSize));
    column->addWidget(glyph, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    auto *title = new QLabel(QStringLiteral("Semainier"));
    title->setProperty("role", QStringLiteral("title"));
    column->addWidget(title, 0, Qt::AlignHCenter);
    auto *sentence = new QLabel(tr("One calendar for everything your association publishes: its "
                                   "messages, the links it comments, its own articles."));
    sentence->setProperty("role", QStringLiteral("secondary"));
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignHCenter);
    sentence->setFixedWidth(textWidth);
    // An aligned item gets no height for its width.
    sentence->ensurePolished();
    sentence->setMinimumHeight(sentence->heightForWidth(textWidth));
    column->addWidget(sentence, 0, Qt::AlignHCenter);
    column->addSpacing(16);

    const auto addButton = [&](const QString &text) {
        auto *button = new QPushButton(text);
        button->setFixedWidth(buttonWidth);
        column->addWidget(button, 0, Qt::AlignHCenter);
        return button;
    };
    QPushButton *create = addButton(tr("New calendar"));
    create->setProperty("primary", true);
    connect(create, &QPushButton::clicked, actions.newCalendar, &QAction::trigger);
    connect(addButton(tr("Open the sample")), &QPushButton::clicked, actions.openSample,
            &QAction::trigger);
    connect(addButton(tr("Open a calendar")), &QPushButton::clicked, actions.openCalendar,
            &QAction::trigger);
    connect(addButton(tr("Import a CSV")), &QPushButton::clicked, this, &FirstRun::importWanted);
    column->addStretch(3);
    QPushButton *menu = new QPushButton(tr("Menu (F10)"));
    menu->setProperty("flat", true);
    menu->setMenu(actions.menu());
    column->addWidget(menu, 0, Qt::AlignHCenter);
    column->addSpacing(8);
}

} // namespace semainier::ui
