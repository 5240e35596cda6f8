// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wording/figuretable.h"

#include <QWidget>

class QAction;
class QStackedLayout;
class QTableView;
class QToolButton;
class QHBoxLayout;

namespace milepost {

class FigureChart;
class FigureChartView;
class FigureTableModel;
class TextLabel;
struct ChartPicture;

/// A chart with its title and what is to be read with it, its data as a table one key away
/// (Ctrl+T), and both as a file or in the clipboard. While there is nothing to show it says why.
class ChartFrame : public QWidget {
    Q_OBJECT

public:
    /// Takes the chart over. The name is what tells this chart from the others of its page.
    ChartFrame(FigureChart* chart, const QString& name, QWidget* parent = nullptr);

    /// What belongs to the figure that the chart was given just before.
    void setFigure(const QString& title, const FigureTable& table,
                   const QList<QString>& remarks = {});
    /// Instead of a figure: the sentence why there is none, and what to do.
    void setNothing(const QString& title, const QString& sentence);
    /// Files are proposed beside that one, or in the documents when it is empty, and called by the
    /// owner and the title.
    void proposeFilesBeside(const QString& path, const QString& owner);
    /// Stands beside the title.
    void addControl(QWidget* control);

    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool shows);
    [[nodiscard]] FigureChartView& view() const { return *m_view; }
    [[nodiscard]] QTableView& table() const { return *m_table; }

    enum class Format { Svg, Png, Csv };
    /// The chart with title and remarks as it looks on screen, or its data.
    [[nodiscard]] QByteArray exported(Format format) const;
    [[nodiscard]] Result<Done> save(Format format, const QString& path) const;

signals:
    /// A file could not be written; the sentence says why.
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    void askAndSave(Format format);
    void copyPicture();
    void copyTable();
    void setFilled(bool filled);
    [[nodiscard]] ChartPicture picture() const;

    FigureChartView* m_view;
    FigureTableModel* m_model;
    QTableView* m_table;
    TextLabel* m_title;
    TextLabel* m_remarks;
    TextLabel* m_nothing;
    QAction* m_toggle = nullptr;
    QList<QAction*> m_exports;
    QToolButton* m_tableButton;
    QToolButton* m_exportButton;
    QHBoxLayout* m_head;
    QString m_name;
    QString m_filesBeside;
    QString m_owner;
    bool m_filled = false;
};

} // namespace milepost
