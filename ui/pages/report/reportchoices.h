// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/reportedits.h"
#include "core/report/composer.h"
#include "ui/document/documenttypes.h"
#include "ui/print/paper.h"

#include <QWidget>

#include <type_traits>

class QCheckBox;
class QComboBox;

namespace milepost {

class EngagementDocument;
class TextField;

/// What a report is to be: edition, audience, language, paper, draft or final, names,
/// confidentiality line. Shown as the engagement has them, and written there as they are chosen. Of
/// a document that is read only the choices hold until it is closed, and belong to no other one.
class ReportChoices : public QWidget {
    Q_OBJECT

public:
    explicit ReportChoices(EngagementDocument& document, QWidget* parent = nullptr);

    /// Without a date.
    [[nodiscard]] ReportOptions options() const;
    [[nodiscard]] Paper paper() const;

    /// What has the choices: the document, or what stands in for one that is read only.
    [[nodiscard]] const Engagement& source() const;
    Result<Done> setBrand(const ReportBrand& brand);

signals:
    /// Something else is chosen now, by whomever.
    void changed();

private:
    void layOut();
    void follow();
    void showChosen();
    void typeLine(const QString& text);
    template <class... P>
    Result<Done> choose(Merge merge,
                        Result<Change> (*edit)(const Content&, const Engagement&, P...),
                        std::type_identity_t<P>... arguments);

    EngagementDocument& m_document;
    Engagement m_apart; ///< holds the choices of a document that is read only
    QComboBox* m_edition;
    QComboBox* m_audience;
    QComboBox* m_language;
    QComboBox* m_paper;
    QComboBox* m_state;
    QCheckBox* m_names;
    TextField* m_confidentiality;
};

} // namespace milepost
