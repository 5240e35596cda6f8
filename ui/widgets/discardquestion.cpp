// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/discardquestion.h"

#include "ui/language/commonwords.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace milepost {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(milepost::DiscardQuestion)
};

} // namespace

bool mayDiscard(QWidget& dialog)
{
    QMessageBox box(QMessageBox::Question, dialog.windowTitle(),
                    Words::tr("What you changed here has not been applied yet."),
                    QMessageBox::NoButton, &dialog);
    const auto* discard = box.addButton(common::discardButton(), QMessageBox::DestructiveRole);
    auto* keep = box.addButton(Words::tr("&Keep editing"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == discard;
}

} // namespace milepost
