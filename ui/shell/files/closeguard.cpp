// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/closeguard.h"

#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/widgets/textlimit.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace milepost {

namespace {

struct CloseGuardWords {
    Q_DECLARE_TR_FUNCTIONS(CloseGuard)
};

} // namespace

bool mayClose(EngagementDocument& document, QWidget* parent, const std::function<bool()>& saveCopy)
{
    if (!mayLeaveTexts(*parent))
        return false;
    if (document.saving().canClose || document.retryNow())
        return true;
    const SaveStatus saving = document.saving();

    QMessageBox box(
        QMessageBox::Warning, CloseGuardWords::tr("Not saved"),
        saving.unsavedChanges == 1
            ? CloseGuardWords::tr("One change could not be saved.")
            : CloseGuardWords::tr("%n changes could not be saved.", nullptr, saving.unsavedChanges),
        QMessageBox::NoButton, parent);
    box.setObjectName(QStringLiteral("closeGuard"));
    box.setInformativeText(saving.failure ? inWords(saving.failure->error.message) : QString());
    QPushButton* copy = box.addButton(common::saveCopy(), QMessageBox::AcceptRole);
    QPushButton* lose =
        box.addButton(CloseGuardWords::tr("Close without them"), QMessageBox::DestructiveRole);
    QPushButton* stay = box.addButton(CloseGuardWords::tr("Keep it open"), QMessageBox::RejectRole);
    box.setDefaultButton(copy);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == copy)
        return saveCopy();
    return box.clickedButton() == lose;
}

} // namespace milepost
