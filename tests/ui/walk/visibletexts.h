// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QMenu;
class QWidget;

namespace milepost::test {

/// A text that a person can see, hear or call up, and where.
struct VisibleText {
    QString where;
    QString text;
    bool painted = false; ///< and so perhaps shortened to its place
};

/// Everything that `root` and what is visible in it say: painted, in tool tips, to screen readers,
/// in lists and tables, in menus.
[[nodiscard]] QList<VisibleText> visibleTexts(QWidget& root);
[[nodiscard]] QList<VisibleText> textsOfMenu(const QMenu& menu);

/// Class and object name, for messages of tests.
[[nodiscard]] QString placeOf(const QWidget& widget);

} // namespace milepost::test
