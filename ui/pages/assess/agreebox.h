// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/halfstage.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace milepost {

class AssessContext;
class ChoiceBar;
class SteadyLabel;
class TextArea;

/// Where the agreed score is recorded: proposed with the median rounded down, stored on
/// confirmation together with a reason. One person alone settles on a score instead.
class AgreeBox : public QWidget {
    Q_OBJECT

public:
    explicit AgreeBox(AssessContext& context, QWidget* parent = nullptr);

    /// The score that the button would record.
    [[nodiscard]] std::optional<HalfStage> proposed() const { return m_proposed; }
    void propose(HalfStage score);
    /// Records the proposed score; without a reason it asks for one instead.
    void agree();

    [[nodiscard]] TextArea& reason() const { return *m_reason; }
    [[nodiscard]] QPushButton& agreeButton() const { return *m_agree; }
    [[nodiscard]] QString state() const;

signals:
    void proposedChanged();

private:
    void show(std::optional<HalfStage> score);
    void refresh();
    void start();
    void withdraw();
    void writeReason(const QString& text);
    void say(const QString& sentence);
    [[nodiscard]] QString stateOf(const std::optional<HalfStage>& agreed) const;

    AssessContext& m_context;
    std::optional<HalfStage> m_proposed;
    bool m_chosen = false; ///< the person has chosen another score than the one proposed
    ChoiceBar* m_scores;
    TextArea* m_reason;
    QPushButton* m_agree;
    QPushButton* m_withdraw;
    SteadyLabel* m_state;
};

} // namespace milepost
