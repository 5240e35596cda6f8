// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/wording.h"

#include "core/base/percent.h"
#include "core/edits/names.h"
#include "core/scoring/scorewords.h"
#include "core/wording/phrases.h"
#include "core/wording/terms.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"

#include <QCoreApplication>

namespace milepost::wording {

namespace {

struct WordingWords {
    Q_DECLARE_TR_FUNCTIONS(milepost::wording)
};

} // namespace

QString score(double value, const QLocale& locale)
{
    const QString text = locale.toString(value, 'f', QLocale::FloatingPointShortest);
    return text.contains(locale.decimalPoint()) ? text : locale.toString(value, 'f', 1);
}

QString halfStage(HalfStage value, const QLocale& locale)
{
    return locale.toString(value.value(), 'f', QLocale::FloatingPointShortest);
}

QString share(double value, const QLocale& locale)
{
    return locale.toString(value, 'f', 2);
}

QString percent(double value, const QLocale& locale)
{
    return withPercentSign(locale.toString(value * 100, 'f', 0), locale);
}

QString index(double value, const QLocale& locale)
{
    return locale.toString(value, 'f', 0);
}

QString band(ConsensusBand band)
{
    return inWords(terms::band(band));
}

QString agreement(const DimensionScore& score)
{
    if (!score.votes)
        return {};
    return score.valid > 1 ? band(score.votes->band) : WordingWords::tr("one vote");
}

QString confidence(ConfidenceLabel label)
{
    return inWords(terms::level(label));
}

QString stage(const Matrix& matrix, const DimensionScore& score)
{
    if (!score.stage) {
        return score.status == DimensionStatus::NotApplicable ? inWords(terms::notApplicable())
                                                              : inWords(terms::unrated());
    }
    const Message name = terms::stageNamed(*score.stage, matrix.stageName(*score.stage));
    return inWords(score.inTransition ? terms::movingTo(name, QString::number(*score.stage + 1))
                                      : name);
}

QString evidenceGrade(const Content& content, int grade)
{
    for (const EvidenceGrade& known : content.evidenceGrades) {
        if (known.grade == grade)
            return known.label;
    }
    return QString::number(grade);
}

QString kind(AssessmentKind kind)
{
    return kind == AssessmentKind::Workshop ? WordingWords::tr("Workshop")
                                            : WordingWords::tr("Self-assessment");
}

QString status(AssessmentStatus status)
{
    return status == AssessmentStatus::Open ? inWords(terms::open()) : inWords(terms::closed());
}

QString severity(Severity severity)
{
    return severityWords(Wording(windowLanguage(QLocale()), {}), severity);
}

QString vote(const Vote& vote, const QLocale& locale)
{
    switch (vote.kind()) {
    case Vote::Kind::Score:
        return halfStage(vote.score(), locale);
    case Vote::Kind::NotApplicable:
        return WordingWords::tr("n/a");
    case Vote::Kind::DontKnow:
        break;
    }
    return WordingWords::tr("d/k");
}

QString voteInWords(const Vote& vote, const QLocale& locale)
{
    switch (vote.kind()) {
    case Vote::Kind::Score:
        return halfStage(vote.score(), locale);
    case Vote::Kind::NotApplicable:
        return inWords(doesNotApply());
    case Vote::Kind::DontKnow:
        break;
    }
    return common::dontKnow();
}

QString assessment(const Content& content, const Engagement& engagement,
                   const Assessment& assessment, const QLocale& locale)
{
    QString words = assessment.title;
    if (words.isEmpty()) {
        const Matrix* matrix = content.findMatrix(assessment.matrix);
        words = WordingWords::tr("%1, %2, %3")
                    .arg(matrix ? matrix->shortName : assessment.matrix.text(),
                         unit(engagement, assessment.unit),
                         locale.toString(assessment.date, QLocale::ShortFormat));
    }
    const int number = edits::twinNumber(engagement, assessment);
    return number > 1 ? WordingWords::tr("%1 (%2)").arg(words, QString::number(number)) : words;
}

QString unit(const Engagement& engagement, const std::optional<UnitId>& unit)
{
    const Unit* found = unit ? engagement.organization.findUnit(*unit) : nullptr;
    return found ? found->name : inWords(terms::wholeOrganization());
}

} // namespace milepost::wording
