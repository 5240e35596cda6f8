// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace milepost {

class AssessContext;
class FigureButton;

/// Words at one side and figures that explain themselves at the other; the figures go below where
/// there is no room for both.
class FigureHeader : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] const QList<FigureButton*>& figures() const { return m_figures; }

protected:
    FigureHeader(AssessContext& context, QWidget* parent);

    /// Lays them out; a figure's question goes to the context. To be called once.
    void setParts(const QList<QWidget*>& words, const QList<FigureButton*>& figures);

    [[nodiscard]] AssessContext& context() const { return m_context; }

private:
    AssessContext& m_context;
    QList<FigureButton*> m_figures;
};

/// What stands where a figure does not exist.
[[nodiscard]] QString noFigure();

} // namespace milepost
