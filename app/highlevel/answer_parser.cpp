#include "app/highlevel/answer_parser.h"

#include <algorithm>
#include <limits>

namespace highlevel {

namespace {

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QByteArray AnswerParser::header(QByteArrayView name) const
{
    for (const auto &[own, value] : m_headers)
        if (own.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

AnswerParser::State AnswerParser::read(const QByteArray &bytes)
{
    if (m_state == State::Reading)
        m_came += bytes;
    while (m_state == State::Reading && step()) {
    }
    return m_state;
}

AnswerParser::State AnswerParser::close()
{
    if (m_state == State::Reading)
        m_state = m_part == Part::Body && m_length == Length::UntilClosed ? State::Whole : State::Broken;
    return m_state;
}

bool AnswerParser::isLarge()
{
    if (m_headBytes > m_limits.headBytes || m_body.size() > m_limits.bodyBytes)
        m_state = State::TooLarge;
    return m_state == State::TooLarge;
}

bool AnswerParser::takeLine(QByteArray *line)
{
    const qsizetype end = m_came.indexOf('\n');
    m_headBytes += end < 0 ? 0 : end + 1;
    // What is no line yet counts too, or a line without an end would have no bound.
    if (end < 0 && m_headBytes + m_came.size() > m_limits.headBytes)
        m_state = State::TooLarge;
    if (end < 0 || isLarge())
        return false;
    *line = m_came.left(end);
    if (line->endsWith('\r'))
        line->chop(1);
    m_came.remove(0, end + 1);
    return true;
}

bool AnswerParser::step()
{
    QByteArray line;
    switch (m_part) {
    case Part::Body:
        return takeBody(Part::Body);
    case Part::Chunk:
        return takeBody(Part::ChunkEnd);
    default:
        if (!takeLine(&line))
            return false;
    }
    switch (m_part) {
    case Part::StatusLine:
        readStatusLine(line);
        break;
    case Part::Header:
        readHeaderLine(line);
        break;
    case Part::ChunkSize:
        readChunkSize(line);
        break;
    case Part::ChunkEnd:
        m_part = Part::ChunkSize;
        if (!line.isEmpty())
            m_state = State::Broken;
        break;
    case Part::Trailer:
        if (line.isEmpty())
            m_state = State::Whole;
        break;
    case Part::Body:
    case Part::Chunk:
        break;
    }
    return true;
}

void AnswerParser::readStatusLine(const QByteArray &line)
{
    // HTTP/1.1 200 OK
    const QByteArray code = line.mid(9, 3);
    if (!line.startsWith("HTTP/1.") || line.size() < 12 || line.at(8) != ' ' || !isDigits(code) ||
        code < "100" || (line.size() > 12 && line.at(12) != ' ')) {
        m_state = State::Broken;
        return;
    }
    m_status = code.toInt();
    m_headers.clear();
    m_part = Part::Header;
}

void AnswerParser::readHeaderLine(const QByteArray &line)
{
    if (line.isEmpty()) {
        headIsWhole();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    // Lines that go on with the next are long forbidden.
    if (colon < 1 || line.at(0) == ' ' || line.at(0) == '\t') {
        m_state = State::Broken;
        return;
    }
    m_headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
}

void AnswerParser::headIsWhole()
{
    if (m_status < 200) { // not the answer yet; but no other protocol was asked for
        m_part = Part::StatusLine;
        if (m_status == 101)
            m_state = State::Broken;
        m_status = 0;
        return;
    }
    if (m_status == 204 || m_status == 304) {
        m_state = State::Whole;
        return;
    }
    if (header("Transfer-Encoding").toLower().endsWith("chunked")) {
        m_length = Length::Chunked;
        m_part = Part::ChunkSize;
        return;
    }
    m_part = Part::Body;
    QByteArray length;
    for (const auto &[name, value] : m_headers) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        // Two lengths that differ are none.
        if (!isDigits(value) || value.size() > 15 || (!length.isEmpty() && length != value)) {
            m_state = State::Broken;
            return;
        }
        length = value;
    }
    if (length.isEmpty())
        return;
    m_length = Length::Stated;
    m_toCome = length.toLongLong();
    if (m_toCome > m_limits.bodyBytes)
        m_state = State::TooLarge;
    else if (m_toCome == 0)
        m_state = State::Whole;
}

void AnswerParser::readChunkSize(const QByteArray &line)
{
    bool ok = false;
    const QByteArray size = line.split(';').first().trimmed();
    m_toCome = size.size() > 12 ? -1 : size.toLongLong(&ok, 16);
    if (!ok || m_toCome < 0) {
        m_state = State::Broken;
        return;
    }
    m_part = m_toCome == 0 ? Part::Trailer : Part::Chunk;
}

bool AnswerParser::takeBody(Part next)
{
    if (m_came.isEmpty())
        return false;
    const qint64 most = m_length == Length::UntilClosed ? std::numeric_limits<qint64>::max() : m_toCome;
    const qsizetype now = qsizetype(std::min<qint64>(most, m_came.size()));
    m_body += m_came.left(now);
    m_came.remove(0, now);
    if (isLarge() || m_length == Length::UntilClosed)
        return false;
    m_toCome -= now;
    if (m_toCome > 0)
        return false;
    if (m_length == Length::Stated)
        m_state = State::Whole;
    else
        m_part = next;
    return true;
}

} // namespace highlevel
