#include "ui/pseudo_translator.h"

namespace ui {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceinosuyzACEINOSUYZ");
    static const QString marked = QStringLiteral("áčéíñóšúýžÁČÉÍÑÓŠÚÝŽ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked[at];
}

} // namespace

PseudoTranslator::PseudoTranslator(QObject *parent) : QTranslator(parent)
{
    if (!m_english.load(QStringLiteral(":/i18n/threadsweep_en")))
        qFatal("the program is built without what it says of one and of many");
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    const QString counted = n < 0 ? QString() : m_english.translate(context, source, comment, n);
    const QString text = counted.isEmpty() ? QString::fromUtf8(source) : counted;
    QString translated;
    int letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Places for numbers and names, and the mark of a mnemonic, are left as they are.
        if (text[i] == QLatin1Char('%')) {
            translated += text[i];
            while (i + 1 < text.size() && (text[i + 1].isDigit() || text[i + 1] == QLatin1Char('L') ||
                                           text[i + 1] == QLatin1Char('n')))
                translated += text[++i];
            continue;
        }
        translated += accented(text[i]);
        letters += text[i].isLetter();
    }
    // German and Portuguese take up to 40 % more room than English.
    constexpr int percent = 40;
    const int more = (letters * percent + 99) / 100;
    for (int i = 0; i < more; ++i)
        translated += i % 6 == 0 ? QLatin1Char(' ') : QLatin1Char('~');
    return translated;
}

} // namespace ui
