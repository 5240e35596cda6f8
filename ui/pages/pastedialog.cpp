// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pastedialog.h"

#include "ui/language/commonwords.h"
#include "ui/widgets/dialogsize.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace milepost {

namespace {

struct PasteDialogWords {
    Q_DECLARE_TR_FUNCTIONS(milepost::PasteDialog)
};

constexpr QSize kPasteFirstSize(560, 360);

QTableWidget* tableOf(const PastePreview& preview, QWidget* parent)
{
    auto* table = new QTableWidget(static_cast<int>(preview.rows.size()),
                                   static_cast<int>(preview.headings.size()), parent);
    table->setAccessibleName(PasteDialogWords::tr("What was understood"));
    table->setHorizontalHeaderLabels(preview.headings);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column,
                           new QTableWidgetItem(preview.rows[row].value(column).simplified()));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

bool confirmPaste(const PastePreview& preview, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("pastePreview"));
    dialog.setWindowTitle(common::paste());
    auto* guess = new QLabel(preview.guess, &dialog);
    guess->setTextFormat(Qt::PlainText);
    guess->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(&dialog);
    auto* paste =
        buttons->addButton(PasteDialogWords::tr("Paste like this"), QDialogButtonBox::AcceptRole);
    buttons->addButton(PasteDialogWords::tr("Leave as it was"), QDialogButtonBox::RejectRole);
    paste->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(guess);
    layout->addWidget(tableOf(preview, &dialog), 1);
    layout->addWidget(buttons);
    paste->setFocus();
    dialog.resize(fittingScreen(dialog, kPasteFirstSize));
    return dialog.exec() == QDialog::Accepted;
}

} // namespace milepost
