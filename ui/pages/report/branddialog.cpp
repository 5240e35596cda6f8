// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/branddialog.h"

#include "core/base/limits.h"
#include "core/engagement/accentcolour.h"
#include "core/engagement/logo.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/pages/report/branddefaults.h"
#include "ui/print/logopicture.h"
#include "ui/print/printedreport.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

namespace milepost {

namespace {

constexpr int kBrandPause = 150; ///< milliseconds after the last change
constexpr int kExamplePages = 2;
constexpr int kExampleWidth = 250;
constexpr int kConsultantLines = 3;
constexpr QSize kLogoBox(150, 45);

QImage paintedPage(const PrintedReport& report, int page, qreal ratio)
{
    const QSizeF size = report.page(page).size;
    const qreal scale = kExampleWidth / size.width();
    QImage image((size * scale * ratio).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.scale(scale * ratio, scale * ratio);
    report.paint(painter, page);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace

BrandDialog::BrandDialog(const ReportBrand& now, Example example, Paper paper, QSettings* settings,
                         QWidget* parent)
    : QDialog(parent), m_example(std::move(example)), m_paper(paper), m_settings(settings),
      m_colour(new TextField(tr("Accent colour"), this)),
      m_pickColour(new QPushButton(tr("Choose &colour…"), this)),
      m_colourRemark(new TextLabel(TextSize::Small, false, this)), m_logoPicture(new QLabel(this)),
      m_logoRemark(new TextLabel(TextSize::Small, false, this)),
      m_removeLogo(new QPushButton(common::removeButton(), this)),
      m_consultant(new TextArea(tr("About the consultant"), kConsultantLines, this)),
      m_watermark(new QCheckBox(tr("&Draft as a watermark, as long as the report is one"), this)),
      m_kept(new TextLabel(TextSize::Small, false, this)), m_accept(nullptr),
      m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("report.brand"));
    setWindowTitle(tr("Brand of the report"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(kBrandPause);
    connect(m_timer, &QTimer::timeout, this, &BrandDialog::paintExample);
    registerFonts();
    layOut();
    fill(now);
    paintExample();
}

void BrandDialog::layOut()
{
    m_colour->setPlaceholderText(tr("As Milepost, or #1a2b3c"));
    m_colour->setKeepsTyping(true);
    m_consultant->setPlaceholderText(tr("Name, firm, address; printed on the cover"));
    m_consultant->setSteady(kConsultantLines);
    m_consultant->setKeepsTyping(true);
    m_logoPicture->setFixedSize(kLogoBox);
    auto* pickLogo = new QPushButton(tr("Choose &logo…"), this);
    for (QPushButton* button : {m_pickColour, pickLogo, m_removeLogo})
        button->setAutoDefault(false);

    auto* colours = new QHBoxLayout;
    colours->addWidget(m_colour, 1);
    colours->addWidget(m_pickColour);
    auto* logos = new QHBoxLayout;
    logos->addWidget(m_logoPicture);
    logos->addStretch(1);
    logos->addWidget(pickLogo);
    logos->addWidget(m_removeLogo);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Accent colour"), colours);
    form->addRow(m_colourRemark);
    form->addRow(tr("Logo"), logos);
    form->addRow(m_logoRemark);
    form->addRow(tr("Co&nsultant"), m_consultant);
    form->addRow(m_watermark);
    static_cast<QLabel*>(form->labelForField(colours))->setBuddy(m_colour);

    auto* pages = new QHBoxLayout;
    for (int page = 0; page < kExamplePages; ++page) {
        auto* label = new QLabel(this);
        label->setFrameShape(QFrame::StyledPanel);
        label->setAlignment(Qt::AlignTop);
        label->setAccessibleName(page == 0 ? tr("Cover with this brand")
                                           : tr("A page with this brand"));
        pages->addWidget(label, 0, Qt::AlignTop);
        m_pages.append(label);
    }
    auto* left = new QVBoxLayout;
    left->addLayout(form);
    left->addStretch(1);
    if (m_settings)
        left->addWidget(defaultsRow());
    auto* both = new QHBoxLayout;
    both->addLayout(left, 1);
    both->addSpacing(16);
    both->addLayout(pages);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Use this brand"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(both, 1);
    layout->addWidget(buttons);

    connect(m_colour, &QLineEdit::textChanged, this, &BrandDialog::follow);
    connect(m_consultant, &QPlainTextEdit::textChanged, this, &BrandDialog::follow);
    connect(m_watermark, &QCheckBox::toggled, this, &BrandDialog::follow);
    connect(m_pickColour, &QPushButton::clicked, this, &BrandDialog::chooseColour);
    connect(pickLogo, &QPushButton::clicked, this, &BrandDialog::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        m_refusal.clear();
        showLogo();
        follow();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget* BrandDialog::defaultsRow()
{
    auto* row = new QWidget(this);
    m_useDefaults = new QPushButton(tr("Take &my default"), row);
    m_useDefaults->setToolTip(tr("Fill in the brand that was kept as default"));
    m_useDefaults->setEnabled(readBrandDefaults(*m_settings).has_value());
    m_keep = new QPushButton(tr("&Keep as my default"), row);
    m_keep->setToolTip(
        tr("Offer this brand with its logo in other engagements; none of them is changed"));
    m_useDefaults->setAutoDefault(false);
    m_keep->setAutoDefault(false);
    auto* layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_useDefaults, 0, 0);
    layout->addWidget(m_keep, 0, 1);
    layout->addWidget(m_kept, 1, 0, 1, 2);
    layout->setColumnStretch(2, 1);
    connect(m_useDefaults, &QPushButton::clicked, this, [this] {
        if (const auto kept = readBrandDefaults(*m_settings))
            fill(*kept);
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        keepBrandDefaults(*m_settings, brand());
        m_useDefaults->setEnabled(true);
        m_kept->setWords(tr("Kept as your default."));
    });
    return row;
}

void BrandDialog::fill(const ReportBrand& brand)
{
    m_colour->setText(brand.accentColour);
    m_logo = brand.logo;
    m_refusal.clear();
    m_consultant->setPlainText(brand.consultant);
    m_watermark->setChecked(brand.watermark);
    showLogo();
    follow();
}

ReportBrand BrandDialog::brand() const
{
    return {m_colour->text().trimmed().toLower(), m_logo, m_consultant->toPlainText().trimmed(),
            m_watermark->isChecked()};
}

void BrandDialog::chooseColour()
{
    const QPointer<BrandDialog> open(this); // the engagement can be closed meanwhile
    const QColor chosen =
        QColorDialog::getColor(QColor(m_colour->text()), this, tr("Accent colour of the report"));
    if (open && chosen.isValid())
        m_colour->setText(chosen.name());
}

void BrandDialog::chooseLogo()
{
    const QPointer<BrandDialog> open(this); // the engagement can be closed meanwhile
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.svg)"));
    if (open && !path.isEmpty())
        takeLogo(path);
}

void BrandDialog::takeLogo(const QString& path)
{
    QFile file(path);
    m_refusal.clear();
    if (!file.open(QIODevice::ReadOnly)) {
        m_refusal = tr("The file cannot be read: %1").arg(file.errorString());
    } else {
        // One byte more than allowed is enough to refuse it.
        const QByteArray picture = file.read(limits::kLogoBytes + 1);
        const Result<QImage> drawn = logoPicture(picture);
        if (drawn)
            m_logo = picture;
        else
            m_refusal = inWords(drawn.error().message);
    }
    showLogo();
    follow();
}

void BrandDialog::follow()
{
    const QString code = brand().accentColour;
    const AccentColour colour = readableAccent(code);
    const bool known = code.isEmpty() || !colour.code.isEmpty();
    m_colourRemark->setWords(!known
                                 ? tr("A colour is written as #1a2b3c, or chosen with the button.")
                                 : inWords(accentRemark(colour)));
    m_colourRemark->setVisible(!known || colour.darkened);
    m_removeLogo->setEnabled(!m_logo.isEmpty());
    m_accept->setEnabled(known && m_consultant->limit().over() == 0);
    if (m_keep)
        m_keep->setEnabled(m_accept->isEnabled() && m_hasGoodLogo);
    m_kept->setWords({});
    m_timer->start();
}

void BrandDialog::showLogo()
{
    const Result<QImage> drawn = m_logo.isEmpty() ? Result<QImage>(QImage()) : logoPicture(m_logo);
    if (!drawn && m_refusal.isEmpty())
        m_refusal = inWords(drawn.error().message);
    m_hasGoodLogo = drawn.ok();
    m_logoPicture->setAccessibleName(m_logo.isEmpty() ? tr("No logo is chosen")
                                                      : tr("The logo that is chosen"));
    if (m_logo.isEmpty() || !drawn) {
        m_logoPicture->setText(common::none());
    } else {
        // Logos are drawn for paper: on white also in a dark window.
        const qreal ratio = devicePixelRatioF();
        QImage onPaper(kLogoBox * ratio, QImage::Format_RGB32);
        onPaper.fill(Qt::white);
        QPainter painter(&onPaper);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QRectF place({}, fittedInto(QSizeF(onPaper.size()) * 0.9, drawn->size()));
        place.moveCenter(QRectF(onPaper.rect()).center());
        painter.drawImage(place, *drawn);
        painter.end();
        onPaper.setDevicePixelRatio(ratio);
        m_logoPicture->setPixmap(QPixmap::fromImage(onPaper));
    }
    m_logoRemark->setWords(m_refusal);
    m_logoRemark->setVisible(!m_refusal.isEmpty());
}

void BrandDialog::paintExample()
{
    m_timer->stop();
    ReportBrand shown = brand();
    if (readableAccent(shown.accentColour).code.isEmpty())
        shown.accentColour.clear();
    const PrintedReport report(m_example(shown), m_paper);
    for (int page = 0; page < kExamplePages; ++page) {
        m_pages.at(page)->setPixmap(
            page < report.pageCount()
                ? QPixmap::fromImage(paintedPage(report, page, devicePixelRatioF()))
                : QPixmap());
    }
}

} // namespace milepost
