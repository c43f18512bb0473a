// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane is put together from, and what comes into it from outside.
#include "core/planner/planner.h"
#include "ui/base/prompter.h"
#include "ui/postpane/fieldmanners.h"
#include "ui/postpane/historysection.h"
#include "ui/postpane/panefoot.h"
#include "ui/postpane/postform.h"
#include "ui/postpane/postpane.h"
#include "ui/postpane/postpanehead.h"
#include "ui/postpane/problemsbar.h"
#include "ui/postpane/repeatfield.h"
#include "ui/postpane/troublebar.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int typingPauseMs = 300;

} // namespace

void PostPane::build()
{
    setObjectName(QStringLiteral("postPane"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    m_head = new PostPaneHead(this);
    auto *scroll = new QScrollArea(this);
    m_form = new PostForm(scroll);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    m_problems = new ProblemsBar(this);
    m_trouble = new TroubleBar(this);
    m_foot = new PaneFoot(this);
    column->addWidget(m_head);
    column->addWidget(scroll, 1);
    column->addWidget(m_problems);
    column->addWidget(m_trouble);
    column->addWidget(m_foot);
}

void PostPane::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PostPane::save);
    m_examination.setSingleShot(true);
    connect(&m_examination, &QTimer::timeout, this, &PostPane::examine);
    connect(m_form, &PostForm::typed, this, [this] { onFieldsChanged(true); });
    connect(m_form, &PostForm::chosen, this, [this] { onFieldsChanged(false); });
    connect(m_form, &PostForm::imageWanted, this, &PostPane::chooseImage);
    connect(&m_form->repeat(), &RepeatField::ruleWanted, this, &PostPane::repeat);
    connect(&m_form->history(), &HistorySection::opened, this, &PostPane::showHistory);
    connect(m_head, &PostPaneHead::statusChosen, this, &PostPane::setStatus);
    connect(m_head, &PostPaneHead::closeWanted, this, &PostPane::closeWanted);
    connect(m_problems, &ProblemsBar::problemChosen, m_form, &PostForm::goTo);
    connect(m_trouble, &TroubleBar::keepWanted, this, &PostPane::keepMine);
    connect(m_trouble, &TroubleBar::takeWanted, this, &PostPane::takeTheirs);
    connect(&m_planner, &Planner::changed, this, &PostPane::onChanged);
    connect(&m_planner, &Planner::changedElsewhere, this, [this] {
        m_finder.forget();
        loadChoices();
        refresh();
    });
    connect(qApp, &QApplication::focusChanged, this, &PostPane::onFocusChanged);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PostPane::closeWanted);
}

void PostPane::connectFoot()
{
    connect(m_foot, &PaneFoot::duplicateWanted, this, [this] {
        if (save()) {
            Q_EMIT duplicateWanted(post());
        }
    });
    connect(m_foot, &PaneFoot::deleteWanted, this, [this] { Q_EMIT deleteWanted(post()); });
    connect(m_foot, &PaneFoot::publishedWanted, this, [this] { setStatus(PostStatus::Published); });
}

void PostPane::chooseImage()
{
    const QString file = m_prompter.fileToOpen(
        this,
        {.title = tr("Add an image"),
         .filter = tr("Images (*.png *.jpg *.jpeg *.webp *.gif *.svg);;All files (*)"),
         .suggestion = QFileInfo(m_planner.path()).absolutePath()});
    if (!file.isEmpty()) {
        m_form->addImages({file});
    }
}

void PostPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_stored.id.isValid() && carriesFiles(event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void PostPane::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    m_form->addImages(files);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace semainier::ui
