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
    /// `proposal` is the path that is offered; `filter` as in "PDF files (*.pdf)", or empty.
    SaveDialog(QWidget* parent, const QString& title, const QString& proposal,
               const QString& filter);

    void accept() override;
};

} // namespace milepost
