// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savedialog.h"

#include "core/base/filekind.h"
#include "core/base/outputfile.h"
#include "ui/language/inwords.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>

namespace milepost {

namespace {

/// The ending that a filter such as "PDF files (*.pdf)" asks for.
QString endingOf(const QString& filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    return pattern.match(filter).captured(1);
}

} // namespace

SaveDialog::SaveDialog(QWidget* parent, const QString& title, const QString& proposal,
                       const QString& filter)
    : QFileDialog(parent, title, QFileInfo(proposal).absolutePath(), filter)
{
    setAcceptMode(AcceptSave);
    setFileMode(AnyFile);
    setDefaultSuffix(endingOf(filter));
    selectFile(QFileInfo(proposal).fileName());
}

void SaveDialog::accept()
{
    const QString path = selectedFiles().value(0);
    if (path.isEmpty() || QFileInfo(path).isDir()) {
        QFileDialog::accept(); // goes into the folder
        return;
    }
    const Result<Done> checked = checkOutput(path);
    const bool isCopy = defaultSuffix() == QLatin1String("milepost") && isEngagementFile(path);
    if (checked || isCopy) {
        QFileDialog::accept();
        return;
    }
    QMessageBox::warning(this, windowTitle(),
                         tr("%1 cannot be written.").arg(QFileInfo(path).fileName()) + u' ' +
                             inWords(checked.error().message));
}

} // namespace milepost
