// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/reportchoices.h"

#include "ui/widgets/textfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSettings>

namespace milepost {

namespace {

const QString kEditionKey = QStringLiteral("report/edition");
const QString kPaperKey = QStringLiteral("report/paper");
const QString kDraftKey = QStringLiteral("report/draft");
const QString kConfidentialityKey = QStringLiteral("report/confidentiality");

Paper usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

} // namespace

QString editionWords(Edition edition)
{
    switch (edition) {
    case Edition::OnePage:
        return ReportChoices::tr("One-pager");
    case Edition::Board:
        return ReportChoices::tr("Board pack");
    case Edition::Progress:
        return ReportChoices::tr("Progress edition");
    case Edition::Full:
        break;
    }
    return ReportChoices::tr("Full report");
}

ReportChoices::ReportChoices(QWidget* parent)
    : QWidget(parent), m_edition(new QComboBox(this)), m_paper(new QComboBox(this)),
      m_state(new QComboBox(this)), m_names(new QCheckBox(tr("&Names of participants"), this)),
      m_confidentiality(new TextField(tr("Confidentiality line"), this))
{
    for (const Edition edition :
         {Edition::OnePage, Edition::Board, Edition::Full, Edition::Progress})
        m_edition->addItem(editionWords(edition), static_cast<int>(edition));
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(Paper::Letter));
    m_state->addItem(tr("Draft"), true);
    m_state->addItem(tr("Final"), false);
    m_names->setToolTip(tr("Only with the consent of the people named; owners of plays are always "
                           "printed"));
    m_confidentiality->setKeepsTyping(true);
    m_confidentiality->setPlaceholderText(tr("None"));
    m_confidentiality->setToolTip(tr("A line at the top of every page"));
    read();

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("E&dition:"), m_edition);
    form->addRow(tr("Pape&r:"), m_paper);
    form->addRow(tr("S&tate:"), m_state);
    form->addRow(tr("&Header:"), m_confidentiality);
    form->addRow(m_names);
    m_edition->setAccessibleName(tr("Edition"));
    m_paper->setAccessibleName(tr("Paper"));
    m_state->setAccessibleName(tr("State"));

    const auto changedNow = [this] {
        write();
        emit changed();
    };
    for (QComboBox* combo : {m_edition, m_paper, m_state})
        connect(combo, &QComboBox::currentIndexChanged, this, changedNow);
    connect(m_names, &QCheckBox::toggled, this, changedNow);
    connect(m_confidentiality, &QLineEdit::textChanged, this, changedNow);
}

void ReportChoices::read()
{
    const QSettings settings;
    const auto edition = fromName<Edition>(settings.value(kEditionKey).toString());
    m_edition->setCurrentIndex(
        m_edition->findData(static_cast<int>(edition.value_or(Edition::Full))));
    const QString paper = settings.value(kPaperKey).toString();
    const Paper chosen = paper.isEmpty()                ? usualPaper()
                         : paper == QLatin1String("a4") ? Paper::A4
                                                        : Paper::Letter;
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(chosen)));
    m_state->setCurrentIndex(settings.value(kDraftKey, true).toBool() ? 0 : 1);
    m_confidentiality->setText(
        settings.value(kConfidentialityKey, Audience().confidentiality).toString());
}

void ReportChoices::write() const
{
    QSettings settings;
    const ReportOptions now = options();
    settings.setValue(kEditionKey, toName(now.edition));
    settings.setValue(kPaperKey,
                      paper() == Paper::A4 ? QStringLiteral("a4") : QStringLiteral("letter"));
    settings.setValue(kDraftKey, now.draft);
    settings.setValue(kConfidentialityKey, now.audience.confidentiality);
}

ReportOptions ReportChoices::options() const
{
    ReportOptions options;
    options.edition = static_cast<Edition>(m_edition->currentData().toInt());
    options.draft = m_state->currentData().toBool();
    options.audience.participantNames = m_names->isChecked();
    options.audience.confidentiality =
        m_confidentiality->limit().fitting(m_confidentiality->text()).trimmed();
    options.date = QDate::currentDate();
    options.locale = locale().name();
    return options;
}

Paper ReportChoices::paper() const
{
    return static_cast<Paper>(m_paper->currentData().toInt());
}

} // namespace milepost
