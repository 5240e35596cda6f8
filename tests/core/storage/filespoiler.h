// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

namespace milepost {

struct SpoiledFile {
    QByteArray file;
    QByteArray journal; ///< to lie beside it; empty: none
};

/// Spoils good engagement files at random: bytes, pages, the schema, rows of every table, content,
/// and journals of writes that were cut short. The same seed gives the same file.
class FileSpoiler {
public:
    /// `good` are whole files with pages of one size and the tables of one schema.
    explicit FileSpoiler(QList<QByteArray> good);

    [[nodiscard]] SpoiledFile spoiled(quint32 seed) const;

private:
    QList<QByteArray> m_good;
    QMap<QString, QStringList> m_columns; ///< by table
};

} // namespace milepost
