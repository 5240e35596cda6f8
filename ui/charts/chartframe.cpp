// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "core/base/outputfile.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/figurechart.h"
#include "ui/charts/figurechartview.h"
#include "ui/charts/figuretablemodel.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/savedialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kMostTableRows = 12; // before the table scrolls

} // namespace

ChartFrame::ChartFrame(FigureChart* chart, const QString& name, QWidget* parent)
    : QWidget(parent), m_view(new FigureChartView(chart, this)),
      m_model(new FigureTableModel(this)), m_table(new QTableView(this)),
      m_title(headingLabel({}, this)), m_remarks(noteLabel(this)),
      m_nothing(new TextLabel(TextSize::Body, false, this)), m_tableButton(new QToolButton(this)),
      m_exportButton(new QToolButton(this)), m_head(new QHBoxLayout), m_name(name)
{
    m_view->setAccessibleName(name);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("%1, as a table").arg(name));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    makeActions();
    setFocusProxy(m_view);

    const auto gap = static_cast<int>(kRhythm);
    m_head->setSpacing(gap / 2);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_tableButton, 0, Qt::AlignTop);
    m_head->addWidget(m_exportButton, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(m_head);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view);
    layout->addWidget(m_table);
    layout->addWidget(m_remarks);
    layout->addStretch();
    setShowsTable(false);
    setFilled(false);
}

void ChartFrame::makeActions()
{
    m_toggle = new QAction(common::table(), this);
    m_toggle->setCheckable(true);
    m_toggle->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_toggle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_toggle->setToolTip(tr("Show the data of the chart as a table (%1)")
                             .arg(m_toggle->shortcut().toString(QKeySequence::NativeText)));
    connect(m_toggle, &QAction::toggled, this, &ChartFrame::setShowsTable);
    addAction(m_toggle);
    m_tableButton->setDefaultAction(m_toggle);
    m_tableButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_tableButton->setAutoRaise(true);
    m_tableButton->setAccessibleName(tr("%1: show as a table").arg(m_name));

    auto* menu = new QMenu(m_exportButton);
    const auto add = [&](const QString& text, auto work) {
        QAction* action = menu->addAction(text);
        connect(action, &QAction::triggered, this, work);
        m_exports.append(action);
    };
    add(tr("Save as &SVG…"), [this] { askAndSave(Format::Svg); });
    add(tr("Save as &PNG…"), [this] { askAndSave(Format::Png); });
    add(tr("Save data as &CSV…"), [this] { askAndSave(Format::Csv); });
    menu->addSeparator();
    add(tr("Copy as p&icture"), [this] { copyPicture(); });
    add(tr("Copy data as &table"), [this] { copyTable(); });
    m_exportButton->setText(tr("Export"));
    m_exportButton->setToolTip(tr("Save or copy the chart or its data"));
    m_exportButton->setAccessibleName(tr("%1: export").arg(m_name));
    m_exportButton->setAutoRaise(true);
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    m_exportButton->setMenu(menu);
    m_view->addActions(menu->actions());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ChartFrame::proposeFilesBeside(const QString& path, const QString& owner)
{
    m_filesBeside = path;
    m_owner = owner;
}

void ChartFrame::addControl(QWidget* control)
{
    m_head->insertWidget(1, control, 0, Qt::AlignTop);
}

void ChartFrame::setFigure(const QString& title, const FigureTable& table,
                           const QList<QString>& remarks)
{
    m_title->setWords(title);
    m_model->setTable(table);
    m_remarks->setWords(remarks.join(QLatin1Char('\n')));
    m_view->setSummary(
        tr("%1. The arrow keys go from value to value, Ctrl+T shows the data as a table. %2")
            .arg(title, remarks.join(QLatin1Char(' ')))
            .trimmed());
    m_view->figureChanged();
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column),
                                                 m_table->fontMetrics().averageCharWidth() * 32));
    const int rows = std::min(kMostTableRows, m_model->rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 4);
    setFilled(true);
}

void ChartFrame::setNothing(const QString& title, const QString& sentence)
{
    m_title->setWords(title);
    m_nothing->setWords(sentence);
    m_model->setTable({});
    setFilled(false);
}

void ChartFrame::setFilled(bool filled)
{
    m_filled = filled;
    m_toggle->setEnabled(filled);
    m_exportButton->setEnabled(filled);
    for (QAction* action : std::as_const(m_exports))
        action->setEnabled(filled);
    setShowsTable(m_toggle->isChecked());
}

bool ChartFrame::showsTable() const
{
    return m_toggle->isChecked();
}

void ChartFrame::setShowsTable(bool shows)
{
    const bool hadFocus = m_view->hasFocus() || m_table->hasFocus();
    m_toggle->setChecked(shows);
    m_nothing->setVisible(!m_filled);
    m_table->setVisible(m_filled && shows);
    m_view->setVisible(m_filled && !shows);
    m_remarks->setVisible(m_filled && !m_remarks->text().isEmpty());
    QWidget* shown = shows ? static_cast<QWidget*>(m_table) : m_view;
    setFocusProxy(shown);
    if (hadFocus)
        shown->setFocus(Qt::OtherFocusReason);
    if (shows && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

/// The chart has the whole width of the frame.
ChartPicture ChartFrame::picture() const
{
    return {*m_view, std::max(width(), m_view->minimumSizeHint().width()), m_title->text(),
            m_remarks->text()};
}

QByteArray ChartFrame::exported(Format format) const
{
    switch (format) {
    case Format::Svg:
        return svgOf(picture());
    case Format::Png:
        return pngOf(picture());
    case Format::Csv:
        break;
    }
    return csvOf(m_model->table());
}

Result<Done> ChartFrame::save(Format format, const QString& path) const
{
    return writeOutput(path, exported(format));
}

void ChartFrame::askAndSave(Format format)
{
    const QString ending = format == Format::Svg   ? QStringLiteral("svg")
                           : format == Format::Png ? QStringLiteral("png")
                                                   : QStringLiteral("csv");
    const QString filter = format == Format::Csv   ? tr("Tables (*.csv)")
                           : format == Format::Svg ? common::svgPictures()
                                                   : common::pngPictures();
    auto* dialog =
        new SaveDialog(this, tr("Save chart"),
                       proposedPath(m_filesBeside, {m_owner, m_title->text()}, ending), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString& path) {
        if (const Result<Done> saved = save(format, path); !saved)
            emit refused(inWords(saved.error()));
    });
    dialog->open();
}

void ChartFrame::copyPicture()
{
    QGuiApplication::clipboard()->setImage(imageOf(picture()));
}

void ChartFrame::copyTable()
{
    QGuiApplication::clipboard()->setText(textOf(m_model->table()));
}

bool ChartFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copyTable();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace milepost
