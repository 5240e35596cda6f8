// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace milepost {

class FileWindow;
struct FileServices;

/// Tells somebody working in `asker` why the file was not opened, with the ways out as buttons.
/// The services must outlive the banner, as they do for all functions here.
void tellTrouble(FileWindow& asker, const FileServices& services, const QString& path,
                 const Error& error);

/// Asks for a damaged file and recovers it; one without damage is offered to be opened.
void offerRecovery(FileWindow& asker, const FileServices& services);

/// Asks for a new file, writes into it what can be read of the damaged one, which is only read,
/// opens it and shows what came back and what did not.
void recoverFile(FileWindow& asker, const FileServices& services, const QString& damagedPath);

} // namespace milepost
