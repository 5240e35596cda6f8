// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plansetup.h"

#include <QAbstractTableModel>

namespace milepost {

/// Who has other days a week than the rest: the roles, then people. A cell keeps what was typed in
/// it, also what is no number; an empty one means the capacity of all.
class CapacityModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Who, Days, kColumns };

    /// `people` are named beside those that have a capacity of their own.
    CapacityModel(const Content& content, const PlanSetup& setup, const QStringList& people,
                  QObject* parent = nullptr);

    /// Adds a person; the row, also where the person is there already.
    int addPerson(const QString& name);
    /// Shown in empty cells.
    void setForAll(const std::optional<double>& days);

    [[nodiscard]] QMap<RoleId, double> roles() const;
    [[nodiscard]] QMap<QString, double> people() const;
    /// The first row whose text is refused, or −1; and the sentence, with whose it is.
    [[nodiscard]] int badRow() const;
    [[nodiscard]] QString problemOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Row {
        RoleId role; ///< empty: a person
        QString name;
        QString text = {};
        std::optional<double> stored = {}; ///< what `text` stood for at first
        QString storedText = {};
    };
    void appendOwn(const RoleId& role, const QString& name, const std::optional<double>& days);
    [[nodiscard]] std::optional<double> daysOf(const Row& row) const;

    QList<Row> m_rows;
    std::optional<double> m_forAll;
};

} // namespace milepost
