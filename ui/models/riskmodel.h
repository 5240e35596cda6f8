// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engagement/engagement.h"
#include "ui/models/keyedtable.h"

namespace milepost {

class EngagementDocument;

/// The risks in the order of their rank. Editable; every edit goes to the document, which must
/// outlive the model, and what it refuses comes out as a sentence.
class RiskModel : public KeyedTable<Risk> {
    Q_OBJECT

public:
    enum Column { Title, Rank, SeverityColumn, Owner, EarlySign, Mitigation, Status, kColumns };

    explicit RiskModel(EngagementDocument& document, QObject* parent = nullptr);

    /// Adds a risk at the end, such as one without more than a title.
    bool add(const Risk& risk);
    bool remove(const RiskId& id);
    /// One rank up (−1) or down (1).
    bool move(const RiskId& id, int by);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// The words of the exchange format for severity and status, as a person reads them.
    [[nodiscard]] static QList<std::pair<QString, QString>> severities(); ///< words and value
    [[nodiscard]] static QList<std::pair<QString, QString>> states();

signals:
    void refused(const QString& sentence);

private:
    bool accept(const Result<Done>& result);

    EngagementDocument& m_document;
};

} // namespace milepost
