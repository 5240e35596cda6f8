// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/dimensionplace.h"
#include "core/pitfalls/finding.h"
#include "core/scoring/explanation.h"
#include "ui/language/inwords.h"

#include <QObject>

namespace milepost {

class EngagementDocument;
struct Change;

/// What the parts of the Assess page share: the document, which assessment and dimension are shown,
/// and the ways to say that an edit was refused or a number asked for. Pointers that it hands out
/// are valid until the next edit.
class AssessContext : public QObject {
    Q_OBJECT

public:
    /// The document must outlive the context.
    explicit AssessContext(EngagementDocument& document, QObject* parent = nullptr);

    [[nodiscard]] EngagementDocument& document() const { return m_document; }
    [[nodiscard]] const Content& content() const;
    [[nodiscard]] const Engagement& engagement() const;

    [[nodiscard]] const AssessmentId& assessmentId() const { return m_assessment; }
    [[nodiscard]] const DimensionId& dimensionId() const { return m_dimension; }
    [[nodiscard]] DimensionPlace place() const { return {m_assessment, m_dimension}; }
    /// Null without an assessment.
    [[nodiscard]] const Assessment* assessment() const;
    [[nodiscard]] const Matrix* matrix() const;
    [[nodiscard]] const Scorecard* card() const;
    [[nodiscard]] const Dimension* dimension() const;
    /// Null as long as nothing is recorded for the dimension.
    [[nodiscard]] const DimensionRecord* record() const;
    [[nodiscard]] const DimensionScore* score() const;
    /// Findings of the assessment that is shown.
    [[nodiscard]] const QList<Finding>& findings() const;
    /// Whether the assessment takes edits: it is open and the file is not read-only.
    [[nodiscard]] bool editable() const;
    /// How many people may vote in it.
    [[nodiscard]] int people() const;
    /// Whether at most one person scores, so that nobody has to agree with anybody.
    [[nodiscard]] bool isOneRater() const { return people() <= 1; }
    [[nodiscard]] bool isSelfAssessment() const;

    [[nodiscard]] bool showsNames() const { return m_showsNames; }
    [[nodiscard]] int round() const { return m_round; }

    void setAssessment(const AssessmentId& assessment);
    void setDimension(const DimensionId& dimension);
    /// The same from among the votes: round 2 stays the one that is shown, also where it has not
    /// begun, so that no key falls on a vote of round 1.
    void enterDimension(const DimensionId& dimension);
    /// To the dimension before (-1) or after (1), as far as there is one.
    void stepDimension(int step);
    void setShowsNames(bool shows);
    /// The round whose votes are entered, 1 or 2. It goes with the round that counts in the shown
    /// dimension when that is another one.
    void setRound(int round);

    /// Says why, when the document refused an edit.
    template <class T>
    bool accept(const Result<T>& result)
    {
        if (!result)
            emit refused(inWords(result.error().message));
        return result.ok();
    }

signals:
    void assessmentChanged(); ///< another one is shown, or none
    void dimensionChanged();  ///< another one is shown
    void edited();            ///< something that is shown may have another value
    void namesChanged();
    void roundChanged();
    void refused(const QString& sentence);
    void explanationRequested(const milepost::ExplanationSubject& subject);

private:
    void follow(const Change& change);
    void settle();
    void followRound();
    [[nodiscard]] int countingRound() const;

    EngagementDocument& m_document;
    AssessmentId m_assessment;
    DimensionId m_dimension;
    bool m_showsNames = false;
    int m_round = 1;
    int m_countingRound = 1;
    mutable std::optional<QList<Finding>> m_findings;
};

} // namespace milepost
