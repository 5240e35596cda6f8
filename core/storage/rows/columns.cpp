// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/columns.h"

namespace milepost {

const char* columnName(const char* field)
{
    // Fields are named by literals, so their addresses tell them apart.
    thread_local QHash<const char*, QByteArray> known;
    const auto found = known.constFind(field);
    if (found != known.constEnd())
        return found->constData();
    QByteArray column;
    for (const char* c = field; *c; ++c) {
        if (*c >= 'A' && *c <= 'Z')
            column += '_';
        column += static_cast<char>(std::tolower(static_cast<unsigned char>(*c)));
    }
    // A word of SQL.
    if (column == "group")
        column = "account_group";
    return known.insert(field, column)->constData();
}

} // namespace milepost
