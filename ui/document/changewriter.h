// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/engagementstore.h"
#include "ui/document/documenttypes.h"

#include <QObject>
#include <QTimer>

namespace milepost {

/// Writes each change to the file as soon as it was made. What could not be written is kept in
/// order and tried again with growing pauses, until all of it is in the file. Nothing is tried
/// unasked when the file is another one now or was changed by another program. Owns the store.
class ChangeWriter : public QObject {
    Q_OBJECT

public:
    /// `engagement` is the memory that the file follows; it must outlive the writer.
    ChangeWriter(std::unique_ptr<EngagementStore> store, const Engagement& engagement, Clock clock,
                 QObject* parent = nullptr);

    /// Writes a change that the engagement holds already; state() tells what came of it.
    void write(const Change& change);
    /// Tries to write what is pending, whatever the state.
    Result<Done> retryNow();
    void setSchedule(const RetrySchedule& schedule);

    [[nodiscard]] SaveState state() const;
    [[nodiscard]] const std::optional<WriteFailure>& failure() const { return m_failure; }
    [[nodiscard]] const QList<Change>& pending() const { return m_pending; }
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }
    [[nodiscard]] EngagementStore& store() const { return *m_store; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// Goes on with another store whose file holds the whole engagement.
    void replaceStore(std::unique_ptr<EngagementStore> store);

signals:
    /// The state, the sentence or what is pending is another now.
    void stateChanged();
    /// Nothing was left at the path, and the file was written anew.
    void fileMadeAnew(const QString& path);

private:
    void attempt();
    void retryLater();
    void noteSuccess();
    void noteFailure(const WriteFailure& failure);

    std::unique_ptr<EngagementStore> m_store;
    const Engagement& m_engagement;
    Clock m_clock;
    QList<Change> m_pending;
    std::optional<WriteFailure> m_failure;
    QDateTime m_savedAt;
    RetrySchedule m_schedule;
    std::chrono::milliseconds m_pause;
    QTimer m_timer;
    QTimer m_signOfLife;
};

} // namespace milepost
