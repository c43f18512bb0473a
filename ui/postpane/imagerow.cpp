// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/imagerow.h"

#include "ui/base/icons.h"
#include "ui/postpane/growingedit.h"
#include "ui/postpane/imagepath.h"
#include "ui/postpane/thumbnail.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace semainier::ui {

ImageRow::ImageRow(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    m_thumbnail = new Thumbnail;
    connect(m_thumbnail, &Thumbnail::examined, this, &ImageRow::showName);
    grid->addWidget(m_thumbnail, 0, 0, 2, 1, Qt::AlignTop);
    m_name = new QLabel;
    m_name->setProperty("role", QStringLiteral("small"));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    grid->addWidget(m_name, 0, 1);
    m_remove = new QToolButton;
    m_remove->setIcon(icon(Icon::Close));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setToolTip(tr("Take the image off the post (the file stays)"));
    connect(m_remove, &QToolButton::clicked, this, &ImageRow::removeWanted);
    grid->addWidget(m_remove, 0, 2);
    constexpr int mostLines = 5;
    m_text = new GrowingEdit(1, mostLines);
    m_text->setPlaceholderText(tr("Describe it for those who cannot see it"));
    connect(m_text, &GrowingEdit::edited, this, &ImageRow::typed);
    grid->addWidget(m_text, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
}

void ImageRow::show(const Attachment &attachment, const QDir &calendarFolder)
{
    m_path = attachment.path;
    m_thumbnail->setFile(fullPath(attachment.path, calendarFolder));
    m_text->showText(attachment.alternativeText);
    const QString name = QFileInfo(m_path).fileName();
    m_text->setAccessibleName(tr("Alternative text of %1").arg(name));
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_thumbnail->setAccessibleName(name);
    showName();
}

void ImageRow::showName()
{
    const bool missing = m_thumbnail->isMissing();
    const QString name = QFileInfo(m_path).fileName();
    m_name->setText(missing ? tr("%1: not found").arg(name) : name);
    m_name->setToolTip(QDir::toNativeSeparators(m_path));
    const QString role = missing ? QStringLiteral("alert") : QStringLiteral("small");
    if (m_name->property("role") != role) {
        m_name->setProperty("role", role);
        m_name->style()->unpolish(m_name);
        m_name->style()->polish(m_name);
    }
}

Attachment ImageRow::attachment() const
{
    return {m_path, m_text->text()};
}

void ImageRow::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_remove->setVisible(!readOnly);
}

void ImageRow::focusAlternativeText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

} // namespace semainier::ui
