// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace milepost {

class EngagementDocument;
class ParticipantModel;
class TextField;

/// Name and function of a person to be added to the roster. A name that is there already is added
/// only when it is asked for twice. A list that is pasted into the name is a list all the same.
class NewParticipantRow : public QWidget {
    Q_OBJECT

public:
    /// The document and the model must outlive it.
    NewParticipantRow(const EngagementDocument& document, ParticipantModel& model,
                      QWidget* parent = nullptr);

    [[nodiscard]] TextField& name() const { return *m_name; }
    /// Whether the name was added.
    bool add();
    /// Whether it may go: a typed name is asked about once and left out the second time.
    [[nodiscard]] bool mayLeave();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void added();
    void listPasted();
    /// Why the name was not added, or is asked about.
    void said(const QString& sentence);

private:
    [[nodiscard]] bool isThere(const QString& name) const;

    const EngagementDocument& m_document;
    ParticipantModel& m_model;
    TextField* m_name;
    QComboBox* m_function;
    bool m_asked = false; ///< whether the name that is typed is to be left out
    QString m_keptBoth;   ///< the name of which a second person was asked about
};

} // namespace milepost
