// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plansetup.h"

#include <QWidget>

namespace milepost {

class CapacityModel;
class GridTable;
class NumberField;
class OptionalDateField;
class TextField;
class TextLabel;

/// When the plan starts and what it may use: days a week of all, of roles and of named people,
/// plays at the same time, person-days in all.
class CapacityEditor : public QWidget {
    Q_OBJECT

public:
    /// `latest` is the day from which the plan counts where no start is set; `owners` are the
    /// people who answer for plays, `known` those whose names are proposed.
    CapacityEditor(const Content& content, const PlanSetup& setup, const QDate& latest,
                   const QStringList& owners, const QStringList& known, QWidget* parent = nullptr);

    /// Puts what is typed into the settings; nothing of what is refused.
    void fill(PlanSetup& setup) const;
    /// Whether everything typed is right; otherwise says what is not, and the first of it has the
    /// keyboard.
    [[nodiscard]] bool check();
    /// Whether something is typed that fill() would leave out.
    [[nodiscard]] bool holdsMore() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTable(const QStringList& known);
    void sayStart();
    void sayBadRow();
    void addPerson();

    QDate m_latest;
    OptionalDateField* m_start;
    TextLabel* m_firstWeek;
    NumberField* m_forAll;
    NumberField* m_parallel;
    NumberField* m_budget;
    CapacityModel* m_model;
    GridTable* m_table;
    TextLabel* m_problem;
    TextField* m_person;
};

} // namespace milepost
