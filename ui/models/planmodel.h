// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/plan.h"
#include "core/planning/schedule.h"
#include "ui/models/keyedtable.h"

#include <QDate>
#include <QLocale>

namespace milepost {

class EngagementView;
class Telling;

/// One play of the plan, as the table shows it.
struct PlanRow {
    PlayId id;
    int number = 0; ///< the same as in the report
    QString title;
    double priority = 0; ///< effective
    double ownPriority = 0;
    QString kind; ///< "Quick win", "Enabler", …
    double effortDays = 0;
    QString accountable;
    QString role;  ///< who would own it while nobody is named
    QString lifts; ///< what it is worth: "closes 1 stage in Strategy & Goals, takes 3 days"
    PlaybookId playbook;
    StepId step;      ///< may be empty for a play of one's own
    bool own = false; ///< a play of one's own
    QDate start;
    QDate finish;
    bool beyondCalendar =
        false; ///< ends after the last year of the calendar; the dates are not real
    bool pinned = false;
    std::optional<Horizon> horizon; ///< nothing when it is done
    QString late;                   ///< "3 weeks overdue"; empty when it is in time
    qint64 lateDays = 0;
    PlayState state = PlayState::Proposed;
    Forced forced = Forced::No;
    QList<QString> problems; ///< rules that it breaks, in words

    bool operator==(const PlanRow&) const = default;
};

/// The plays of the plan: open ones by priority, then those that are done. Edits go through the
/// document of the view, which must outlive the model; a refused one tells why.
class PlanModel : public KeyedTable<PlanRow> {
    Q_OBJECT

public:
    enum Column {
        Number,
        Title,
        Priority,
        Kind,
        Effort,
        Accountable,
        Start,
        Finish,
        When,
        State,
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole;

    /// A change of state notes the view's status date as the day on which work began or ended.
    explicit PlanModel(EngagementView& view, QObject* parent = nullptr);

    /// Brings the rows in line with what there is to tell of the document.
    void refresh(const Telling& telling);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Effort in days, as text or number, an invalid value for the content's own; name; dates, not
    /// valid to unpin; the state as a number.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// Why an edit was refused.
    void refused(const QString& sentence);

private:
    [[nodiscard]] QVariant display(const PlanRow& row, int column) const;
    [[nodiscard]] QVariant raw(const PlanRow& row, int column) const;
    [[nodiscard]] QString toolTip(const PlanRow& row, int column) const;
    [[nodiscard]] bool isEditable(const PlanRow& row, int column) const;
    bool setState(const PlanRow& row, PlayState state);
    bool setEffort(const PlanRow& row, const QVariant& value);
    bool setStart(const PlanRow& row, const QDate& date);

    EngagementView& m_view;
    QLocale m_locale;
};

/// The words for states and horizons on screen.
[[nodiscard]] QString playStateWords(PlayState state);
[[nodiscard]] QString playHorizonWords(Horizon horizon);

} // namespace milepost
