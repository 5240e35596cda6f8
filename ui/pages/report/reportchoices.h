// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composer.h"
#include "ui/print/paper.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace milepost {

class TextField;

/// What a report is to be: edition, paper, draft or final, names, confidentiality line. Remembered
/// from one run to the next, except for names: they are off each time, since printing them needs
/// the consent of those named.
class ReportChoices : public QWidget {
    Q_OBJECT

public:
    explicit ReportChoices(QWidget* parent = nullptr);

    /// Dated today.
    [[nodiscard]] ReportOptions options() const;
    [[nodiscard]] Paper paper() const;

signals:
    void changed();

private:
    void read();
    void write() const;

    QComboBox* m_edition;
    QComboBox* m_paper;
    QComboBox* m_state;
    QCheckBox* m_names;
    TextField* m_confidentiality;
};

[[nodiscard]] QString editionWords(Edition edition);

} // namespace milepost
