// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pitfalls/finding.h"

#include <QFrame>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace milepost {

class EngagementDocument;
class Telling;
class TextField;
class TextLabel;

/// One pitfall that is seen in the plan, with the question that leads out of it; made a risk with
/// one click, or set aside with a reason.
class PlanPitfallRow : public QFrame {
    Q_OBJECT

public:
    PlanPitfallRow(EngagementDocument& document, const Finding& finding, QWidget* parent = nullptr);

    [[nodiscard]] const Finding& finding() const { return m_finding; }
    /// The risk that the pitfall makes; it has no id yet.
    [[nodiscard]] Risk risk() const;
    /// Gives the keyboard to what can be done about it.
    void focusActions();
    /// Goes on with the reason that is being typed in another row of the same pitfall.
    void continueFrom(const PlanPitfallRow& other);

signals:
    void riskWanted(const milepost::Risk& risk);
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askWhy();
    void dismiss();

    EngagementDocument& m_document;
    Finding m_finding;
    QPushButton* m_aside;
    TextField* m_reason;
    QWidget* m_asking;
};

/// The pitfalls that are seen in the plan, those that are in the register already left out.
class PlanPitfalls : public QWidget {
    Q_OBJECT

public:
    /// The document must outlive it.
    explicit PlanPitfalls(EngagementDocument& document, QWidget* parent = nullptr);

    void refresh(const Telling& telling);

signals:
    void riskWanted(const milepost::Risk& risk);
    void refused(const QString& sentence);

private:
    void fill();

    EngagementDocument& m_document;
    QList<PlanPitfallRow*> m_listed;
    QList<Finding> m_shown;
    TextLabel* m_heading;
    TextLabel* m_none;
    QWidget* m_rows;
    QVBoxLayout* m_layout;
};

} // namespace milepost
