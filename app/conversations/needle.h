#pragma once

#include <QByteArray>

#include <string_view>

namespace conversations {

/// A word to be looked for in much text, byte by byte. It looks for the two bytes of the word that are rarest
/// in what people write, whole runs at a time, and compares the rest only where both stand.
class Needle
{
public:
    explicit Needle(QByteArray word);

    /// The first place in [at, end) where the word stands, or nullptr. An empty word stands everywhere.
    [[nodiscard]] const char *find(const char *at, const char *end) const;
    [[nodiscard]] bool isIn(std::string_view text) const
    {
        return find(text.data(), text.data() + text.size()) != nullptr;
    }

private:
    QByteArray m_word;
    qsizetype m_rare = 0;   ///< where its rarest byte stands in the word
    qsizetype m_second = 0; ///< and where the next; the same for a word of one byte
};

} // namespace conversations
