// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <vector>

namespace milepost {

/// Walks a JSON text without building values, to learn what QJsonDocument does not tell: where a
/// pointer stands in the text, whether a key occurs twice in one object, how deep it nests.
class JsonScanner {
public:
    explicit JsonScanner(const QByteArray& bytes) : m_bytes(bytes) {}

    enum class Outcome { Complete, DuplicateKey, TooDeep, Malformed };

    /// Walks to the end, or to the first problem; pointer() and line() then tell where.
    [[nodiscard]] Outcome scan(int maxDepth);

    /// The line, from 1, on which the value of `pointer` begins; 0 when there is no such value.
    [[nodiscard]] int lineOf(const QString& pointer);

    /// JSON pointer (RFC 6901) of the value at which the walk stands.
    [[nodiscard]] QString pointer() const;
    [[nodiscard]] int line() const;

private:
    struct Level {
        bool isObject = false;
        qsizetype index = -1;
        QByteArray key;
        QSet<QByteArray> keys;
    };

    Outcome walk(int maxDepth, const QString* wanted);
    void skipSpace();
    bool readString(QByteArray& decoded);
    bool skipScalar();

    QByteArray m_bytes;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
};

/// `key` as one token of a JSON pointer, with `~` and `/` escaped.
[[nodiscard]] QString pointerToken(const QString& key);

} // namespace milepost
