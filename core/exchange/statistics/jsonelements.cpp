// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/jsonelements.h"

#include "core/exchange/statistics/elementbuilder.h"

#include <algorithm>
#include <array>
#include <istream>
#include <nlohmann/json.hpp>
#include <streambuf>

namespace semainier {

namespace {

constexpr qint64 largestElement = 16LL * 1024 * 1024; ///< bytes
constexpr qint64 bytesBetweenLooks = 256LL * 1024;

/// A device as the parser reads it: counts lines, and ends where a single word grows too large.
class DeviceBuffer : public std::streambuf {
public:
    DeviceBuffer(QIODevice &device, const Progress &progress)
        : m_device(device), m_progress(progress)
    {
    }

    [[nodiscard]] int line()
    {
        m_line += static_cast<int>(std::count<const char *>(m_counted, gptr(), '\n'));
        m_counted = gptr();
        return m_line;
    }
    /// To be called whenever something was understood: the limit is counted from there.
    void mark() { m_marked = m_taken - (egptr() - gptr()); }
    [[nodiscard]] qint64 position() const { return m_taken - (egptr() - gptr()); }
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

    /// Passes over all that stands before the first bracket.
    void skipToBracket()
    {
        for (int_type c = sgetc(); c != '[' && c != '{' && c != traits_type::eof(); c = snextc()) {
        }
    }

protected:
    int_type underflow() override
    {
        (void)line();
        if (m_taken - m_marked > largestElement) {
            m_tooLarge = true;
            return traits_type::eof();
        }
        if (m_taken - m_looked >= bytesBetweenLooks) {
            m_looked = m_taken;
            const auto size = static_cast<double>(std::max<qint64>(m_device.size(), 1));
            m_cancelled = !goOn(m_progress, std::min(1.0, static_cast<double>(m_taken) / size));
        }
        const qint64 read = m_cancelled ? 0 : m_device.read(m_bytes.data(), qint64(m_bytes.size()));
        if (read <= 0) {
            return traits_type::eof();
        }
        m_taken += read;
        setg(m_bytes.data(), m_bytes.data(), m_bytes.data() + read);
        m_counted = m_bytes.data();
        return traits_type::to_int_type(*gptr());
    }

private:
    QIODevice &m_device;
    const Progress &m_progress;
    std::array<char, 64UL * 1024> m_bytes{};
    const char *m_counted = nullptr;
    int m_line = 1;
    qint64 m_taken = 0; ///< bytes given to the parser or ready for it
    qint64 m_marked = 0;
    qint64 m_looked = 0;
    bool m_tooLarge = false;
    bool m_cancelled = false;
};

/// What the parser tells, in the words of ElementBuilder.
class Events final : public nlohmann::json_sax<nlohmann::json> {
public:
    Events(DeviceBuffer &buffer, ElementBuilder &builder) : m_buffer(buffer), m_builder(builder) { }

    bool null() override { return add(QJsonValue()); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(qint64(value)); }
    bool number_unsigned(number_unsigned_t value) override { return add(qint64(value)); }
    bool number_float(number_float_t value, const string_t &) override { return add(value); }
    bool string(string_t &value) override { return add(QString::fromStdString(value)); }
    bool binary(binary_t &) override { return false; } // never in a text
    bool key(string_t &name) override
    {
        m_buffer.mark();
        m_builder.name(QString::fromStdString(name));
        return true;
    }
    bool start_object(std::size_t) override
    {
        m_buffer.mark();
        return m_builder.begin(ElementBuilder::Nest::Object, m_buffer.line(), m_buffer.position());
    }
    bool start_array(std::size_t) override
    {
        m_buffer.mark();
        return m_builder.begin(ElementBuilder::Nest::Array, m_buffer.line(), m_buffer.position());
    }
    bool end_object() override { return end(); }
    bool end_array() override { return end(); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        m_malformed = true;
        return false;
    }

    [[nodiscard]] bool isMalformed() const { return m_malformed; }

private:
    bool add(const QJsonValue &value)
    {
        m_buffer.mark();
        return m_builder.add(value, m_buffer.position());
    }
    bool end()
    {
        m_buffer.mark();
        return m_builder.end();
    }

    DeviceBuffer &m_buffer;
    ElementBuilder &m_builder;
    bool m_malformed = false;
};

} // namespace

bool looksLikeJson(const QByteArray &beginning)
{
    QByteArrayView text(beginning);
    if (text.startsWith("\xEF\xBB\xBF")) {
        text = text.sliced(3);
    }
    text = text.trimmed();
    // A bracket in a CSV stands in a cell; two kinds of a first word of X are no columns either.
    return text.startsWith('{') || text.startsWith('[') || text.startsWith("window.YTD.")
        || text.startsWith("Grailbird.data.");
}

Result<> readJsonElements(QIODevice &device,
                          const std::function<bool(const JsonElement &)> &visitor,
                          const Progress &progress)
{
    DeviceBuffer buffer(device, progress);
    ElementBuilder builder(visitor, largestElement);
    Events events(buffer, builder);
    buffer.skipToBracket();
    std::istream stream(&buffer);
    const bool done =
        nlohmann::json::sax_parse(stream, &events, nlohmann::json::input_format_t::json, false);
    if (done || builder.isStopped()) {
        return {};
    }
    if (buffer.isCancelled()) {
        return failure(ErrorCode::Cancelled);
    }
    const int line = buffer.line();
    if (buffer.isTooLarge() || builder.isTooLarge()) {
        return failure(ErrorCode::TooLarge, QStringLiteral("element"), {}, line);
    }
    return failure(ErrorCode::MalformedFile, QStringLiteral("JSON"), {}, line);
}

} // namespace semainier
