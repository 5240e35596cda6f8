// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/recoverydialog.h"

#include "ui/shell/files/recoverytext.h"
#include "ui/widgets/dialogsize.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace milepost {

namespace {

constexpr QSize kRecoveryFirstSize(640, 480);

} // namespace

RecoveryDialog::RecoveryDialog(const QString& damagedPath, const QString& newPath,
                               const RecoveryText& text, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("recovery"));
    setWindowTitle(tr("What was recovered"));
    auto* summary = new QLabel(text.summary);
    summary->setTextFormat(Qt::PlainText);
    summary->setWordWrap(true);

    const QString whole =
        tr("From %1, which was not changed,\ninto %2.")
            .arg(QDir::toNativeSeparators(QFileInfo(damagedPath).absoluteFilePath()),
                 QDir::toNativeSeparators(newPath)) +
        QStringLiteral("\n\n") + text.toText();
    auto* list = new QPlainTextEdit(whole);
    list->setObjectName(QStringLiteral("recovery.list"));
    list->setAccessibleName(tr("What was recovered, and what is missing or was changed"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("Cop&y the list"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [whole] { QGuiApplication::clipboard()->setText(whole); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    list->setFocus();
    resize(fittingScreen(*this, kRecoveryFirstSize));
}

} // namespace milepost
