// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/back/filledworkbook.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace milepost {

class EngagementDocument;
class TextLabel;

/// Shows what a workbook that was filled in by others changes, value by value, and what of it is
/// not taken over and why. It changes nothing itself: accepted means that the person wants it.
/// Follows the engagement while it is open.
class WorkbookPreview : public QDialog {
    Q_OBJECT

public:
    /// `document` and `workbook` must outlive it.
    WorkbookPreview(const EngagementDocument& document, const FilledWorkbook& workbook,
                    const QString& fileName, QWidget* parent);

private:
    void refresh();
    void copyRefusals() const;

    const EngagementDocument& m_document;
    const FilledWorkbook& m_workbook;
    TextLabel* m_words;
    QTreeWidget* m_changes;
    QWidget* m_refused; ///< heading, list and button
    QTreeWidget* m_refusals;
    QPushButton* m_apply;
};

} // namespace milepost
