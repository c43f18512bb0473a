// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/fieldmanners.h"

#include <QComboBox>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>

namespace semainier::ui {

namespace {

class Manners final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!isForOthers(*qobject_cast<QWidget *>(watched), *event)) {
            return QObject::eventFilter(watched, event);
        }
        event->ignore();
        return true;
    }

private:
    static bool isForOthers(const QWidget &field, const QEvent &event)
    {
        switch (event.type()) {
        case QEvent::Wheel:
            return qobject_cast<const QComboBox *>(&field) != nullptr && !field.hasFocus();
        case QEvent::ShortcutOverride: {
            const auto &key = static_cast<const QKeyEvent &>(event);
            return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
        }
        case QEvent::DragEnter:
        case QEvent::DragMove:
        case QEvent::Drop:
            return carriesFiles(static_cast<const QDropEvent &>(event).mimeData());
        default:
            return false;
        }
    }
};

} // namespace

void teachManners(QWidget *field)
{
    auto *manners = new Manners(field);
    field->installEventFilter(manners);
    if (const auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        text->viewport()->installEventFilter(manners);
    }
}

bool carriesFiles(const QMimeData *data)
{
    return std::ranges::any_of(data->urls(), &QUrl::isLocalFile);
}

} // namespace semainier::ui
