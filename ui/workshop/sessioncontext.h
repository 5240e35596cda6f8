// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/engagement/session.h"
#include "core/workshop/moment.h"
#include "core/workshop/standing.h"
#include "ui/language/inwords.h"
#include "ui/view/place.h"

#include <QObject>

namespace milepost {

class EngagementDocument;

/// What the windows of a workshop session share: the document, the time, and the ways to move on
/// and to say that an edit was refused. Pointers that it hands out are valid until the next edit.
class SessionContext : public QObject {
    Q_OBJECT

public:
    /// The document must outlive it.
    SessionContext(EngagementDocument& document, Clock clock, QObject* parent = nullptr);

    [[nodiscard]] EngagementDocument& document() const { return m_document; }
    [[nodiscard]] const Content& content() const;
    [[nodiscard]] const Engagement& engagement() const;
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] std::optional<SessionMoment> moment() const;
    [[nodiscard]] std::optional<SessionDimension> dimension() const;

    /// Says why, when the document refused an edit.
    template <class T>
    bool accept(const Result<T>& result)
    {
        if (!result)
            emit refused(inWords(result.error().message));
        return result.ok();
    }

    /// One step on, as core/workshop/standing.h has it; says what is waited for where there is
    /// none.
    void stepAhead();
    /// One step back, which never takes a vote away.
    void stepBack();
    void endWorkshop() { emit endRequested(); }

signals:
    void edited(); ///< something that is shown may have another value
    void ticked(); ///< a second has passed
    void refused(const QString& sentence);
    void endRequested();
    void blankRequested();
    /// The main window is asked to show this.
    void placeRequested(const milepost::Place& place);

private:
    EngagementDocument& m_document;
    Clock m_clock;
};

/// "Customer success 2, Finance 1"
[[nodiscard]] QString countsText(const QList<FunctionCount>& counts);

} // namespace milepost
