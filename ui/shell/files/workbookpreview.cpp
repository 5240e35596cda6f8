// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/workbookpreview.h"

#include "core/base/plainline.h"
#include "core/base/tablereader.h"
#include "core/export/back/filledwords.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/theme/tooltip.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/pagelabels.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr QSize kWorkbookFirstSize(1000, 560);
constexpr int kFewLetters = 19;
constexpr int kSomeLetters = 21;
constexpr int kManyLetters = 42;

QTreeWidget* flatList(const QStringList& headings, const QList<int>& letters, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setHeaderLabels(headings);
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setTextElideMode(Qt::ElideRight);
    for (int column = 0; column < static_cast<int>(letters.size()); ++column)
        list->setColumnWidth(column, letters.at(column) * list->fontMetrics().averageCharWidth());
    return list;
}

void addLine(QTreeWidget& list, const QStringList& cells)
{
    auto* row = new QTreeWidgetItem(&list, cells);
    for (int column = 0; column < static_cast<int>(cells.size()); ++column)
        row->setToolTip(column, toolTipText(cells.at(column)));
}

} // namespace

WorkbookPreview::WorkbookPreview(const EngagementDocument& document, const FilledWorkbook& workbook,
                                 const QString& fileName, QWidget* parent)
    : QDialog(parent), m_document(document), m_workbook(workbook),
      m_words(new TextLabel(TextSize::Body, false, this))
{
    setObjectName(QStringLiteral("workbookPreview"));
    setWindowTitle(tr("Take in %1").arg(harmless(fileName)));
    const Wording say(windowLanguage(locale()), document.engagement().organization.currency);
    m_changes =
        flatList(changeHeadings(say),
                 {kManyLetters, kFewLetters, kSomeLetters, kSomeLetters, kSomeLetters}, this);
    m_changes->setAccessibleName(tr("What the workbook changes"));
    m_refused = new QWidget(this);
    m_refusals = flatList({tr("Where"), tr("Why it is not taken over")}, {kManyLetters}, m_refused);
    m_refusals->setAccessibleName(inWords(notTakenOver()));
    m_refusals->setObjectName(QStringLiteral("workbookPreview.refusals"));
    m_changes->setObjectName(QStringLiteral("workbookPreview.changes"));
    auto* copy = new QPushButton(tr("&Copy this list"), m_refused);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &WorkbookPreview::copyRefusals);
    auto* refused = new QVBoxLayout(m_refused);
    refused->setContentsMargins({});
    refused->addWidget(headingLabel(inWords(notTakenOver()), m_refused));
    refused->addWidget(m_refusals, 1);
    refused->addWidget(copy, 0, Qt::AlignLeading);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_changes, 2);
    layout->addWidget(m_refused, 1);
    layout->addWidget(buttons);
    connect(&m_document, &EngagementDocument::changed, this, &WorkbookPreview::refresh);
    refresh();
    resize(fittingScreen(*this, kWorkbookFirstSize));
}

void WorkbookPreview::refresh()
{
    const Wording say(windowLanguage(locale()), m_document.engagement().organization.currency);
    const FilledAnswer answer = answerOf(m_document.content(), m_document.engagement(), m_workbook);
    QString words = answerWords(say, answer);
    if (!answer.changes.isEmpty())
        words += QLatin1Char(' ') + tr("One undo takes all of it back.");
    m_words->setWords(words);
    m_changes->clear();
    for (const FilledChange& change : answer.changes)
        addLine(*m_changes, changeCells(say, m_document.content(), change));
    m_changes->setVisible(!answer.changes.isEmpty());
    m_refusals->clear();
    for (const FilledRefusal& refusal : answer.refusals)
        addLine(*m_refusals, {cellWords(refusal.sheet, refusal.cell), inWords(refusal.reason)});
    m_refused->setVisible(!answer.refusals.isEmpty());
    m_apply->setEnabled(!answer.changes.isEmpty());
}

void WorkbookPreview::copyRefusals() const
{
    QList<QStringList> rows;
    for (int row = 0; row < m_refusals->topLevelItemCount(); ++row) {
        const QTreeWidgetItem& item = *m_refusals->topLevelItem(row);
        rows.append({item.text(0), item.text(1)});
    }
    QGuiApplication::clipboard()->setText(tableToCopy(rows));
}

} // namespace milepost
