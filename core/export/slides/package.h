// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace milepost {

/// An Open Packaging package (ISO 29500-2) in the making: parts with their content types, and the
/// relations between them. Equal calls give equal bytes.
class Package {
public:
    /// `name` without a slash at its beginning: "ppt/presentation.xml".
    void add(const QString& name, const QString& contentType, const QByteArray& bytes);
    /// Relates the part `from` (the package itself: empty) to the part `to`, and gives the id of
    /// the relation. `kind` is the last part of its type, such as "slideLayout"; of a kind that
    /// ISO 29500 does not keep under its own name, the whole of it.
    QString relate(const QString& from, const QString& kind, const QString& to);

    /// The parts in the order in which they were added, behind their content types. Fails where
    /// the archive cannot be made.
    [[nodiscard]] Result<QByteArray> packed() const;

private:
    struct Part {
        QString name;
        QString contentType;
        QByteArray bytes;
    };
    struct Relation {
        QString type;
        QString target;
    };

    [[nodiscard]] QByteArray contentTypes() const;
    [[nodiscard]] static QByteArray relationsOf(const QList<Relation>& relations);

    std::vector<Part> m_parts;
    QMap<QString, QList<Relation>> m_relations; ///< by the part that they lead from
};

} // namespace milepost
