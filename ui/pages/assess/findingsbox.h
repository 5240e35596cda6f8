// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pitfalls/finding.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace milepost {

class AssessContext;
class TextField;

/// One finding: what was seen and the question that leads out of it. It can be set aside with a
/// reason, and taken back again.
class FindingRow : public QFrame {
    Q_OBJECT

public:
    FindingRow(AssessContext& context, const Finding& finding, QWidget* parent = nullptr);

    [[nodiscard]] const Finding& finding() const { return m_finding; }
    void takeFocus();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void askWhy();
    void dismiss();

    AssessContext& m_context;
    Finding m_finding;
    QPushButton* m_dismiss;
    TextField* m_reason;
    QPushButton* m_confirm;
};

/// The findings about the shown dimension, or about the assessment as a whole. Takes no room when
/// there are none.
class FindingsBox : public QWidget {
    Q_OBJECT

public:
    enum class About { Dimension, Assessment };

    FindingsBox(AssessContext& context, About about, QWidget* parent = nullptr);

    [[nodiscard]] QList<FindingRow*> rows() const { return m_rows; }

private:
    void refresh();
    [[nodiscard]] QList<Finding> wanted() const;

    AssessContext& m_context;
    About m_about;
    QList<Finding> m_shown;
    QList<FindingRow*> m_rows;
    QVBoxLayout* m_layout;
    QPushButton* m_toggle;
    bool m_showsDismissed = false;
};

} // namespace milepost
