// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/dimensionplace.h"
#include "core/engagement/assessment.h"

#include <QStringList>

#include <functional>
#include <optional>

class QMimeData;
class QWidget;

namespace milepost {

class EngagementDocument;

/// How evidence asks for files; tests put their own answers in its place. Empty: nothing was
/// chosen.
struct EvidenceFiles {
    std::function<QStringList(QWidget* parent)> open;
    std::function<QString(QWidget* parent, const QString& proposal)> save;
};
[[nodiscard]] EvidenceFiles platformEvidenceFiles();

/// Files of this machine among what is dropped.
[[nodiscard]] QStringList droppedFiles(const QMimeData& data);
/// Words that are dropped, as a link or a quote; nothing when there are none.
[[nodiscard]] std::optional<EvidenceItem> droppedWords(const QMimeData& data);

/// Attaches these files to a dimension as one step; what cannot be read is the error, and then none
/// of them is attached.
[[nodiscard]] Result<Done> attachFiles(EngagementDocument& document, const DimensionPlace& place,
                                       const QStringList& paths);

} // namespace milepost
