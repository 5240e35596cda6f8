// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QObject>

#include <optional>

namespace milepost {

class EngagementDocument;
struct Assessment;
struct Change;
struct Matrix;

/// What is being looked at in a document: assessment and with it the unit, dimension, round of
/// votes, whether names are shown, and as of which day everything is told. There is one a document,
/// kept with it and shared by all windows that show it. It only ever names what exists: when the
/// assessment shown is deleted the next best is shown, and when it is brought back it is shown
/// again. It has followed an edit before anybody who asked for it later hears of the edit.
class EngagementView : public QObject {
    Q_OBJECT

public:
    /// The document must outlive it. Begins with the assessment that one most likely wants to see.
    EngagementView(EngagementDocument& document, const QDate& statusDate,
                   QObject* parent = nullptr);

    /// The one of the document, made by the first who asks, as of that status date.
    [[nodiscard]] static EngagementView& of(EngagementDocument& document, const QDate& statusDate);

    [[nodiscard]] EngagementDocument& document() const { return m_document; }
    /// Empty when there is no assessment.
    [[nodiscard]] const AssessmentId& assessmentId() const { return m_assessment; }
    /// Null when there is none; valid until the next edit.
    [[nodiscard]] const Assessment* assessment() const;
    /// That of the assessment; nothing is the whole organization.
    [[nodiscard]] std::optional<UnitId> unit() const;
    /// Empty without an assessment.
    [[nodiscard]] const DimensionId& dimensionId() const { return m_dimension; }
    /// The round whose votes are entered, 1 or 2. It goes with the round that counts in the shown
    /// dimension when that is another one.
    [[nodiscard]] int round() const { return m_round; }
    [[nodiscard]] bool showsNames() const { return m_showsNames; }
    [[nodiscard]] const QDate& statusDate() const { return m_statusDate; }

    // What does not exist is not gone to.
    void setAssessment(const AssessmentId& assessment);
    /// Shows the latest assessment of the unit, as far as it has one.
    void setUnit(const std::optional<UnitId>& unit);
    void setDimension(const DimensionId& dimension);
    /// The same from among the votes: round 2 stays the one that is shown, also where it has not
    /// begun, so that no key falls on a vote of round 1.
    void enterDimension(const DimensionId& dimension);
    /// To the dimension before (-1) or after (1), as far as there is one.
    void stepDimension(int step);
    /// 1 or 2.
    void setRound(int round);
    void setShowsNames(bool shows);
    void setStatusDate(const QDate& day);

signals:
    /// Another assessment is shown, or none; dimensionChanged() follows.
    void assessmentChanged();
    void dimensionChanged();
    void roundChanged();
    void namesChanged();
    void statusDateChanged();

private:
    void follow(const Change& change);
    void show(const AssessmentId& assessment);
    bool goToDimension(const DimensionId& dimension);
    void followRound();
    [[nodiscard]] const Matrix* matrix() const;
    [[nodiscard]] int countingRound() const;

    EngagementDocument& m_document;
    QDate m_statusDate;
    AssessmentId m_assessment;
    AssessmentId m_gone; ///< was shown when it was deleted
    DimensionId m_dimension;
    int m_round = 1;
    int m_countingRound = 1;
    bool m_showsNames = false;
};

} // namespace milepost
