// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help/aboutdialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/screenfont.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace milepost {

namespace {

constexpr int kSign = 64;
constexpr int kTextWidth = 420;

QLabel* paragraph(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(kTextWidth);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Milepost"));
    auto* sign = new QLabel;
    sign->setPixmap(applicationIcon().pixmap(QSize(kSign, kSign), devicePixelRatioF()));
    sign->setAccessibleName(tr("The sign of Milepost"));
    auto* name = paragraph(tr("Milepost %1").arg(QStringLiteral(MILEPOST_VERSION)));
    name->setFont(screenFont(font(), TextSize::Title, TextWeight::SemiBold));
    name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    name->setFocusPolicy(Qt::StrongFocus); // a version is copied into a report of a problem

    auto* text = new QVBoxLayout;
    text->setSpacing(12);
    text->addWidget(name);
    text->addWidget(paragraph(tr("Maturity workshops, playbooks and roadmaps.")));
    text->addWidget(paragraph(
        tr("Free software under the GNU General Public License, version 3 or later. You may use, "
           "study, share and change it; it comes without any warranty.")));
    text->addWidget(paragraph(tr("Made with Qt %1, SQLite and the fonts Lato and DejaVu.")
                                  .arg(QString::fromLatin1(qVersion()))));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(sign, 0, Qt::AlignTop);
    columns->addLayout(text, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(columns);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace milepost
