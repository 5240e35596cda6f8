// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/place.h"

#include <QIcon>
#include <QWidget>

class QAction;

namespace milepost {

class EngagementDocument;

/// One page of the window. It shows and edits a document, which outlives it, follows the document's
/// changed() itself and knows no other page: where another place answers, it asks for it with
/// placeRequested().
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(EngagementDocument& document, QWidget* parent = nullptr)
        : QWidget(parent), m_document(document)
    {}

    [[nodiscard]] virtual PageId id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QIcon icon() const = 0;

    /// The page's own actions for its tool bar and the command palette; owned by the page.
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }

    /// Brings what `place` names into view and focus.
    virtual void reveal(const Place& place) { Q_UNUSED(place) }

    /// Where on the page one is now; revealing it later leads back here.
    [[nodiscard]] virtual Place currentPlace() const
    {
        Place place;
        place.page = id();
        return place;
    }

    /// The assessment that the page is about, for the scope switcher; the page may ignore it.
    virtual void setAssessment(const AssessmentId& assessment) { Q_UNUSED(assessment) }

signals:
    /// The page shows another assessment now, whoever chose it.
    void assessmentShown(const milepost::AssessmentId& assessment);
    void placeRequested(const milepost::Place& place);
    /// A sentence for the banner, such as why an edit was refused.
    void noticeRequested(const QString& sentence);
    /// The arithmetic of a number was asked for: shown by the shell in its side panel.
    void explanationRequested(const milepost::Place& place);

protected:
    [[nodiscard]] EngagementDocument& document() const { return m_document; }

private:
    EngagementDocument& m_document;
};

} // namespace milepost
