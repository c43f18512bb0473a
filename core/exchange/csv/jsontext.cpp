// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/jsontext.h"

namespace semainier {

void JsonText::add(QStringView key, QStringView value)
{
    separate();
    appendString(key);
    m_text += u':';
    appendString(value);
}

void JsonText::addUnlessEmpty(QStringView key, QStringView value)
{
    if (!value.isEmpty()) {
        add(key, value);
    }
}

void JsonText::beginObject(QStringView key)
{
    separate();
    appendString(key);
    m_text += QStringView(u":{");
}

void JsonText::beginObject()
{
    separate();
    m_text += u'{';
}

void JsonText::endObject()
{
    m_text += u'}';
}

QString JsonText::object() const
{
    return m_text.isEmpty() ? QString() : u'{' + m_text + u'}';
}

QString JsonText::array() const
{
    return m_text.isEmpty() ? QString() : u'[' + m_text + u']';
}

void JsonText::separate()
{
    if (!m_text.isEmpty() && m_text.back() != u'{') {
        m_text += u',';
    }
}

void JsonText::appendString(QStringView text)
{
    m_text += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            m_text += u'\\';
            m_text += c;
        } else if (c == u'\n') {
            m_text += QStringView(u"\\n");
        } else if (c == QChar::ByteOrderMark) {
            m_text += QStringView(u"\\ufeff"); // Qt drops it where a string begins with it
        } else if (c < u' ') {
            m_text += QStringView(u"\\u00");
            m_text += c.unicode() < 0x10 ? u'0' : u'1';
            m_text += QChar(u"0123456789abcdef"[c.unicode() % 0x10]);
        } else {
            m_text += c;
        }
    }
    m_text += u'"';
}

} // namespace semainier
