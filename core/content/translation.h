// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"

namespace milepost {

/// The texts of content in another language, as JSON by the names of the content files. A file of
/// it has the shape of its content file with the texts alone, and in place of each list of things
/// with ids an object by these ids: `{"roles": {"csm-lead": {"name": "…"}}}`. What it leaves out
/// stays English.
using ContentTranslation = QMap<QString, QByteArray>;

/// The translation that the program brings for the language of a code such as "de", empty where
/// there is none.
[[nodiscard]] ContentTranslation shippedTranslation(const QString& code);

/// `sources` with these texts; words for files that are not among them are for others, such as the
/// shorter agenda, and left aside. An id or a field that is not there, and what stands for
/// something else than a text, is an error that names file and JSON pointer.
[[nodiscard]] Result<ContentSources> translated(const ContentSources& sources,
                                                const ContentTranslation& translation);

/// Content that was read from `sources`, such as those of a file, in the language of a code. Texts
/// that are not those that the program ships have no translation and stay as they are.
[[nodiscard]] Content inLanguage(Content content, const ContentSources& sources,
                                 const QString& code);

} // namespace milepost
