// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QMimeData>

namespace milepost {

/// A play that is dragged inside the window, by its id.
inline QString playMimeType()
{
    return QStringLiteral("application/x-milepost-play");
}

/// To be owned by the caller.
inline QMimeData* mimeOfPlay(const PlayId& play)
{
    auto* data = new QMimeData;
    data->setData(playMimeType(), play.text().toUtf8());
    return data;
}

/// Empty when it is none.
inline PlayId playOfMime(const QMimeData& data)
{
    return PlayId(QString::fromUtf8(data.data(playMimeType())));
}

} // namespace milepost
