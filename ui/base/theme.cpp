// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include "ui/base/stylesheet.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFontDatabase>
#include <QPalette>
#include <QPointer>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QtMath>

namespace semainier::ui {

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");

Scheme schemeOfPalette(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightnessF()
        < palette.color(QPalette::WindowText).lightnessF();
    return dark ? Scheme::Dark : Scheme::Light;
}

/// The portal says 1 for "prefers dark", 2 for "prefers light" and 0 for neither.
Scheme schemeOfPortal(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt() == 1 ? Scheme::Dark : Scheme::Light;
}

/// Fusion with icons as large as the text makes them.
class TextStyle final : public QProxyStyle {
public:
    TextStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override
    {
        switch (metric) {
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_LineEditIconSize:
        case PM_ListViewIconSize:
            return theme().scaled(usualIcon);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

private:
    static constexpr int usualIcon = 16;
};

QPalette paletteOf(const Theme &look)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) {
        palette.setColor(role, look.color(token));
    };
    set(QPalette::Window, Token::Background);
    set(QPalette::WindowText, Token::Ink);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Raised);
    set(QPalette::ToolTipBase, Token::Surface);
    set(QPalette::ToolTipText, Token::Ink);
    set(QPalette::PlaceholderText, Token::Tertiary);
    set(QPalette::Text, Token::Ink);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Ink);
    set(QPalette::BrightText, Token::OnPrimary);
    set(QPalette::Light, Token::Raised);
    set(QPalette::Midlight, Token::Line);
    set(QPalette::Mid, Token::StrongLine);
    set(QPalette::Dark, Token::StrongLine);
    set(QPalette::Shadow, Token::StrongLine);
    set(QPalette::Highlight, Token::Primary);
    set(QPalette::HighlightedText, Token::OnPrimary);
    set(QPalette::Link, Token::Focus);
    set(QPalette::LinkVisited, Token::Secondary);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, look.color(Token::Tertiary));
    }
    return palette;
}

/// Of a font of so many pixels. An estimate that fits every common family: what grows by it must
/// not depend on the fonts that happen to be there.
int lineHeight(int pixels)
{
    return qCeil(pixels * 1.25);
}

} // namespace

Theme &theme()
{
    static QPointer<Theme> current;
    if (!current) {
        current = new Theme(qApp);
    }
    return *current;
}

Theme::Theme(QObject *parent) : QObject(parent)
{
    m_systemScheme = schemeOfPalette(QApplication::palette());
    const QString inter = QStringLiteral("Inter");
    if (QFontDatabase::hasFamily(inter)) {
        m_families.append(inter);
    }
    m_families.append(QApplication::font().families());
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    if (!m_applied) {
        m_applied = true;
        QApplication::setStyle(new TextStyle);
        QDBusConnection::sessionBus().connect(
            portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
            SLOT(onPortalSettingChanged(QString, QString, QDBusVariant)));
        askPortal();
        m_scheme = m_systemScheme;
        dress();
    }
    refresh();
}

void Theme::setTextPercent(int percent)
{
    const int kept = std::clamp(percent, smallestTextPercent, largestTextPercent);
    if (kept == m_textPercent) {
        return;
    }
    m_textPercent = kept;
    if (m_applied) {
        dress();
        Q_EMIT changed();
    }
}

int Theme::grown(int pixels, TextSize size) const
{
    return pixels + lineHeight(scaled(static_cast<int>(size))) - lineHeight(static_cast<int>(size));
}

QFont Theme::font(TextSize size, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(scaled(static_cast<int>(size)));
    font.setWeight(weight);
    return font;
}

void Theme::askPortal()
{
    QDBusMessage question = QDBusMessage::createMethodCall(portalService, portalPath,
                                                           portalInterface, QStringLiteral("Read"));
    question << appearanceGroup << schemeKey;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) {
            m_systemScheme = schemeOfPortal(reply.value().variant());
            refresh();
        }
        watcher->deleteLater();
    });
}

void Theme::onPortalSettingChanged(const QString &group, const QString &key,
                                   const QDBusVariant &value)
{
    if (group == appearanceGroup && key == schemeKey) {
        m_systemScheme = schemeOfPortal(value.variant());
        refresh();
    }
}

void Theme::refresh()
{
    const Scheme wanted = m_choice == ThemeChoice::System ? m_systemScheme
        : m_choice == ThemeChoice::Dark                   ? Scheme::Dark
                                                          : Scheme::Light;
    if (wanted != m_scheme) {
        m_scheme = wanted;
        dress();
        Q_EMIT changed();
    }
}

void Theme::dress() const
{
    QApplication::setFont(font());
    QApplication::setPalette(paletteOf(*this));
    qApp->setStyleSheet(styleSheet(m_scheme, m_textPercent));
}

void followTextSize(QObject &owner, const std::function<void()> &fit)
{
    fit();
    QObject::connect(&theme(), &Theme::changed, &owner, fit);
}

} // namespace semainier::ui
