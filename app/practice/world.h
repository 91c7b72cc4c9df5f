#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <unordered_map>
#include <vector>

namespace practice {

/// The made-up sub-account: people, conversations, messages. The same seed gives the same world.
/// Times are milliseconds since the epoch. Not thread-safe: the server guards it.
class World
{
public:
    struct Setup
    {
        int conversations = 120;
        int messages = 12; ///< per conversation, at the most
        quint64 seed = 1;
        int ties = 1; ///< how many neighbours share one lastMessageDate
        QString location;
        qint64 now = 0;
        /// How far back the last messages go, about, from the twentieth on; some contacts never wrote then.
        /// 0: as in a busy sub-account, with hours between neighbours.
        int spreadOverDays = 0;
    };

    struct Conversation
    {
        QString id;
        QJsonObject row; ///< as the search answers it
        qint64 lastMessageDate = 0;
        qint64 lastManualMessageDate = 0;
        qint64 dateAdded = 0;
        QStringList followers; ///< user ids
        QStringList mentions;  ///< user ids
        int score = 0;         ///< in the one score profile there is
        int messageCount = 0;
        bool refusesDelete = false; ///< answers 400 to DELETE
        bool neverWrote = false;    ///< the contact; all messages are the sub-account's
        qint64 deletedAt = 0;       ///< 0 while it is there
    };

    explicit World(const Setup &setup);

    [[nodiscard]] Conversation *find(const QString &id);
    /// A message comes in: the conversation is unread, and the newest. False where there is none.
    bool receive(const QString &id, qint64 now);

    /// All, as they were made: newest last message first.
    [[nodiscard]] const std::vector<Conversation> &all() const { return m_all; }
    /// The messages of one, newest first.
    [[nodiscard]] QList<QJsonObject> messagesOf(const Conversation &conversation) const;

private:
    Setup m_setup;
    std::vector<Conversation> m_all;
    std::unordered_map<std::string, size_t> m_indexOf;
};

} // namespace practice
