// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

namespace milepost {

/// What was understood of something pasted, where that had to be guessed.
struct PastePreview {
    QString guess; ///< as a sentence
    QStringList headings;
    QList<QStringList> rows;
};

/// Shows a preview and returns whether it is meant so.
using AskPaste = std::function<bool(const PastePreview&)>;

} // namespace milepost
