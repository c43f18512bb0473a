// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/listchoices.h"

#include "ui/base/icons.h"
#include "ui/base/kindsquare.h"
#include "ui/base/labels.h"

#include <QCoreApplication>
#include <QMenu>

namespace semainier::ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ListChoices", text);
}

/// An ampersand in a name is no mnemonic.
QString plain(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

void addChoice(QMenu &menu, const QIcon &icon, const QString &text, const ChooseEdit &choose,
               const PostEdit &edit)
{
    QObject::connect(menu.addAction(icon, text), &QAction::triggered, &menu,
                     [choose, edit] { choose(edit); });
}

} // namespace

void fillKinds(QMenu &menu, const ChooseEdit &choose)
{
    for (const PostKind kind : allPostKinds) {
        addChoice(menu, kindIcon(kind), label(kind), choose, {.kind = kind});
    }
}

void fillStates(QMenu &menu, const ChooseEdit &choose)
{
    for (const PostStatus status : allPostStatuses) {
        addChoice(menu, icon(statusIcon(status)), label(status), choose, {.status = status});
    }
}

void fillPeople(QMenu &menu, const QStringList &people, const ChooseEdit &choose,
                const std::function<void()> &askName)
{
    for (const QString &person : people) {
        addChoice(menu, {}, plain(person), choose, {.assignee = person});
    }
    menu.addSeparator();
    addChoice(menu, {}, say(QT_TRANSLATE_NOOP("ListChoices", "Nobody")), choose,
              {.assignee = QString()});
    QObject::connect(menu.addAction(say(QT_TRANSLATE_NOOP("ListChoices", "Somebody else…"))),
                     &QAction::triggered, &menu, askName);
}

} // namespace semainier::ui
