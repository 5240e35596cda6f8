// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/startpage.h"

#include "ui/language/commonwords.h"
#include "ui/shell/start/cardbutton.h"
#include "ui/shell/start/recentfiledelegate.h"
#include "ui/shell/start/recentfilesmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/screenfont.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

namespace milepost {

namespace {

constexpr int kMargin = 40;
constexpr int kStartGap = 16;
constexpr int kRecentWidth = 560;

QLabel* makeLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

/// Who is used to a double click must not press with the second one what comes in place of the
/// list. Lives as long as a double click takes.
class SecondClick : public QObject {
public:
    explicit SecondClick(QObject* parent) : QObject(parent)
    {
        qApp->installEventFilter(this);
        QTimer::singleShot(QApplication::doubleClickInterval(), this, &QObject::deleteLater);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        return event->type() == QEvent::MouseButtonDblClick;
    }
};

QString removeWords()
{
    return StartPage::tr("Remove from this list");
}

} // namespace

StartPage::StartPage(RecentFiles& recentFiles, QWidget* parent)
    : QWidget(parent), m_recentFiles(recentFiles), m_model(new RecentFilesModel(recentFiles, this))
{
    setObjectName(QStringLiteral("startPage"));
    setAccessibleName(tr("Start page"));

    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(kStartGap, kMargin, kStartGap, kMargin); // the ends stretch as well
    columns->setSpacing(kMargin);
    columns->addStretch(1);
    columns->addWidget(makeWays(), 3);
    columns->addWidget(makeRecent(), 5);
    columns->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_model, &QAbstractItemModel::modelReset, this, &StartPage::updateState);
    updateFonts();
    updateState();
}

QWidget* StartPage::makeWays()
{
    m_title = makeLabel(common::productName());
    m_subtitle = makeLabel(tr("Assess where you stand, decide what comes next, and print a roadmap "
                              "that can be decided on."));
    m_new =
        new CardButton(tr("&New engagement"), tr("Your organization, in up to three short steps"),
                       QStringLiteral("new"));
    m_new->setObjectName(QStringLiteral("start.new"));
    m_new->setLeading(true);
    auto* open = new CardButton(common::openButton(), tr("An engagement file, or an exchange file"),
                                QStringLiteral("open"));
    open->setObjectName(QStringLiteral("start.open"));
    auto* sample = new CardButton(common::exploreSample(),
                                  tr("A finished engagement of a fictitious company, as your own "
                                     "copy"),
                                  QStringLiteral("sample"));
    sample->setObjectName(QStringLiteral("start.sample"));
    connect(m_new, &QAbstractButton::clicked, this, &StartPage::newRequested);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openRequested);
    connect(sample, &QAbstractButton::clicked, this, &StartPage::sampleRequested);

    auto* ways = new QWidget;
    ways->setMinimumWidth(220);
    ways->setMaximumWidth(420);
    auto* layout = new QVBoxLayout(ways);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kStartGap);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(kStartGap);
    layout->addWidget(m_new);
    layout->addWidget(open);
    layout->addWidget(sample);
    layout->addStretch();
    return ways;
}

QWidget* StartPage::makeRecent()
{
    m_recentTitle = makeLabel(tr("Recent engagements"));
    m_removeMissing = new QPushButton(tr("&Remove missing files"));
    m_removeMissing->setObjectName(QStringLiteral("start.removeMissing"));
    m_removeMissing->setToolTip(tr("Take the files that are no longer there off this list"));
    connect(m_removeMissing, &QPushButton::clicked, this, &StartPage::forgetMissing);

    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("start.recent"));
    m_list->setAccessibleName(m_recentTitle->text());
    m_list->setAccessibleDescription(
        tr("Return or Space opens a file, Delete takes it off the list"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecentFileDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    connect(m_list, &QListView::activated, this, &StartPage::openRow);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        openRow(index);
        new SecondClick(qApp); // after the opening, which may take longer
    });
    auto* space = new QShortcut(Qt::Key_Space, m_list);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, [this] { openRow(m_list->currentIndex()); });
    connect(m_list, &QListView::customContextMenuRequested, this, &StartPage::showMenu);
    auto* remove = new QAction(removeWords(), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &StartPage::forgetCurrent);
    m_list->addAction(remove);

    m_empty =
        makeLabel(tr("Engagements that you open will be listed here, with the date and result "
                     "of the latest assessment. Begin with a new one, or look around in the "
                     "sample. A file can also be dropped onto this window."));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto* head = new QHBoxLayout;
    head->addWidget(m_recentTitle, 1);
    head->addWidget(m_removeMissing);
    auto* recent = new QWidget;
    recent->setMaximumWidth(kRecentWidth * 3 / 2);
    auto* layout = new QVBoxLayout(recent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kStartGap);
    layout->addLayout(head);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    return recent;
}

void StartPage::activate()
{
    m_model->refresh();
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0));
        m_list->setFocus();
    } else {
        m_new->setFocus();
    }
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateFonts();
    QWidget::changeEvent(event);
}

void StartPage::openRow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (!index.data(RecentFilesModel::MissingRole).toBool()) {
        emit fileRequested(index.data(RecentFilesModel::PathRole).toString());
        return;
    }
    showMenu(m_list->visualRect(index).center());
}

void StartPage::forgetCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const int row = current.row();
    m_recentFiles.forget(current.data(RecentFilesModel::PathRole).toString());
    m_list->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1)));
}

void StartPage::forgetMissing()
{
    for (const QString& path : m_model->missingPaths())
        m_recentFiles.forget(path);
    if (m_list->isVisible())
        m_list->setFocus();
    else
        m_new->setFocus();
}

void StartPage::showMenu(const QPoint& position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    QMenu menu(this);
    if (!index.data(RecentFilesModel::MissingRole).toBool())
        menu.addAction(themeIcon(QStringLiteral("open")), common::open(), this, [this, index] {
            emit fileRequested(index.data(RecentFilesModel::PathRole).toString());
        });
    menu.addAction(themeIcon(QStringLiteral("remove")), removeWords(), this,
                   &StartPage::forgetCurrent);
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

void StartPage::updateState()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_removeMissing->setVisible(m_model->hasMissing());
}

void StartPage::updateFonts()
{
    if (!m_list)
        return;
    m_title->setFont(screenFont(font(), TextSize::Display, TextWeight::SemiBold));
    m_subtitle->setFont(font());
    m_recentTitle->setFont(screenFont(font(), TextSize::Lead, TextWeight::SemiBold));
    m_list->setFont(font());
}

} // namespace milepost
