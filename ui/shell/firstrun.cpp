// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrun.h"

#include "ui/base/theme.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shellactions.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int iconSize = 72;
constexpr int textWidth = 440;
constexpr int buttonWidth = 280;
constexpr int mostRecent = 4;

/// "~/Documents" for a folder of the person's own.
QString shortFolder(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/')) {
        folder.replace(0, home.size(), u'~');
    }
    return QDir::toNativeSeparators(folder);
}

} // namespace

FirstRun::FirstRun(const ShellActions &actions, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_preferences(preferences)
{
    m_column = new QVBoxLayout(this);
    m_column->setSpacing(8);
    m_column->addStretch(2);
    buildHead();
    m_create = addButton(tr("New calendar"));
    m_create->setProperty("primary", true);
    connect(m_create, &QPushButton::clicked, actions.newCalendar, &QAction::trigger);
    connect(addButton(tr("Open the sample")), &QPushButton::clicked, actions.openSample,
            &QAction::trigger);
    connect(addButton(tr("Import a CSV")), &QPushButton::clicked, this, &FirstRun::importWanted);
    connect(addButton(tr("Open a calendar")), &QPushButton::clicked, actions.openCalendar,
            &QAction::trigger);
    m_recent = new QWidget;
    m_recent->setLayout(new QVBoxLayout);
    m_recent->layout()->setContentsMargins(0, 20, 0, 0);
    m_recent->layout()->setSpacing(0);
    m_column->addWidget(m_recent, 0, Qt::AlignHCenter);
    connect(&theme(), &Theme::changed, this, &FirstRun::fillRecent);
    m_column->addStretch(3);
    auto *menu = new QPushButton(tr("Menu (F10)"));
    menu->setProperty("flat", true);
    menu->setMenu(actions.menu());
    m_column->addWidget(menu, 0, Qt::AlignHCenter);
    m_column->addSpacing(8);
}

void FirstRun::buildHead()
{
    auto *glyph = new QLabel;
    glyph->setPixmap(applicationIcon().pixmap(iconSize));
    m_column->addWidget(glyph, 0, Qt::AlignHCenter);
    m_column->addSpacing(8);
    auto *title = new QLabel(QStringLiteral("Semainier"));
    title->setProperty("role", QStringLiteral("title"));
    m_column->addWidget(title, 0, Qt::AlignHCenter);
    auto *sentence = new QLabel(tr("One calendar for everything your association publishes: its "
                                   "messages, the links it comments, its own articles."));
    sentence->setProperty("role", QStringLiteral("secondary"));
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignHCenter);
    const auto fit = [sentence] {
        const int width = theme().scaled(textWidth);
        sentence->setFixedWidth(width);
        // An aligned item gets no height for its width.
        sentence->ensurePolished();
        sentence->setMinimumHeight(sentence->heightForWidth(width));
    };
    fit();
    connect(&theme(), &Theme::changed, sentence, fit);
    m_column->addWidget(sentence, 0, Qt::AlignHCenter);
    m_column->addSpacing(16);
}

QPushButton *FirstRun::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    const auto fit = [button] { button->setFixedWidth(theme().scaled(buttonWidth)); };
    fit();
    connect(&theme(), &Theme::changed, button, fit);
    m_column->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void FirstRun::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillRecent();
    m_create->setFocus();
}

void FirstRun::fillRecent()
{
    qDeleteAll(m_recent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    QStringList paths = m_preferences.recentFiles();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty()) {
        return;
    }
    auto *heading = new QLabel(tr("Opened before"));
    heading->setProperty("role", QStringLiteral("small"));
    m_recent->layout()->addWidget(heading);
    for (const QString &path : paths.mid(0, mostRecent)) {
        auto *button = new QPushButton(
            tr("%1  —  %2").arg(QFileInfo(path).completeBaseName(), shortFolder(path)));
        button->setProperty("flat", true);
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setFixedWidth(theme().scaled(buttonWidth));
        m_recent->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
    }
}

} // namespace semainier::ui
