// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/snapshots/snapshotsdialog.h"

#include "core/base/limits.h"
#include "core/edits/snapshots.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/document/snapshotstate.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/shell/banners/bannerarea.h"
#include "ui/shell/banners/deletionnotice.h"
#include "ui/shell/snapshots/snapshotlist.h"
#include "ui/theme/tooltip.h"
#include "ui/widgets/comparisontable.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/narrowchoice.h"
#include "ui/widgets/textfields.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace milepost {

namespace {

constexpr QSize kSnapshotsFirstSize(1000, 660);
constexpr int kListHeight = 64;

QJsonObject stateOf(const EngagementDocument& document, const QString& id)
{
    for (const Snapshot& snapshot : document.engagement().snapshots) {
        if (snapshot.id.text() == id)
            return snapshot.state;
    }
    return freezeState(document.content(), document.engagement(), document.scorecards(),
                       document.plan());
}

QComboBox* makeChoice(const QString& name, const char* objectName)
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setObjectName(QLatin1String(objectName));
    makeNarrow(*choice, 12);
    return choice;
}

} // namespace

SnapshotsDialog::SnapshotsDialog(EngagementDocument& document, const QDate& today, QWidget* parent)
    : QDialog(parent), m_document(document), m_today(today), m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("snapshots"));
    setWindowTitle(common::snapshots());
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_empty = new QLabel(
        tr("There is no snapshot yet. A snapshot freezes scores and plan as they are now, so that "
           "they can be compared later. Type a name above and take the first one."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* banners = new BannerArea;
    new DeletionNotice(document, *banners, this);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(makeTaking());
    layout->addWidget(banners);
    layout->addWidget(m_message);
    layout->addWidget(m_empty, 1);
    layout->addLayout(makeList(), 1);
    m_comparing = new QWidget;
    m_comparing->setLayout(makeComparing());
    layout->addWidget(m_comparing, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);

    connect(m_list, &SnapshotList::filled, this, &SnapshotsDialog::follow);
    connect(&document, &EngagementDocument::changed, m_message, &QLabel::clear);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &m_document,
            &EngagementDocument::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, &m_document,
            &EngagementDocument::redo);
    follow();
    resize(fittingScreen(*this, kSnapshotsFirstSize));
    if (m_document.isReadOnly())
        m_list->setFocus();
    else
        m_name->setFocus();
}

QLayout* SnapshotsDialog::makeTaking()
{
    m_name = new TextField(tr("Name of a new snapshot"));
    m_name->setKeepsTyping(true);
    m_name->setObjectName(QStringLiteral("snapshots.name"));
    m_name->setPlaceholderText(tr("Such as “After the first workshop”"));
    m_name->setReadOnly(m_document.isReadOnly());
    auto* label = new QLabel(tr("Name of a &new snapshot"));
    label->setBuddy(m_name);
    m_take = new QPushButton(tr("&Take snapshot"), this);
    m_take->setObjectName(QStringLiteral("snapshots.take"));
    m_take->setDefault(true);
    connect(m_take, &QPushButton::clicked, this, &SnapshotsDialog::take);
    connect(m_name, &QLineEdit::textChanged, this, &SnapshotsDialog::updateState);
    auto* layout = new QHBoxLayout;
    layout->addWidget(label);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_take);
    return layout;
}

QLayout* SnapshotsDialog::makeList()
{
    m_list = new SnapshotList(m_document);
    m_list->setMinimumHeight(kListHeight);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        if (const auto id = m_list->current())
            m_before->setCurrentIndex(m_before->findData(id->text()));
        updateState();
    });
    connect(m_list, &SnapshotList::refused, m_message, &QLabel::setText);
    m_rename = new QPushButton(tr("&Rename"));
    m_delete = new QPushButton(common::deleteButton());
    m_rename->setToolTip(tr("Rename the snapshot (F2)"));
    m_delete->setToolTip(tr("Delete the snapshot (Del)"));
    for (QPushButton* button : {m_rename, m_delete})
        button->setAutoDefault(false);
    connect(m_rename, &QPushButton::clicked, m_list, &SnapshotList::editCurrent);
    connect(m_delete, &QPushButton::clicked, m_list, &SnapshotList::deleteCurrent);
    auto* column = new QVBoxLayout;
    column->addWidget(m_rename);
    column->addWidget(m_delete);
    column->addStretch();
    auto* layout = new QHBoxLayout;
    layout->addWidget(m_list, 1);
    layout->addLayout(column);
    return layout;
}

QLayout* SnapshotsDialog::makeComparing()
{
    m_before = makeChoice(common::compare(), "snapshots.before");
    m_after = makeChoice(common::with(), "snapshots.after");
    auto* compareLabel = new QLabel(tr("&Compare"));
    compareLabel->setBuddy(m_before);
    auto* withLabel = new QLabel(tr("&with"));
    withLabel->setBuddy(m_after);
    for (QComboBox* choice : {m_before, m_after})
        connect(choice, &QComboBox::currentIndexChanged, this, &SnapshotsDialog::compare);
    auto* choices = new QHBoxLayout;
    choices->addWidget(compareLabel);
    choices->addWidget(m_before, 1);
    choices->addWidget(withLabel);
    choices->addWidget(m_after, 1);

    m_note = new QLabel;
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_table = new ComparisonTable;
    m_table->setObjectName(QStringLiteral("snapshots.comparison"));
    m_table->setMinimumHeight(kListHeight);
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(choices);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    return layout;
}

void SnapshotsDialog::take()
{
    const Snapshot snapshot = snapshotNow(m_document, m_name->text().trimmed(), m_today);
    const auto taken = m_document.perform(edits::addSnapshot, snapshot);
    if (!taken) {
        m_message->setText(inWords(taken.error().message));
        updateState();
        return;
    }
    m_name->clear();
    // Behind the filling of the list, which is queued too.
    QMetaObject::invokeMethod(
        m_list, [list = m_list, id = snapshot.id] { list->select(id); }, Qt::QueuedConnection);
}

void SnapshotsDialog::follow()
{
    fillChoices();
    updateState();
    compare();
}

void SnapshotsDialog::fillChoices()
{
    const QList<Snapshot>& snapshots = m_document.engagement().snapshots;
    for (QComboBox* choice : {m_before, m_after}) {
        const QSignalBlocker quiet(choice);
        const QString last = choice->currentData().toString();
        choice->clear();
        for (const Snapshot& snapshot : snapshots)
            choice->addItem(snapshot.name, snapshot.id.text());
        choice->addItem(inWords(terms::now()), QString());
        const int same = choice->findData(last);
        choice->setCurrentIndex(same >= 0 ? same : choice->count() - 1);
    }
    const auto current = m_list->current();
    if (current && m_before->currentData().toString().isEmpty()) {
        const QSignalBlocker quiet(m_before);
        m_before->setCurrentIndex(m_before->findData(current->text()));
    }
}

void SnapshotsDialog::compare()
{
    m_note->setText(
        m_table->compare(m_document.content(), m_document.engagement(), *m_before, *m_after,
                         [this](const QString& id) { return stateOf(m_document, id); }));
    m_note->setVisible(!m_note->text().isEmpty());
}

void SnapshotsDialog::updateState()
{
    const bool any = !m_document.engagement().snapshots.isEmpty();
    const bool writable = !m_document.isReadOnly();
    m_take->setEnabled(writable && !m_name->text().trimmed().isEmpty());
    m_rename->setEnabled(writable && m_list->current());
    m_delete->setEnabled(writable && m_list->current());
    m_empty->setVisible(!any);
    for (QWidget* widget : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_rename),
                            static_cast<QWidget*>(m_delete), m_comparing})
        widget->setVisible(any);
    m_message->setVisible(!m_message->text().isEmpty());
}

} // namespace milepost
