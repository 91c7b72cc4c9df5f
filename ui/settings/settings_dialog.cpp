#include "ui/settings/settings_dialog.h"

#include "ui/help/stored_words.h"
#include "ui/look/theme.h"
#include "ui/parts/labelled_combo.h"
#include "ui/parts/wrapped_check.h"
#include "ui/settings/sub_accounts_page.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using base::ProxyChoice;
using settings::Density;
using settings::Scheme;
using settings::Settings;

namespace {

/// One of a few, each with its words.
template <class Value>
QComboBox *choice(QWidget *parent, const QString &name, const std::vector<std::pair<QString, Value>> &all,
                  Value now)
{
    auto *combo = new LabelledCombo(name, parent);
    for (const auto &[words, value] : all) {
        combo->addItem(words, int(value));
        if (value == now)
            combo->setCurrentIndex(combo->count() - 1);
    }
    return combo;
}

template <class Value> Value chosenIn(const QComboBox *combo)
{
    return Value(combo->currentData().toInt());
}

QLabel *paragraphs(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// A label that explains, under what it explains.
QLabel *note(const QString &text, QWidget *parent)
{
    QLabel *label = paragraphs(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &now, const base::Profile &profile,
                               const accounts::AccountList &list, QWidget *parent)
    : FittedDialog(parent)
    , m_before(now)
    , m_subjects(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Settings"));
    m_subjects->setAccessibleName(tr("Subjects"));
    m_subjects->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_subjects->setMaximumWidth(150);
    connect(m_subjects, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    buildGeneral();
    buildSubAccounts(list);
    buildDeleting();
    buildNetwork();
    buildPrivacy(profile);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_subjects);
    columns->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    m_subjects->setCurrentRow(0);
    resize(640, 400);
}

QFormLayout *SettingsDialog::addSubject(const QString &name)
{
    m_subjects->addItem(name);
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_pages->addWidget(page);
    return form;
}

void SettingsDialog::buildGeneral()
{
    QFormLayout *form = addSubject(tr("General"));
    m_language = new LabelledCombo(tr("Language"), this);
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : settings::languages()) {
        // Each in its own words, so that whoever is lost in another finds it.
        const QLocale locale(code);
        QString name = locale.nativeLanguageName();
        if (code.contains(QLatin1Char('_')))
            name += QStringLiteral(" (%1)").arg(locale.nativeCountryName());
        m_language->addItem(name, code);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_before.language)));
    form->addRow(tr("&Language:"), m_language);
    form->addRow(QString(), note(tr("From the next start on."), this));
    m_scheme = choice<Scheme>(
        this, tr("Theme"),
        {{tr("As the system"), Scheme::System}, {tr("Light"), Scheme::Light}, {tr("Dark"), Scheme::Dark}},
        m_before.scheme);
    form->addRow(tr("&Theme:"), m_scheme);
    m_density = choice<Density>(
        this, tr("Density"), {{tr("Comfortable"), Density::Comfortable}, {tr("Compact"), Density::Compact}},
        m_before.density);
    form->addRow(tr("&Density:"), m_density);
}

void SettingsDialog::buildSubAccounts(const accounts::AccountList &list)
{
    QFormLayout *form = addSubject(tr("Sub-accounts"));
    m_subAccounts = new SubAccountsPage(&list, this);
    form->addRow(m_subAccounts);
    form->addRow(
        note(tr("What you add, change or remove here takes effect at once. A token stands in the keychain, "
                "never in a file."),
             this));
}

void SettingsDialog::buildDeleting()
{
    QFormLayout *form = addSubject(tr("Deleting"));
    m_undoSeconds = new QSpinBox(this);
    m_undoSeconds->setRange(Settings::kLeastUndoSeconds, Settings::kMostUndoSeconds);
    m_undoSeconds->setSuffix(tr(" s"));
    m_undoSeconds->setValue(m_before.undoSeconds);
    m_undoSeconds->setAccessibleName(tr("Time to undo"));
    form->addRow(tr("&Time to undo:"), m_undoSeconds);
    form->addRow(QString(),
                 note(tr("Nothing is sent for that long after you confirm. From 1,000 conversations "
                         "on it is at least 30 s."),
                      this));
    m_typedFrom = new QSpinBox(this);
    m_typedFrom->setRange(Settings::kLeastTypedFrom, Settings::kMostTypedFrom);
    m_typedFrom->setValue(m_before.typedFrom);
    m_typedFrom->setAccessibleName(tr("Type the number from"));
    form->addRow(tr("T&ype the number from:"), m_typedFrom);
    m_checkFirst =
        new WrappedCheck(tr("&Check each one first, and leave it alone if somebody has written since"), this);
    m_checkFirst->box()->setChecked(m_before.checkFirst);
    form->addRow(m_checkFirst);
    m_shareLimit =
        new WrappedCheck(tr("Leave a part of HighLevel's &limit to colleagues and workflows"), this);
    m_shareLimit->box()->setChecked(m_before.shareLimit);
    form->addRow(m_shareLimit);
    form->addRow(note(tr("Both can be chosen otherwise for each deletion."), this));
}

void SettingsDialog::buildNetwork()
{
    QFormLayout *form = addSubject(tr("Network"));
    m_networkPage = m_pages->count() - 1;
    m_proxyKind = choice<ProxyChoice::Kind>(this, tr("Proxy"),
                                            {{tr("As the system"), ProxyChoice::Kind::System},
                                             {tr("None"), ProxyChoice::Kind::None},
                                             {tr("HTTP"), ProxyChoice::Kind::Http},
                                             {tr("SOCKS 5"), ProxyChoice::Kind::Socks}},
                                            m_before.proxy.kind);
    form->addRow(tr("&Proxy:"), m_proxyKind);
    m_proxyHost = new QLineEdit(m_before.proxy.host, this);
    m_proxyHost->setAccessibleName(tr("Proxy address"));
    m_proxyHost->setPlaceholderText(QStringLiteral("proxy.example.com"));
    form->addRow(tr("&Address:"), m_proxyHost);
    m_proxyPort = new QSpinBox(this);
    m_proxyPort->setRange(1, 65'535);
    constexpr int usual = 3128;
    m_proxyPort->setValue(m_before.proxy.port > 0 ? m_before.proxy.port : usual);
    m_proxyPort->setAccessibleName(tr("Proxy port"));
    form->addRow(tr("P&ort:"), m_proxyPort);
    m_proxyFlaw = new QLabel(this);
    m_proxyFlaw->setWordWrap(true);
    m_proxyFlaw->setAccessibleDescription(tr("What is wrong with the proxy"));
    look::setErrorColour(m_proxyFlaw);
    m_proxyFlaw->hide();
    form->addRow(QString(), m_proxyFlaw);
    form->addRow(
        note(tr("If the proxy wants a sign-in, Threadsweep asks for it then, and keeps it in the keychain. "
                "This computer itself is never reached over a proxy."),
             this));
    connect(m_proxyKind, &QComboBox::currentIndexChanged, this, &SettingsDialog::showProxyFields);
    connect(m_proxyHost, &QLineEdit::textEdited, m_proxyFlaw, &QWidget::hide);
    showProxyFields();
}

void SettingsDialog::showProxyFields()
{
    const auto kind = chosenIn<ProxyChoice::Kind>(m_proxyKind);
    const bool isOwn = kind == ProxyChoice::Kind::Http || kind == ProxyChoice::Kind::Socks;
    m_proxyHost->setEnabled(isOwn);
    m_proxyPort->setEnabled(isOwn);
    m_proxyFlaw->hide();
}

void SettingsDialog::buildPrivacy(const base::Profile &profile)
{
    QFormLayout *form = addSubject(tr("Privacy"));
    form->addRow(paragraphs(whatIsStored(profile), this));
    m_logsMuch = new WrappedCheck(tr("&Log also what goes well"), this);
    m_logsMuch->box()->setChecked(m_before.logsMuch);
    form->addRow(m_logsMuch);
    form->addRow(
        note(tr("The log holds ids, counts, states and times; never a token, a name or a message."), this));
    auto *folder = new QPushButton(tr("&Open the folder"), this);
    folder->setAutoDefault(false);
    connect(folder, &QPushButton::clicked, this, [path = profile.folder().absolutePath()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *erase = new QPushButton(tr("&Delete what is stored…"), this);
    erase->setAutoDefault(false);
    connect(erase, &QPushButton::clicked, this, &SettingsDialog::eraseWanted);
    row->addWidget(folder);
    row->addWidget(erase);
    row->addStretch(1);
    form->addRow(row);
}

Settings SettingsDialog::chosen() const
{
    Settings chosen = m_before;
    chosen.language = m_language->currentData().toString();
    chosen.scheme = chosenIn<Scheme>(m_scheme);
    chosen.density = chosenIn<Density>(m_density);
    chosen.undoSeconds = m_undoSeconds->value();
    chosen.typedFrom = m_typedFrom->value();
    chosen.checkFirst = m_checkFirst->box()->isChecked();
    chosen.shareLimit = m_shareLimit->box()->isChecked();
    chosen.logsMuch = m_logsMuch->box()->isChecked();
    chosen.proxy = {.kind = chosenIn<ProxyChoice::Kind>(m_proxyKind), .host = {}, .port = 0};
    if (m_proxyHost->isEnabled()) {
        chosen.proxy.host = m_proxyHost->text().trimmed();
        chosen.proxy.port = quint16(m_proxyPort->value());
    }
    return chosen;
}

void SettingsDialog::save()
{
    // A whole address may have been pasted; what a proxy is called is its host.
    const QString host = m_proxyHost->text().trimmed();
    const QUrl asUrl = QUrl::fromUserInput(host);
    if (m_proxyHost->isEnabled() &&
        (host.isEmpty() || asUrl.host().compare(host, Qt::CaseInsensitive) != 0)) {
        m_subjects->setCurrentRow(m_networkPage);
        m_proxyFlaw->setText(host.isEmpty() ? tr("Enter the proxy's address.")
                                            : tr("Enter the name of the computer alone, without http:// and "
                                                 "without the port."));
        m_proxyFlaw->show();
        m_proxyHost->setFocus();
        return;
    }
    accept();
}

} // namespace ui
