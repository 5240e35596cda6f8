// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/dimensionplace.h"
#include "core/pitfalls/finding.h"
#include "core/scoring/explanation.h"
#include "ui/language/inwords.h"
#include "ui/view/engagementview.h"

#include <QObject>

namespace milepost {

class EngagementDocument;
struct Change;

/// What the parts of the Assess page share: what there is at the place that is looked at, and the
/// ways to say that an edit was refused or a number asked for. Pointers that it hands out are valid
/// until the next edit.
class AssessContext : public QObject {
    Q_OBJECT

public:
    /// The view must outlive the context.
    explicit AssessContext(EngagementView& view, QObject* parent = nullptr);

    [[nodiscard]] EngagementView& view() const { return m_view; }
    [[nodiscard]] EngagementDocument& document() const { return m_view.document(); }
    [[nodiscard]] const Content& content() const;
    [[nodiscard]] const Engagement& engagement() const;

    [[nodiscard]] DimensionPlace place() const;
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

    /// Says why, when the document refused an edit.
    template <class T>
    bool accept(const Result<T>& result)
    {
        if (!result)
            emit refused(inWords(result.error().message));
        return result.ok();
    }

signals:
    void edited(); ///< something that is shown may have another value
    void refused(const QString& sentence);
    void explanationRequested(const milepost::ExplanationSubject& subject);

private:
    void follow(const Change& change);

    EngagementView& m_view;
    mutable std::optional<QList<Finding>> m_findings;
};

} // namespace milepost
