// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>

#include <optional>

namespace milepost {

enum class XlsxKind { Empty, Number, Text, Boolean, Fault, IsoDate };

/// How a number is shown; Moment is a day with a time, Time one without a day.
enum class XlsxFormat { Plain, Day, Moment, Time, Percent };

/// A cell as it stands in the workbook.
struct XlsxCell {
    XlsxKind kind = XlsxKind::Empty;
    QString text = {}; ///< also "#REF!" of a fault and the day of an IsoDate
    double number = 0;
    XlsxFormat format = XlsxFormat::Plain;
    bool formula = false; ///< what it holds was computed
    bool merged = false;  ///< it is one with others
};

/// Row and column, both from 0.
struct XlsxPlace {
    int row = 0;
    int column = 0;

    bool operator==(const XlsxPlace&) const = default;
    friend size_t qHash(const XlsxPlace& place, size_t seed = 0)
    {
        return qHashMulti(seed, place.row, place.column);
    }
};

/// "B7"
[[nodiscard]] QString xlsxAddress(const XlsxPlace& place);
/// Nothing for what is no address of one cell.
[[nodiscard]] std::optional<XlsxPlace> xlsxPlace(QStringView address);

/// Cells in a rectangle, the last one included.
struct XlsxArea {
    XlsxPlace first;
    XlsxPlace last;

    [[nodiscard]] bool contains(const XlsxPlace& place) const
    {
        return place.row >= first.row && place.row <= last.row && place.column >= first.column &&
               place.column <= last.column;
    }
};

struct XlsxSheet {
    QString name;
    QHash<XlsxPlace, XlsxCell> cells; ///< those that hold something
    QList<XlsxArea> merged;
    QList<XlsxPlace> comments;
    int rows = 0; ///< up to the last one that holds something
    int columns = 0;

    [[nodiscard]] XlsxCell at(const XlsxPlace& place) const;
};

struct XlsxBook {
    QList<XlsxSheet> sheets;
    bool from1904 = false; ///< days are counted from 1 January 1904

    [[nodiscard]] const XlsxSheet* findSheet(const QString& name) const;
};

/// Reads the worksheets of a workbook. Refused in a sentence beside what xlsxParts() refuses:
/// parts that are missing or not well-formed, document types and entities, and more cells or
/// sheets than xlsxlimits allow.
[[nodiscard]] Result<XlsxBook> readXlsx(const QByteArray& bytes);

} // namespace milepost
