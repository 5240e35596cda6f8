// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engagement/edit.h"
#include "tests/support/generatedparts.h"

#include <QMetaType>
#include <QRandomGenerator>

#include <functional>

namespace milepost {

/// What an edit at random works on.
struct EditSource {
    EditSource(const Content& theContent, const Engagement& theEngagement, quint32 seed)
        : content(theContent), engagement(theEngagement), random(seed),
          make(content, engagement, random), ids(seed)
    {}

    const Content& content;
    const Engagement& engagement;
    RandomSource random;
    PartGenerator make;
    QRandomGenerator ids;
};

/// An edit of core/edits with arguments that mostly fit the engagement.
struct AnyEdit {
    QString name; ///< of the function
    std::function<Result<Change>(EditSource&)> make;
};

/// Every edit that there is.
[[nodiscard]] const QList<AnyEdit>& everyEdit();

} // namespace milepost

Q_DECLARE_METATYPE(milepost::AnyEdit)
