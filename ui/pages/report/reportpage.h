// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/reportedits.h"
#include "ui/pages/page.h"
#include "ui/pages/report/reportworker.h"

class QActionGroup;
class QListWidget;
class QSettings;
class QThread;
class QTimer;
class QToolButton;

namespace milepost {

class ReportPreview;
class ReportChoices;
class ResultStrip;
class TextLabel;

/// The report as it will be printed, what it leaves out, and its export. The report is composed,
/// laid out and painted on a thread of its own, only while the page is visible, and a moment after
/// the last change.
class ReportPage : public Page {
    Q_OBJECT

public:
    explicit ReportPage(EngagementView& view, QWidget* parent = nullptr);
    ~ReportPage() override;

    /// Where one's own defaults are; must outlive the page. Without it there are none.
    void setDefaults(QSettings& settings) { m_settings = &settings; }

    [[nodiscard]] PageId id() const override { return PageId::Report; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }

    /// The name that the file dialog proposes: organization, edition and date, in Documents.
    [[nodiscard]] QString proposedPath() const;

public slots:
    /// Asks for the client's brand.
    void changeBrand();
    /// Asks for a file and writes the report that is shown.
    void exportPdf();
    /// Writes it without asking; the strip on the page tells how it went.
    void exportPdfTo(const QString& path);

signals:
    void exported(const QString& path, bool written);
    // To the worker.
    void layOutRequested(const std::shared_ptr<const milepost::ReportRequest>& request);
    void writeRequested(const std::shared_ptr<const milepost::ReportLayout>& layout,
                        milepost::Paper paper, const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeActions();
    void startWorker();
    void layOut();
    void refreshSoon();
    void refresh();
    void take(const std::shared_ptr<const ReportLayout>& layout);
    void showOutline();
    void showLeftOut();

    [[nodiscard]] ReportContent brandedExample(const ReportBrand& brand) const;

    bool m_dirty = true;
    QSettings* m_settings = nullptr;
    int m_number = 0;
    std::shared_ptr<const ReportLayout> m_report;
    Paper m_reportPaper = Paper::A4; ///< of the request under way or shown
    QString m_waitingPath;           ///< where to write as soon as the report is laid out
    QThread* m_thread = nullptr;
    ReportWorker* m_worker = nullptr; ///< lives on m_thread
    QTimer* m_timer;
    ReportChoices* m_choices;
    TextLabel* m_status;
    TextLabel* m_warning; ///< what will not be printed as it was typed
    TextLabel* m_leftOut;
    QListWidget* m_outline;
    ReportPreview* m_preview;
    ResultStrip* m_result;
    QList<QAction*> m_actions;
};

} // namespace milepost
