// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sorter/postreader.h"

#include "core/account/linkfinder.h"
#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QUrl>

namespace semainier::ui {

namespace {

constexpr qsizetype shortText = 300; ///< characters that are shown in the largest size

QString anchor(const QString &link)
{
    const QUrl url = QUrl::fromUserInput(link);
    const bool leads =
        url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    const QString shown = link.toHtmlEscaped();
    return leads ? QStringLiteral("<a href=\"%1\">%2</a>")
                       .arg(QString::fromUtf8(url.toEncoded()).toHtmlEscaped(), shown)
                 : shown;
}

QString richText(const QString &text)
{
    QString html;
    qsizetype done = 0;
    for (const TextSpan &span : findLinks(text, LinkGrammar::X)) {
        html += text.sliced(done, span.begin - done).toHtmlEscaped();
        html += anchor(text.sliced(span.begin, span.end - span.begin));
        done = span.end;
    }
    html += text.sliced(done).toHtmlEscaped();
    return html.replace(u'\n', QStringLiteral("<br>"));
}

constexpr int textMargin = 14;

} // namespace

PostReader::PostReader(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("postReader"));
    setAccessibleName(tr("Text of the post"));
    setOpenExternalLinks(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A link is opened with the mouse: the keys sort.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    setFocusPolicy(Qt::StrongFocus);
    setTabChangesFocus(true);
    document()->setDocumentMargin(textMargin);
    connect(&theme(), &Theme::changed, this, &PostReader::render);
}

void PostReader::show(const QString &text, const QString &link)
{
    m_text = text;
    m_link = text.contains(link) ? QString() : link;
    render();
}

void PostReader::render()
{
    const bool large = m_text.size() <= shortText;
    document()->setDefaultFont(theme().font(large ? TextSize::Title : TextSize::Large));
    document()->setDefaultStyleSheet(
        QStringLiteral("a { color: %1; text-decoration: underline; } p { line-height: 140%; }")
            .arg(theme().color(Token::Ink).name()));
    QString html = QStringLiteral("<p>%1</p>").arg(richText(m_text));
    if (!m_link.isEmpty()) {
        html += QStringLiteral("<p>%1</p>").arg(anchor(m_link));
    }
    setHtml(html);
}

void PostReader::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        bar->triggerAction(event->key() == Qt::Key_PageDown ? QAbstractSlider::SliderPageStepAdd
                                                            : QAbstractSlider::SliderPageStepSub);
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else {
        event->ignore();
    }
}

} // namespace semainier::ui
