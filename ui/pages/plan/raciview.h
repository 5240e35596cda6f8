// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace milepost {

class EngagementView;
class RaciModel;
class RaciTable;
class Telling;
class TextField;
class TextLabel;

/// Who does what: the RACI grid of the plan, what is missing in it in words, and a field that adds
/// a person. The view must outlive it.
class RaciView : public QWidget {
    Q_OBJECT

public:
    explicit RaciView(EngagementView& view, QWidget* parent = nullptr);

    /// Shows the plan as it is now, and keeps the cell that was looked at.
    void refresh(const Telling& telling);
    [[nodiscard]] RaciTable& table() const { return *m_table; }

signals:
    void refused(const QString& sentence);

private:
    void addPerson();
    void copy() const;
    [[nodiscard]] Telling telling() const;

    EngagementView& m_view;
    RaciModel* m_model;
    RaciTable* m_table;
    TextLabel* m_missing;
    TextField* m_name;
    QStringList m_added; ///< people who got a column and have no part yet
};

} // namespace milepost
