// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <vector>

namespace milepost {

/// Walks a JSON text (RFC 8259, read strictly) without building values, to learn what QJsonDocument
/// does not tell: where a pointer stands in the text, whether a key occurs twice in one object, how
/// deep it nests. It never recurses and never reads past the end, whatever the text holds.
class JsonScanner {
public:
    explicit JsonScanner(const QByteArray& bytes) : m_bytes(bytes) {}

    enum class Outcome {
        Complete,
        DuplicateKey, ///< a key occurs twice in one object
        TooDeep,      ///< more levels than allowed
        BadText,      ///< a text that is not valid UTF-8, or half of a surrogate pair
        Malformed,    ///< not JSON
    };

    /// Walks to the end, or to the first problem; pointer() and line() then tell where.
    [[nodiscard]] Outcome scan(int maxDepth);

    /// Walks to the byte `offset`; pointer() and line() then tell what stands there.
    void moveTo(qsizetype offset);

    /// The line, from 1, on which the value of `pointer` begins; 0 when there is no such value.
    /// Linear in the text that stands before it.
    [[nodiscard]] int lineOf(const QString& pointer);

    /// JSON pointer (RFC 6901) of the value at which the walk stands.
    [[nodiscard]] QString pointer() const;
    [[nodiscard]] int line() const;

private:
    struct Level {
        bool isObject = false;
        qsizetype index = -1;
        QByteArray key; ///< null before the first key
        QSet<QByteArray> keys;
    };

    Outcome walk(int maxDepth);
    Outcome nextMember();
    [[nodiscard]] bool isWanted() const;
    void noteMatch();
    void skipSpace();
    Outcome readString(QByteArray* decoded);
    [[nodiscard]] int readHex();
    Outcome skipScalar();
    [[nodiscard]] bool skipNumber();
    [[nodiscard]] bool skipDigits();
    [[nodiscard]] char current() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }

    QByteArray m_bytes;
    qsizetype m_at = 0;
    qsizetype m_stop = -1; ///< the walk ends here, -1: at the end of the text
    std::vector<Level> m_levels;
    const std::vector<QByteArray>* m_wanted = nullptr; ///< the tokens of the pointer to be found
    std::size_t m_matched = 0;                         ///< how many of them the levels agree with
};

/// `key` as one token of a JSON pointer, with `~` and `/` escaped.
[[nodiscard]] QString pointerToken(const QString& key);

} // namespace milepost
