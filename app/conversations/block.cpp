#include "app/conversations/block.h"

#include "app/conversations/folded_text.h"

#include <array>
#include <limits>

namespace conversations {

namespace {

constexpr int kFields = 4;

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// The part of `all` up to the next field end, taken off its front.
std::string_view takeField(std::string_view *all)
{
    const size_t end = all->find(Block::kFieldEnd);
    const std::string_view field = all->substr(0, end);
    all->remove_prefix(std::min(all->size(), end == std::string_view::npos ? end : end + 1));
    return field;
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// As a list shows it: in one line, and no more of it than is kept.
QString lineOf(const QString &text)
{
    if (text.size() <= Block::kMostLetters)
        return text.simplified();
    QString line = text.left(Block::kMostLetters);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line.simplified();
}

/// Whole tags alone: half of one could be another.
QString wholeTags(const QString &tags)
{
    return tags.size() <= Block::kMostLetters ? tags : tags.left(Block::kMostLetters).section(u',', 0, -2);
}

/// Whether lower case is all that folding did to it, so that bits bring it back.
bool isLoweredOnly(const QByteArray &plain, const QByteArray &fold)
{
    return plain.size() == fold.size() &&
           std::equal(plain.begin(), plain.end(), fold.begin(),
                      [](char a, char b) { return a == b || (isCapital(a) && a + ('a' - 'A') == b); });
}

} // namespace

Block::Text Block::pack(const highlevel::Conversation &c)
{
    Text text;
    const std::array<const QString *, kFields> fields{&c.contactName, &c.email, &c.phone, &c.lastMessageBody};
    const auto keep = [&](const QByteArray &bytes) {
        text.kept.append(bytes.constData(), size_t(bytes.size()));
        text.kept += kFieldEnd;
    };
    keep(c.id.bytes());
    keep(lineOf(c.contactId).toUtf8());
    keep(lineOf(wholeTags(c.tags)).toUtf8());

    std::string capitals;
    bool any = false;
    for (int i = 0; i < kFields; ++i) {
        const QString line = lineOf(*fields[size_t(i)]);
        const QByteArray plain = line.toUtf8();
        const QByteArray fold = folded(line);
        const bool loweredOnly = isLoweredOnly(plain, fold);
        if (!loweredOnly) {
            text.whole = quint8(text.whole | (1 << i));
            keep(plain);
        }
        const size_t from = text.searched.size();
        text.searched.append(fold.constData(), size_t(fold.size()));
        text.searched += kFieldEnd;
        capitals.resize((text.searched.size() + 7) / 8);
        for (qsizetype k = 0; loweredOnly && k < plain.size(); ++k)
            if (isCapital(plain[k])) {
                const size_t bit = from + size_t(k);
                capitals[bit / 8] = char(capitals[bit / 8] | (1 << (bit % 8)));
                any = true;
            }
    }
    if (any)
        text.kept += capitals;
    return text;
}

void Block::append(const Numbers &n, const Text &text)
{
    m_lastMessageDate.push_back(n.lastMessageDate);
    m_dateAdded.push_back(n.dateAdded);
    m_type.append(n.type);
    m_assignedTo.append(n.assignedTo);
    m_unread.append(n.unread);
    m_flags.push_back(n.flags);
    m_unreadable.append(n.unreadable);
    m_leftOut.append(n.leftOut);
    m_whole.push_back(text.whole);
    m_searched += text.searched;
    m_kept += text.kept;
    m_searchedStart.push_back(quint32(m_searched.size()));
    m_keptStart.push_back(quint32(m_kept.size()));
}

void Block::setNumbers(int row, const Numbers &n)
{
    const auto i = size_t(row);
    m_lastMessageDate[i] = n.lastMessageDate;
    m_dateAdded[i] = n.dateAdded;
    m_type.set(i, n.type);
    m_assignedTo.set(i, n.assignedTo);
    m_unread.set(i, n.unread);
    m_flags[i] = n.flags;
    m_unreadable.set(i, n.unreadable);
    m_leftOut.set(i, n.leftOut);
}

Block::Numbers Block::numbers(int row) const
{
    const auto i = size_t(row);
    return {.lastMessageDate = m_lastMessageDate[i],
            .dateAdded = m_dateAdded[i],
            .type = m_type[i],
            .assignedTo = m_assignedTo[i],
            .unread = m_unread[i],
            .flags = m_flags[i],
            .unreadable = quint16(m_unreadable[i]),
            .leftOut = quint16(m_leftOut[i])};
}

std::shared_ptr<Block> Block::withTexts(std::span<const std::pair<int, Text>> texts) const
{
    auto copy = std::make_shared<Block>(*this);
    copy->m_searched.clear();
    copy->m_kept.clear();
    auto next = texts.begin();
    for (int row = 0; row < size(); ++row) {
        if (next != texts.end() && next->first == row) {
            copy->m_searched += next->second.searched;
            copy->m_kept += next->second.kept;
            copy->m_whole[size_t(row)] = next->second.whole;
            ++next;
        } else {
            copy->m_searched += searched(row);
            copy->m_kept += kept(row);
        }
        copy->m_searchedStart[size_t(row) + 1] = quint32(copy->m_searched.size());
        copy->m_keptStart[size_t(row) + 1] = quint32(copy->m_kept.size());
    }
    copy->shrink();
    return copy;
}

void Block::shrink()
{
    const auto all = [](auto &...columns) { (columns.shrink_to_fit(), ...); };
    all(m_lastMessageDate, m_dateAdded, m_type, m_assignedTo, m_unread, m_flags, m_unreadable, m_leftOut,
        m_whole, m_searchedStart, m_keptStart, m_searched, m_kept);
}

std::string_view Block::searched(int row) const
{
    const quint32 from = m_searchedStart[size_t(row)];
    return std::string_view(m_searched).substr(from, m_searchedStart[size_t(row) + 1] - from);
}

std::string_view Block::kept(int row) const
{
    const quint32 from = m_keptStart[size_t(row)];
    return std::string_view(m_kept).substr(from, m_keptStart[size_t(row) + 1] - from);
}

std::string_view Block::searchedField(int row, int field) const
{
    std::string_view rest = searched(row);
    for (int i = 0; i < field; ++i)
        (void)takeField(&rest);
    constexpr int last = 3; // ends with the row
    return field < last ? takeField(&rest) : rest.substr(0, rest.size() - 1);
}

std::string_view Block::id(int row) const
{
    std::string_view rest = kept(row);
    return takeField(&rest);
}

std::string_view Block::contactId(int row) const
{
    std::string_view rest = kept(row);
    (void)takeField(&rest); // the id
    return takeField(&rest);
}

std::string_view Block::tags(int row) const
{
    std::string_view rest = kept(row);
    (void)takeField(&rest); // the id
    (void)takeField(&rest); // the contact's
    return takeField(&rest);
}

bool Block::hasText(int row, const Text &text) const
{
    return m_whole[size_t(row)] == text.whole && searched(row) == text.searched && kept(row) == text.kept;
}

void Block::unpack(int row, highlevel::Conversation *into) const
{
    std::string_view keptRest = kept(row);
    (void)takeField(&keptRest); // the id
    into->contactId = toText(takeField(&keptRest));
    into->tags = toText(takeField(&keptRest));
    const std::array<QString *, kFields> fields{&into->contactName, &into->email, &into->phone,
                                                &into->lastMessageBody};
    const quint8 whole = m_whole[size_t(row)];
    std::array<std::string_view, kFields> wholeTexts;
    for (int i = 0; i < kFields; ++i)
        if (whole & (1 << i))
            wholeTexts[size_t(i)] = takeField(&keptRest);

    const std::string_view capitals = keptRest; // what is left; nothing where there are none
    const std::string_view all = searched(row);
    size_t from = 0;
    for (int i = 0; i < kFields; ++i) {
        const size_t end = all.find(kFieldEnd, from);
        if (whole & (1 << i)) {
            *fields[size_t(i)] = toText(wholeTexts[size_t(i)]);
        } else {
            std::string plain(all.substr(from, end - from));
            for (size_t k = 0; !capitals.empty() && k < plain.size(); ++k)
                if (const size_t bit = from + k; capitals[bit / 8] & (1 << (bit % 8)))
                    plain[k] = char(plain[k] - ('a' - 'A'));
            *fields[size_t(i)] = toText(plain);
        }
        from = end + 1;
    }
}

qsizetype Block::bytes() const
{
    const auto wide = [](const auto &...columns) {
        return (... + qsizetype(columns.capacity() * sizeof(columns[0])));
    };
    const auto narrow = [](const auto &...columns) { return (... + qsizetype(columns.bytes())); };
    return qsizetype(sizeof(Block)) + narrow(m_type, m_assignedTo, m_unread, m_unreadable, m_leftOut) +
           wide(m_lastMessageDate, m_dateAdded, m_flags, m_whole, m_searchedStart, m_keptStart, m_searched,
                m_kept);
}

} // namespace conversations
