// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resultstrip.h"

#include "core/wording/terms.h"
#include "ui/language/inwords.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/pagelabels.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace milepost {

ResultStrip::ResultStrip(QWidget* parent)
    : QFrame(parent), m_text(new TextLabel(TextSize::Body, false, this)),
      m_progress(new QProgressBar(this)), m_open(new QPushButton(tr("&Open"), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(inWords(terms::progress()));
    m_open->setAccessibleDescription(tr("Opens the file"));
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_open);
    layout->addWidget(m_close);
    hide();
}

void ResultStrip::showProgress(const QString& sentence)
{
    m_text->setWords(sentence);
    m_progress->show();
    m_open->hide();
    m_close->hide();
    show();
}

void ResultStrip::showWritten(const QString& path)
{
    m_path = path;
    m_text->setWords(tr("The report was written to %1.").arg(QDir::toNativeSeparators(path)));
    m_progress->hide();
    m_open->show();
    m_close->show();
    show();
    announce(*m_text);
}

void ResultStrip::showProblem(const QString& sentence)
{
    m_text->setWords(sentence);
    m_progress->hide();
    m_open->hide();
    m_close->show();
    show();
    announce(*m_text);
}

QString ResultStrip::sentence() const
{
    return m_text->accessibleName();
}

} // namespace milepost
