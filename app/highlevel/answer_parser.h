#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace highlevel {

/// Reads one HTTP/1.1 answer from the bytes of a connection, as they come. Strict where being lenient could
/// take half an answer for a whole one: without a status line, with a header that is no header, or cut short
/// of what it promised, it is broken. Bounded: it keeps no more than the limits it is given. No socket, no
/// clock.
class AnswerParser
{
public:
    struct Limits
    {
        qsizetype headBytes = 64LL * 1024;
        qint64 bodyBytes = 16LL * 1024 * 1024;
    };
    enum class State {
        Reading, ///< more is to come
        Whole,   ///< what comes behind it is nobody's answer
        Broken,  ///< no HTTP, or not what was promised
        TooLarge
    };

    explicit AnswerParser(Limits limits) : m_limits(limits) {}

    State read(const QByteArray &bytes);
    /// The other side has closed the connection: an answer that names no length is whole then.
    State close();

    [[nodiscard]] State state() const { return m_state; }
    /// Of the status line; 0 before it was read. Meaningful of a broken answer, too.
    [[nodiscard]] int status() const { return m_status; }
    /// Empty where there is none; letters count alike, large and small.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// As far as it came.
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    enum class Part { StatusLine, Header, Body, ChunkSize, Chunk, ChunkEnd, Trailer };
    enum class Length { Stated, Chunked, UntilClosed };

    /// Takes one line off what came; false while it is not whole.
    [[nodiscard]] bool takeLine(QByteArray *line);
    /// One step on; false while more must come for it.
    [[nodiscard]] bool step();
    void readStatusLine(const QByteArray &line);
    void readHeaderLine(const QByteArray &line);
    void headIsWhole();
    void readChunkSize(const QByteArray &line);
    [[nodiscard]] bool takeBody(Part next);
    [[nodiscard]] bool isLarge();

    Limits m_limits;
    State m_state = State::Reading;
    Part m_part = Part::StatusLine;
    Length m_length = Length::UntilClosed;
    QByteArray m_came; ///< and is not yet used
    qsizetype m_headBytes = 0;
    int m_status = 0;
    QList<QPair<QByteArray, QByteArray>> m_headers;
    qint64 m_toCome = 0; ///< of the body, or of this chunk
    QByteArray m_body;
};

} // namespace highlevel
