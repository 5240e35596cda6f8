// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/explanation.h"
#include "ui/view/place.h"

#include <QTextBrowser>

namespace milepost {

class EngagementDocument;

/// Shows where a number comes from: steps, what was left out, the rule that decided, and what is
/// missing for the next stage with links to it. It follows the document, which must outlive it.
class ExplanationPanel : public QTextBrowser {
    Q_OBJECT

public:
    explicit ExplanationPanel(EngagementDocument& document, QWidget* parent = nullptr);

    /// What is explained at the moment; its total is missing before the first explain().
    [[nodiscard]] const Explanation& explanation() const { return m_explanation; }

    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

public slots:
    /// Explains the number that the place names; one without a quantity changes nothing.
    void explain(const milepost::Place& place);

signals:
    /// A link was followed.
    void placeRequested(const milepost::Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void follow(const QUrl& link);

    EngagementDocument& m_document;
    std::optional<ExplanationSubject> m_subject;
    Explanation m_explanation;
};

} // namespace milepost
