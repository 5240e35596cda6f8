// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/assistant/assistantassessmentpage.h"

#include "core/base/limits.h"
#include "core/content/translation.h"
#include "ui/language/commonwords.h"
#include "ui/language/windowlanguage.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>

namespace milepost {

namespace {

/// The explanation under a box or button, in line with its text.
QWidget* explanation(const QString& text, QWidget& of)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    const int indent = of.style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                       of.style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    label->setContentsMargins(indent, 0, 0, 4);
    label->setForegroundRole(QPalette::PlaceholderText);
    of.setAccessibleDescription(text);
    return label;
}

} // namespace

AssistantAssessmentPage::AssistantAssessmentPage(const QDate& today, QWidget* parent)
    : QWizardPage(parent), m_date(new QDateEdit(today))
{
    setTitle(tr("What to assess"));
    setSubTitle(tr("One matrix fits a session of three hours; more can be added at any time."));
    m_date->setObjectName(QStringLiteral("newEngagement.date"));
    m_date->setCalendarPopup(true);
    m_date->setDateRange(QDate(limits::kFirstYear, 1, 1), QDate(limits::kLastYear, 12, 31));
    m_date->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    // The explanations need as many lines as they need; a low window scrolls.
    auto* content = new QWidget;
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(title());
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto* form = new QFormLayout(content);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(12);
    form->addRow(tr("Matrices"), makeMatrices());
    form->addRow(tr("How"), makeKinds());
    form->addRow(common::dateField(), m_date);
}

QWidget* AssistantAssessmentPage::makeMatrices()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const ContentSources sources = shippedContentSources();
    const Result<Content> english = readContent(sources);
    if (!english)
        return box;
    const Content content = inLanguage(*english, sources, windowLanguage(QLocale()).code());
    for (const Matrix& matrix : content.matrices) {
        auto* check = new QCheckBox(QString(matrix.name).replace(u'&', QLatin1String("&&")));
        check->setObjectName(QStringLiteral("newEngagement.matrix.") + matrix.id.text());
        check->setChecked(m_choices.isEmpty());
        connect(check, &QCheckBox::toggled, this, &QWizardPage::completeChanged);
        m_choices.append({matrix.id, check});
        layout->addWidget(check);
        layout->addWidget(explanation(matrix.purpose, *check));
    }
    return box;
}

QWidget* AssistantAssessmentPage::makeKinds()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* self = new QRadioButton(tr("&Self-assessment"));
    self->setObjectName(QStringLiteral("newEngagement.self"));
    self->setChecked(true);
    m_workshop = new QRadioButton(tr("&Workshop with a group"));
    m_workshop->setObjectName(QStringLiteral("newEngagement.workshop"));
    layout->addWidget(self);
    layout->addWidget(
        explanation(tr("Answer the indicators first, then score; more raters can follow."), *self));
    layout->addWidget(m_workshop);
    layout->addWidget(explanation(tr("Everybody votes, the group talks and agrees."), *m_workshop));
    return box;
}

QList<MatrixId> AssistantAssessmentPage::matrices() const
{
    QList<MatrixId> chosen;
    for (const Choice& choice : m_choices) {
        if (choice.box->isChecked())
            chosen.append(choice.matrix);
    }
    return chosen;
}

QDate AssistantAssessmentPage::date() const
{
    return m_date->date();
}

AssessmentKind AssistantAssessmentPage::kind() const
{
    return m_workshop->isChecked() ? AssessmentKind::Workshop : AssessmentKind::Self;
}

bool AssistantAssessmentPage::isComplete() const
{
    return !matrices().isEmpty();
}

} // namespace milepost
