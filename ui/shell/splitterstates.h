// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;
class QWidget;

namespace milepost {

/// Keeps how a person divided a widget: every splitter with an object name inside it, in the
/// settings under `group`.
void saveSplitters(const QWidget& widget, QSettings& settings, const QString& group);
void restoreSplitters(const QWidget& widget, const QSettings& settings, const QString& group);

} // namespace milepost
