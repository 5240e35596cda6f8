// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engagement/raci.h"
#include "ui/models/keyedtable.h"

namespace milepost {

class EngagementDocument;
class Telling;
struct Raci;

/// What everybody is to one play.
struct RaciLine {
    PlayId id;
    QString title;  ///< with its number
    QString remark; ///< that nobody answers for it though it is of now or next; else empty
    QList<RaciParts> parts;

    bool operator==(const RaciLine&) const = default;
};

/// The plays of the plan by the people: letters in the cells, the load of a person in the head of
/// the column. Edits go to the document, which must outlive the model; a refused one tells why.
class RaciModel : public KeyedTable<RaciLine> {
    Q_OBJECT

public:
    explicit RaciModel(EngagementDocument& document, QObject* parent = nullptr);

    void refresh(const Telling& telling, const Raci& raci);

    /// Whether letters can be written and cleared.
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] const QStringList& people() const { return m_people; }
    /// The column of a person, however the name is spelled, or −1.
    [[nodiscard]] int columnOf(const QString& person) const;
    /// The load of a person in short: "6 days".
    [[nodiscard]] const QString& load(int column) const { return m_loads.at(column); }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Each one step of undo.
    void assign(const QModelIndex& index, RaciPart part);
    void clear(const QModelIndex& index);

signals:
    void refused(const QString& sentence);

private:
    void tell(const Result<Done>& done);

    EngagementDocument& m_document;
    QStringList m_people;
    QStringList m_loads;
    QStringList m_loadSentences;
};

} // namespace milepost
