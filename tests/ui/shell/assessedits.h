// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/shellfixture.h"
#include "ui/document/engagementdocument.h"

#include <functional>

class QPushButton;

namespace milepost {
class AssessPage;
}

namespace milepost::test {

/// One edit, made by mouse and keys as a person makes it.
using AssessEdit = std::function<void(AssessPage&)>;
using AssessEdits = QList<std::pair<const char*, AssessEdit>>;

/// Every edit of the Assess page, made with its own control, for `prepared()`.
[[nodiscard]] AssessEdits assessEdits();
/// Every edit of the own score in a self-assessment, for `alone()`.
[[nodiscard]] AssessEdits ownScoreEdits();

/// The worked example, open, with an answer and with an agreed score that its evidence does not
/// bear.
[[nodiscard]] Engagement prepared();
/// The same, by one person alone.
[[nodiscard]] Engagement alone();

/// A window on the Assess page of an engagement in a file of its own.
struct AssessWindow {
    explicit AssessWindow(const Engagement& engagement);

    [[nodiscard]] const Engagement& engagement() const;

    ShellFixture shell;
    QString path;
    MainWindow& window;
    AssessPage* page = nullptr;
};

/// Presses Space on a control.
void press(QWidget* widget);
[[nodiscard]] QPushButton* buttonNamed(const QWidget& parent, const QString& text);
void type(QWidget& field, const QString& text);
/// Types into the first cell of the grid of votes.
void vote(AssessPage& page, const QString& keys);

} // namespace milepost::test
