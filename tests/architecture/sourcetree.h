// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

/// The files that Milepost is built from, for tests that read them.
namespace milepost::testing {

inline const QString kRoot = QStringLiteral(MILEPOST_SOURCE_DIR);

/// The text of a file; `path` begins at the root. Empty where there is none.
inline QString textOf(const QString& path)
{
    QFile file(kRoot + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace milepost::testing
