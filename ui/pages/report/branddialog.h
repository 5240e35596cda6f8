// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/reportedits.h"
#include "core/report/reportcontent.h"
#include "ui/print/paper.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSettings;
class QTimer;

namespace milepost {

class TextArea;
class TextField;
class TextLabel;

/// The client's brand on a report: accent colour, logo, consultant, watermark, with pages that
/// follow while one chooses. What is chosen counts when the dialog is accepted.
class BrandDialog : public QDialog {
    Q_OBJECT

public:
    /// Some pages of the report with that brand.
    using Example = std::function<ReportContent(const ReportBrand&)>;

    /// Without `settings` there are no defaults of one's own; they must outlive the dialog.
    BrandDialog(const ReportBrand& now, Example example, Paper paper, QSettings* settings,
                QWidget* parent = nullptr);

    [[nodiscard]] ReportBrand brand() const;

public slots:
    /// Takes a picture as logo, or says why it is none.
    void takeLogo(const QString& path);

private:
    void layOut();
    [[nodiscard]] QWidget* defaultsRow();
    void fill(const ReportBrand& brand);
    void chooseColour();
    void chooseLogo();
    void follow();
    void showLogo();
    void paintExample();

    Example m_example;
    Paper m_paper;
    QSettings* m_settings;
    QByteArray m_logo;
    QString m_refusal; ///< of the picture that was chosen last
    TextField* m_colour;
    QPushButton* m_pickColour;
    TextLabel* m_colourRemark;
    QLabel* m_logoPicture;
    TextLabel* m_logoRemark;
    QPushButton* m_removeLogo;
    TextArea* m_consultant;
    QCheckBox* m_watermark;
    TextLabel* m_kept;
    QPushButton* m_accept;
    QPushButton* m_useDefaults = nullptr;
    QPushButton* m_keep = nullptr; ///< only where there are settings to keep it in
    bool m_hasGoodLogo = true;     ///< or none
    QList<QLabel*> m_pages;
    QTimer* m_timer;
};

} // namespace milepost
