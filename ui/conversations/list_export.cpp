#include "ui/conversations/list_export.h"

#include "app/base/shown_text.h"
#include "app/base/whole_file.h"
#include "app/base/workers.h"
#include "app/conversations/list_csv.h"
#include "ui/banners/banner_area.h"
#include "ui/conversations/conversation_words.h"
#include "ui/conversations/listing_words.h"
#include "ui/parts/ask_where_to_save.h"
#include "ui/parts/file_name.h"
#include "ui/parts/show_in_folder.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrentRun>

namespace ui {

namespace {

const QString kBanner = QStringLiteral("export");
constexpr int kSoonMs = 400;

QString nameOf(const QString &path)
{
    return base::apart(base::oneLine(QFileInfo(path).fileName()));
}

/// Behind the number that was written: what is missing in it.
QString addition(const ListExport::List &list)
{
    // What somebody selected is what they meant, however much there is besides.
    if (list.areSelected || !list.listing)
        return {};
    if (!list.listing->isWhole())
        return QLatin1Char(' ') +
               ListExport::tr("The list was not all loaded: %1.").arg(listingSentence(*list.listing));
    if (list.listing->unreadable > 0)
        return QLatin1Char(' ') + ListExport::tr("%Ln could not be read and are not in it.", nullptr,
                                                 int(list.listing->unreadable));
    return {};
}

} // namespace

ListExport::ListExport(BannerArea *banners, QWidget *window)
    : QObject(window), m_banners(banners), m_window(window), m_late(new QTimer(this))
{
    m_late->setSingleShot(true);
    m_late->setInterval(kSoonMs);
}

/// The worker has all that it reads, and ends without this.
ListExport::~ListExport()
{
    if (m_stop)
        *m_stop = true;
}

void ListExport::ask(const List &list)
{
    const int count = list.rows.size();
    if (count == 0 || m_isWriting)
        return;
    const QString title = list.areSelected
                              ? tr("Export the %Ln conversations that are selected", nullptr, count)
                              : tr("Export the %Ln conversations that are shown", nullptr, count);
    const QString suffix = QStringLiteral("csv");
    const QString proposed = fileName(
        {QStringLiteral("conversations"), list.subAccount, QDate::currentDate().toString(Qt::ISODate)},
        suffix);
    askWhereToSave(m_window, {.title = title, .proposed = proposed, .suffix = suffix},
                   [this, list](const QString &path) { write(list, path); });
}

void ListExport::write(const List &list, const QString &path)
{
    if (m_isWriting)
        return;
    m_isWriting = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_banners->withdraw(kBanner);
    m_late->disconnect(this);
    connect(m_late, &QTimer::timeout, this,
            [this, count = list.rows.size(), path] { tellWriting(count, path); });
    m_late->start();
    auto *writing = new QFutureWatcher<std::optional<QString>>(this);
    connect(writing, &QFutureWatcherBase::finished, this, [this, writing, list, path] {
        writing->deleteLater();
        m_isWriting = false;
        m_late->stop();
        tellEnd(list, path, writing->result());
        Q_EMIT writingChanged();
    });
    writing->setFuture(QtConcurrent::run(base::workers(), [list, path, stop = m_stop] {
        conversations::ListCsv csv(list.snapshot, list.rows.rows(), channelName);
        return base::writeWhole(path, [&]() -> std::optional<QByteArray> {
            return *stop ? std::nullopt : std::optional(csv.next());
        });
    }));
    Q_EMIT writingChanged();
}

void ListExport::tellWriting(int count, const QString &path)
{
    m_banners->put(kBanner, {.tone = Banner::Tone::Waiting,
                             .text = tr("Writing %Ln conversations to %1…", nullptr, count).arg(nameOf(path)),
                             .buttons = {{tr("Stop"), [stop = m_stop] { *stop = true; }}},
                             .canBeClosed = false});
}

void ListExport::tellEnd(const List &list, const QString &path, const std::optional<QString> &why)
{
    const int count = list.rows.size();
    const QString whole = base::oneLine(QDir::toNativeSeparators(path), 1'000);
    if (!why)
        m_banners->put(
            kBanner,
            {.text = tr("%Ln conversations were written to %1.", nullptr, count).arg(nameOf(path)) +
                     addition(list),
             .buttons = {{tr("Show in folder"), [path, window = m_window] { showInFolder(path, window); }}},
             .more = whole});
    else if (why->isEmpty())
        m_banners->put(kBanner, {.text = tr("The list was not written: it was stopped."), .more = whole});
    else
        m_banners->put(
            kBanner,
            {.tone = Banner::Tone::Error,
             .text = tr("The list could not be written to %1: %2").arg(nameOf(path), base::oneLine(*why)),
             .more = whole});
}

} // namespace ui
