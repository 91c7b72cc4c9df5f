#pragma once

#include <QTranslator>

namespace ui {

/// A language that nobody speaks, and everybody can read: shows in a test which sentences cannot be
/// translated, and which have no room to grow.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    explicit PseudoTranslator(QObject *parent = nullptr);

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QTranslator m_english; ///< of one and of many
};

} // namespace ui
