// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace milepost {

/// Asks for the name of a file to write. A name that must not be written, such as that of an
/// engagement, is refused with the reason before anything is asked about replacing it. Only another
/// engagement may take the place of one.
class SaveDialog : public QFileDialog {
    Q_OBJECT

public:
    /// `proposal` is the path that is offered; `filter` as in "PDF files (*.pdf)", or empty. Of
    /// several filters the chosen one gives the ending of a name that has none.
    SaveDialog(QWidget* parent, const QString& title, const QString& proposal,
               const QString& filter);

    void accept() override;
};

/// Where a file called by these parts would be written: beside that file, or in the documents of
/// the user when it is empty; with what no file system takes left out of the name, and that ending,
/// if any.
[[nodiscard]] QString proposedPath(const QString& beside, const QStringList& parts,
                                   const QString& ending);

} // namespace milepost
