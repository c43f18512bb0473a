// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "core/planner/planner.h"
#include "ui/base/errortext.h"
#include "ui/commands/calendareditor.h"
#include "ui/commands/editfoot.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/associationpage.h"
#include "ui/settings/keydatespage.h"
#include "ui/settings/objectivespage.h"
#include "ui/settings/peoplepage.h"
#include "ui/settings/slotspage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr QSize firstSize{1000, 640};
constexpr QSize aroundDialog{24, 48}; ///< of the screen, for the frame of the window
constexpr int nameIcon = 18;
constexpr int besideName = 72; ///< icon, paddings and borders of a name
constexpr int nameHeight = 34;
constexpr int pageRole = Qt::UserRole;

/// A line that says why nothing can be changed.
QWidget *readOnlyNotice(const QString &text)
{
    auto *notice = new QWidget;
    notice->setObjectName(QStringLiteral("banner"));
    notice->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(notice);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(8);
    auto *glyph = new QLabel;
    glyph->setPixmap(icon(Icon::Lock, Token::Ink).pixmap(16));
    auto *words = new QLabel(text);
    words->setWordWrap(true);
    row->addWidget(glyph);
    row->addWidget(words, 1);
    return notice;
}

} // namespace

SettingsDialog::SettingsDialog(const std::optional<SettingsContext> &calendar,
                               const ComputerChoices &choices, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    buildLayout();
    m_readOnly->setVisible(calendar && calendar->planner.isReadOnly());
    if (calendar) {
        addCalendarPages(*calendar);
        m_foot->follow(calendar->editor, *this);
    } else {
        connect(m_foot, &EditFoot::closeWanted, this, &QDialog::close);
    }
    auto *computer = new ComputerPage(choices);
    connect(computer, &ComputerPage::chosen, this, &SettingsDialog::computerChosen);
    addPage(Page::Computer, Icon::Computer, tr("This computer"), computer);
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&theme(), &Theme::changed, this, &SettingsDialog::fit);
    m_names->setCurrentRow(0);
    m_names->setFocus();
    fit();
}

void SettingsDialog::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_readOnly = readOnlyNotice(
        tr("This calendar can only be read: its file or its folder cannot be written."));
    column->addWidget(m_readOnly);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_names = new QListWidget;
    m_names->setObjectName(QStringLiteral("settingsNames"));
    m_names->setAccessibleName(tr("Pages of the settings"));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages = new QStackedWidget;
    m_pages->setObjectName(QStringLiteral("settingsPages"));
    row->addWidget(m_names);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    m_foot = new EditFoot;
    column->addWidget(m_foot);
}

void SettingsDialog::addCalendarPages(const SettingsContext &calendar)
{
    const auto add = [&](Page page, Icon glyph, const QString &name, SettingsPage *widget) {
        connect(widget, &SettingsPage::failed, this,
                [this](const Error &error) { m_foot->showFault(errorText(error)); });
        addPage(page, glyph, name, widget);
    };
    add(Page::Association, Icon::Association, tr("Association"), new AssociationPage(calendar));
    add(Page::Accounts, Icon::Account, tr("Accounts"), new AccountsPage(calendar));
    add(Page::Slots, Icon::Clock, tr("Weekly slots"), new SlotsPage(calendar));
    add(Page::People, Icon::People, tr("People"), new PeoplePage(calendar));
    add(Page::Objectives, Icon::Objective, tr("Objectives"), new ObjectivesPage(calendar));
    add(Page::KeyDates, Icon::KeyDate, tr("Key dates"), new KeyDatesPage(calendar));
}

void SettingsDialog::addPage(Page page, Icon glyph, const QString &name, QWidget *widget)
{
    auto *item = new QListWidgetItem(icon(glyph, Token::Ink), name, m_names);
    item->setData(pageRole, static_cast<int>(page));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(widget);
    m_pages->addWidget(scroll);
}

void SettingsDialog::showPage(Page page)
{
    for (int row = 0; row < m_names->count(); ++row) {
        if (m_names->item(row)->data(pageRole) == static_cast<int>(page)) {
            m_names->setCurrentRow(row);
        }
    }
}

void SettingsDialog::fit()
{
    const QFontMetrics metrics(theme().font());
    int widest = 0;
    for (int row = 0; row < m_names->count(); ++row) {
        m_names->item(row)->setSizeHint({0, theme().scaled(nameHeight)});
        widest = std::max(widest, metrics.horizontalAdvance(m_names->item(row)->text()));
    }
    m_names->setIconSize(QSize(1, 1) * theme().scaled(nameIcon));
    m_names->setFixedWidth(widest + theme().scaled(besideName));
    if (m_textPercent == theme().textPercent()) {
        return;
    }
    m_textPercent = theme().textPercent();
    const QSize wanted = firstSize * theme().textPercent() / 100;
    resize(size().expandedTo(wanted).boundedTo(screen()->availableSize() - aroundDialog));
}

} // namespace semainier::ui
