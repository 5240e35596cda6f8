// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette/palettemodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace milepost {

/// Finds anything by some letters of its name and does it or goes there. The keyboard stays in the
/// field: up and down choose, Return takes, Escape leaves.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(QList<PaletteEntry> entries, QWidget* parent);

    /// Shows it over the upper part of its window.
    void popUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search(const QString& query);
    void take(const QModelIndex& index);

    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace milepost
