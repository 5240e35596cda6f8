// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/emptycell.h"

#include <QCoreApplication>

namespace milepost {

namespace {

struct EmptyCellWords {
    Q_DECLARE_TR_FUNCTIONS(EmptyCell)
};

} // namespace

QString emptyCellWords()
{
    return EmptyCellWords::tr("empty");
}

} // namespace milepost
