// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/datasize.h"

#include "ui/language/inwords.h"

#include <QLocale>

namespace milepost {

QString dataSize(qint64 bytes)
{
    constexpr qint64 kKibibyte = 1024; // from here on Qt writes signs, below it an English word
    return bytes < kKibibyte ? inWords(Counted("Wording", "%n byte", "%n bytes").of(bytes))
                             : QLocale().formattedDataSize(bytes);
}

} // namespace milepost
