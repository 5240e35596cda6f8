// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>

#include <random>

namespace milepost {

/// Spoils good JSON texts at random, as bytes, as values and as structure. The same seed gives the
/// same text.
class Mutator {
public:
    explicit Mutator(quint32 seed) : m_engine(seed) {}

    /// One to four changes of `text`; `others` are the texts that parts are taken from.
    [[nodiscard]] QByteArray mutated(const QByteArray& text, const QList<QByteArray>& others);

    /// A whole number from 0 to `count` − 1; `count` must be above 0.
    [[nodiscard]] qsizetype below(qsizetype count);

private:
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] QByteArray changedBytes(QByteArray text, const QByteArray& other);
    [[nodiscard]] QByteArray changedToken(QByteArray text);
    [[nodiscard]] QByteArray changedValue(const QByteArray& text, const QByteArray& other);
    [[nodiscard]] QString anyPointer(const QJsonValue& document);
    [[nodiscard]] QJsonValue changedNode(const QJsonValue& node, const QJsonValue& other);

    std::mt19937 m_engine;
};

} // namespace milepost
