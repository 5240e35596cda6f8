// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QTabWidget;

namespace milepost {

class LiftEditor;
class NumberField;
class TextArea;
class TextField;
class TextLabel;
class TickList;

/// What a play of one's own is: its definition, and the effort and duration it is given.
struct OwnPlayAnswer {
    CustomPlay play;
    std::optional<double> effortDays; ///< person-days
    std::optional<int> durationWeeks;

    bool operator==(const OwnPlayAnswer&) const = default;
};

/// Asks for a play of one's own: title, what, deliverable, step, owner, effort, duration, what it
/// builds on, what it lifts, and its KPIs. What is refused is said and keeps it open; closing
/// without applying asks when something was changed.
class OwnPlayDialog : public QDialog {
    Q_OBJECT

public:
    /// Carries the answer out; the sentence that refuses it, or nothing.
    using Apply = std::function<QString(const OwnPlayAnswer&)>;

    /// `self` is the play that is edited, which cannot build on itself; empty for a new one.
    /// Content and engagement must outlive the dialog.
    OwnPlayDialog(const Content& content, const Engagement& engagement, const PlayId& self,
                  const OwnPlayAnswer& start, Apply apply, QWidget* parent = nullptr);

    void accept() override;
    void reject() override;

private:
    [[nodiscard]] QWidget* makeDefinition();
    [[nodiscard]] QWidget* makePrerequisites(const Engagement& engagement, const PlayId& self);
    [[nodiscard]] QWidget* makeKpis();
    void fillSteps();
    [[nodiscard]] OwnPlayAnswer answer() const;
    [[nodiscard]] bool holdsRefused() const;
    void say(const QString& sentence, QWidget* tab, QWidget* field);

    const Content& m_content;
    const OwnPlayAnswer m_start;
    const Apply m_apply;
    QTabWidget* m_tabs;
    TextField* m_title;
    TextArea* m_what;
    TextArea* m_deliverable;
    QComboBox* m_playbook;
    QComboBox* m_step;
    QComboBox* m_owner;
    NumberField* m_effort;
    NumberField* m_duration;
    TickList* m_needs = nullptr;
    LiftEditor* m_lifts;
    TickList* m_kpis = nullptr;
    TextLabel* m_problem;
    OwnPlayAnswer m_first; ///< the answer when the dialog opened
};

} // namespace milepost
