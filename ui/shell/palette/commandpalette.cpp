// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/commandpalette.h"

#include "ui/language/commonwords.h"
#include "ui/shell/palette/palettedelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/windowcolours.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>

namespace milepost {

namespace {

constexpr int kRows = 12;
constexpr int kPaletteColumns = 88; ///< width in average letters

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown;
}

} // namespace

CommandPalette::CommandPalette(QList<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_model(new PaletteModel(std::move(entries), this)), m_field(new QLineEdit),
      m_list(new QListView), m_nothing(new QLabel(tr("Nothing is called like that.")))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Search everything"));
    setModal(true);

    m_field->setObjectName(QStringLiteral("commandPalette.field"));
    m_field->setPlaceholderText(tr("Command, page, dimension or play"));
    m_field->setAccessibleName(windowTitle());
    m_field->setAccessibleDescription(
        tr("Some letters of the name; up and down choose, Return takes"));
    auto* sign = new QAction(themeIcon(QStringLiteral("search")), common::search(), m_field);
    m_field->addAction(sign, QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);

    m_list->setObjectName(QStringLiteral("commandPalette.list"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::take);
    search({});
}

void CommandPalette::popUp()
{
    const QRect window = parentWidget()->geometry();
    const int row = m_list->sizeHintForRow(0);
    const QSize wanted(fontMetrics().averageCharWidth() * kPaletteColumns,
                       m_field->sizeHint().height() + row * kRows + 32);
    resize(wanted.boundedTo(window.size() * 0.9));
    move(window.center().x() - width() / 2, window.top() + window.height() / 10);
    show();
    m_field->setFocus();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this); // there is no frame of the platform around it
    painter.setPen(QPen(coloursFor(palette()).controlEdge, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (movesInList(key->key())) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        take(m_list->currentIndex());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::search(const QString& query)
{
    m_model->setQuery(query);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    // Run after this dialog has gone: what is run may open one of its own or close the window.
    const auto run = m_model->entry(index).run;
    accept();
    QTimer::singleShot(0, parentWidget(), run);
}

} // namespace milepost
