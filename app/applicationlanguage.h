// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/language/language.h"

#include <QStringList>

namespace milepost {

/// Takes `--language CODE` out of the arguments of the program: the language of its words, English
/// where none is named. Refuses a code that there is no catalogue for.
[[nodiscard]] Result<Language> takeLanguage(QStringList& arguments);

/// Whether they name one.
[[nodiscard]] bool namesLanguage(const QStringList& arguments);

/// The language of the window for a choice that was kept, or, as long as it is empty or of no use,
/// for the languages of the system in their order ("de-AT"): the first that there is a catalogue
/// for, else English.
[[nodiscard]] Language languageOfWindow(const QString& choice, const QStringList& systemLanguages);

/// Has tr() speak the language too, as long as `language` lives. Needs a QCoreApplication.
void installLanguage(const Language& language);

} // namespace milepost
