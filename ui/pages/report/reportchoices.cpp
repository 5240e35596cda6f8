// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/reportchoices.h"

#include "core/edits/reportedits.h"
#include "core/engagement/reportdefaults.h"
#include "core/language/languagename.h"
#include "core/report/chosenoptions.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/widgets/textfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>

namespace milepost {

namespace {

Paper usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

/// Shows the choice without telling of it.
void select(QComboBox& combo, const QVariant& data)
{
    const QSignalBlocker blocker(combo);
    combo.setCurrentIndex(combo.findData(data));
}

} // namespace

ReportChoices::ReportChoices(EngagementDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_edition(new QComboBox(this)),
      m_audience(new QComboBox(this)), m_language(new QComboBox(this)),
      m_paper(new QComboBox(this)), m_state(new QComboBox(this)),
      m_names(new QCheckBox(tr("&Names of participants"), this)),
      m_confidentiality(new TextField(tr("Confidentiality line"), this))
{
    m_apart.report = reportSettingsOf(document.engagement());
    layOut();
    showChosen();
    follow();
}

void ReportChoices::layOut()
{
    for (const Edition edition :
         {Edition::OnePage, Edition::Board, Edition::Full, Edition::Annex, Edition::Progress})
        m_edition->addItem(inWords(editionWords(edition)), static_cast<int>(edition));
    for (const AudienceProfile profile :
         {AudienceProfile::Custom, AudienceProfile::Board, AudienceProfile::Team,
          AudienceProfile::Client, AudienceProfile::Facilitator})
        m_audience->addItem(inWords(profileWords(profile)), static_cast<int>(profile));
    m_language->addItem(tr("As the window"), QString());
    for (const QString& code : Language::codes())
        m_language->addItem(languageName(code), code);
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(Paper::Letter));
    m_state->addItem(inWords(terms::draft()), true);
    m_state->addItem(inWords(terms::finalState()), false);
    m_names->setToolTip(tr("Only with the consent of the people named; owners of plays are always "
                           "printed"));
    m_confidentiality->setPlaceholderText(common::none());
    m_confidentiality->setToolTip(tr("A line at the top of every page"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("E&dition:"), m_edition);
    form->addRow(tr("F&or:"), m_audience);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("Pape&r:"), m_paper);
    form->addRow(tr("S&tate:"), m_state);
    form->addRow(tr("He&ader:"), m_confidentiality);
    form->addRow(m_names);
    m_edition->setAccessibleName(inWords(terms::edition()));
    m_audience->setAccessibleName(tr("Audience of the report"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setToolTip(tr("Words, numbers and dates of the report; the window keeps its own"));
    m_paper->setAccessibleName(tr("Paper"));
    m_state->setAccessibleName(inWords(terms::state()));
}

void ReportChoices::follow()
{
    connect(m_edition, &QComboBox::currentIndexChanged, this, [this] {
        const auto edition = static_cast<Edition>(m_edition->currentData().toInt());
        static_cast<void>(choose(Merge::No, edits::setReportEdition, toName(edition)));
    });
    connect(m_audience, &QComboBox::currentIndexChanged, this, [this] {
        const auto profile = static_cast<AudienceProfile>(m_audience->currentData().toInt());
        static_cast<void>(choose(Merge::No, edits::setReportAudience, profile));
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        static_cast<void>(
            choose(Merge::No, edits::setReportLanguage, m_language->currentData().toString()));
    });
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] {
        const auto paper = static_cast<Paper>(m_paper->currentData().toInt());
        static_cast<void>(choose(Merge::No, edits::setReportPaper, paper));
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        const bool isFinal = !m_state->currentData().toBool();
        static_cast<void>(choose(Merge::No, edits::setReportFinal, isFinal));
    });
    connect(m_names, &QCheckBox::toggled, this, [this](bool named) {
        static_cast<void>(choose(Merge::No, edits::setReportNames, named));
    });
    connect(m_confidentiality, &TextField::typed, this, &ReportChoices::typeLine);
    connect(m_confidentiality, &TextField::left, this, [this] {
        m_document.endMerge();
        showChosen();
    });
    const auto documentChanged = [this] {
        showChosen();
        emit changed();
    };
    connect(&m_document, &EngagementDocument::changed, this, documentChanged);
    // A copy that is gone on with can be written.
    connect(&m_document, &EngagementDocument::pathChanged, this, documentChanged);
}

const Engagement& ReportChoices::source() const
{
    return m_document.isReadOnly() ? m_apart : m_document.engagement();
}

template <class... P>
Result<Done> ReportChoices::choose(Merge merge,
                                   Result<Change> (*edit)(const Content&, const Engagement&, P...),
                                   std::type_identity_t<P>... arguments)
{
    if (!m_document.isReadOnly())
        return m_document.perform(merge, edit, arguments...);
    const Result<Change> change = edit(m_document.content(), m_apart, arguments...);
    if (!change)
        return change.error();
    applyChange(m_apart, *change);
    emit changed();
    return Done();
}

Result<Done> ReportChoices::setBrand(const ReportBrand& brand)
{
    return choose(Merge::No, edits::setReportBrand, brand);
}

void ReportChoices::typeLine(const QString& text)
{
    const bool written = choose(Merge::WithPrevious, edits::setReportConfidentiality, text).ok();
    m_confidentiality->limit().setRefused(!written);
}

void ReportChoices::showChosen()
{
    const ReportOptions now = options();
    select(*m_edition, static_cast<int>(now.edition));
    const AudienceProfile profile = profileOf(reportSettingsOf(source()));
    select(*m_audience, static_cast<int>(profile));
    m_audience->setToolTip(inWords(profileSentence(profile)));
    const std::optional<Language> language = chosenLanguage(source());
    select(*m_language, language ? language->code() : QString());
    select(*m_paper, static_cast<int>(paper()));
    select(*m_state, now.draft);
    const QSignalBlocker blocker(m_names);
    m_names->setChecked(now.audience.participantNames);
    m_names->setEnabled(!now.audience.withheld.names);
    m_confidentiality->showText(inWords(confidentialityWords(now.audience.confidentiality)));
}

ReportOptions ReportChoices::options() const
{
    ReportOptions options = chosenOptions(source());
    const std::optional<Language> chosen = chosenLanguage(source());
    if (!chosen)
        options.language = windowLanguage(locale());
    else if (chosen->locale().language() == locale().language())
        options.language = chosen->writtenAs(locale()); // Swiss or American numbers and dates
    return options;
}

Paper ReportChoices::paper() const
{
    return reportSettingsOf(source()).paper.value_or(usualPaper());
}

} // namespace milepost
