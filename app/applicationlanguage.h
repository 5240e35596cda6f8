// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/language/language.h"

#include <QStringList>

namespace milepost {

/// Takes `--language CODE` out of the arguments of the program: the language of its words, English
/// where none is named. Refuses a code that there is no catalogue for.
[[nodiscard]] Result<Language> takeLanguage(QStringList& arguments);

/// Has tr() speak the language too, as long as `language` lives. Needs a QCoreApplication.
void installLanguage(const Language& language);

} // namespace milepost
