// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/evidencebox.h"

#include "core/base/outputfile.h"
#include "core/edits/dimensions.h"
#include "core/edits/evidence.h"
#include "ui/document/attachment.h"
#include "ui/document/engagementdocument.h"
#include "ui/models/evidencelistmodel.h"
#include "ui/models/wording.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/steadylabel.h"
#include "ui/widgets/textfields.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace milepost {

EvidenceBox::EvidenceBox(AssessContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new EvidenceListModel(context.document(), this)),
      m_files(platformEvidenceFiles())
{
    build();
    setAcceptDrops(true);
    m_list->installEventFilter(this);
    connect(m_grade, &ChoiceBar::chosen, this, [this](int grade) {
        m_context.accept(
            m_context.document().perform(edits::setEvidenceGrade, m_context.place(), grade));
    });
    connect(m_raise, &QPushButton::clicked, this,
            [this] { m_grade->button(0)->setFocus(Qt::OtherFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EvidenceBox::showItem);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EvidenceBox::showItem);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &EvidenceBox::showItem);
    connect(m_title, &TextField::typed, this, [this](const QString& text) { write(true, text); });
    connect(m_text, &TextArea::typed, this, [this](const QString& text) { write(false, text); });
    connect(m_title, &TextField::left, this, &EvidenceBox::leaveField);
    connect(m_text, &TextArea::left, this, &EvidenceBox::leaveField);
    connect(m_addLink, &QPushButton::clicked, this, [this] { add(EvidenceKind::Link); });
    connect(m_addQuote, &QPushButton::clicked, this, [this] { add(EvidenceKind::Quote); });
    connect(m_addFile, &QPushButton::clicked, this, [this] { addFiles(m_files.open(this)); });
    connect(m_saveAs, &QPushButton::clicked, this, &EvidenceBox::saveAs);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceBox::remove);
    connect(&m_context.view(), &EngagementView::dimensionChanged, this, [this] {
        endDraft(); // the keyboard may still be in it
        m_fields->hide();
        refresh();
    });
    connect(&m_context, &AssessContext::edited, this, &EvidenceBox::refresh);
    refresh();
}

int EvidenceBox::row() const
{
    return m_list->currentIndex().row();
}

void EvidenceBox::refresh()
{
    m_model->setPlace(m_context.view().assessmentId(), m_context.view().dimensionId());
    showGrade();
    const bool editable = m_context.editable();
    for (QWidget* control : {static_cast<QWidget*>(m_grade), static_cast<QWidget*>(m_addLink),
                             static_cast<QWidget*>(m_addQuote), static_cast<QWidget*>(m_addFile)})
        control->setEnabled(editable);
    showItem();
}

void EvidenceBox::showGrade()
{
    const DimensionRecord* record = m_context.record();
    const int grade = record ? record->evidenceGrade : 0;
    const int items = record ? static_cast<int>(record->evidence.size()) : 0;
    m_grade->setCurrent(grade);
    m_meaning->setWords(wording::evidenceGrade(m_context.content(), grade));
    m_raise->setText(items == 1 ? tr("1 item is attached. Raise the grade?")
                                : tr("%n items are attached. Raise the grade?", nullptr, items));
    m_raise->setVisible(grade == 0 && items > 0 && m_context.editable());
}

void EvidenceBox::showItem()
{
    const DimensionRecord* record = m_context.record();
    m_nothing->setVisible(!record || record->evidence.isEmpty());
    const EvidenceItem* item = m_draft ? &*m_draft : m_model->item(row());
    const bool editable = item && m_context.editable();
    m_title->setKeepsTyping(m_draft.has_value());
    m_text->setKeepsTyping(m_draft.has_value());
    const bool file = item && item->kind == EvidenceKind::File;
    if (item)
        m_fields->show();
    m_title->setVisible(item);
    m_text->setVisible(item && !file);
    m_saveAs->setVisible(file);
    m_remove->setEnabled(editable);
    m_title->setReadOnly(!editable);
    m_text->setReadOnly(!editable);
    if (!item)
        return;
    m_title->showText(item->title);
    m_text->showText(item->text);
    m_text->setPlaceholderText(item->kind == EvidenceKind::Link ? tr("Address")
                                                                : tr("What was said"));
    m_text->setAccessibleName(item->kind == EvidenceKind::Link ? tr("Address of the evidence")
                                                               : tr("Words of the quote"));
}

void EvidenceBox::add(EvidenceKind kind)
{
    m_list->setCurrentIndex({});
    m_draft = EvidenceItem();
    m_draft->kind = kind;
    m_draftPlace = m_context.place();
    showItem();
    m_title->setFocus(Qt::OtherFocusReason);
    emit fieldOpened(m_text);
}

void EvidenceBox::leaveField()
{
    const QWidget* next = QApplication::focusWidget();
    if (next != m_title && next != m_text)
        keepDraft();
    m_context.document().endMerge();
}

void EvidenceBox::keepDraft()
{
    if (!m_draft || (m_draft->text.trimmed().isEmpty() && !m_draft->title.trimmed().isEmpty()))
        return; // a title alone waits for its words
    // The draft stays on screen, with the keyboard in it, until the item takes its place.
    const bool added =
        !m_draft->text.trimmed().isEmpty() &&
        m_context.accept(m_context.document().perform(edits::addEvidence, m_draftPlace, *m_draft));
    m_draft.reset();
    if (added)
        m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1));
    else
        showItem();
}

void EvidenceBox::endDraft()
{
    // Evidence needs words; a title that got none is all that there is to keep.
    if (m_draft && m_draft->text.trimmed().isEmpty())
        m_draft->text = std::exchange(m_draft->title, QString());
    keepDraft();
    m_draft.reset();
}

void EvidenceBox::hideEvent(QHideEvent* event)
{
    endDraft();
    QWidget::hideEvent(event);
}

void EvidenceBox::addFiles(const QStringList& paths)
{
    if (!paths.isEmpty() &&
        m_context.accept(attachFiles(m_context.document(), m_context.place(), paths)))
        m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1));
}

void EvidenceBox::write(bool newTitle, const QString& text)
{
    if (m_draft) {
        (newTitle ? m_draft->title : m_draft->text) = text;
        if (!newTitle)
            keepDraft(); // from its first letter on it is written like every other text
        return;
    }
    const EvidenceItem* item = m_model->item(row());
    if (!item)
        return;
    EvidenceItem changed = *item;
    (newTitle ? changed.title : changed.text) = text;
    TextLimit& limit = newTitle ? m_title->limit() : m_text->limit();
    limit.setRefused(!m_context.accept(m_context.document().perform(
        Merge::WithPrevious, edits::updateEvidence, m_context.place(), row(), changed)));
}

void EvidenceBox::remove()
{
    if (std::exchange(m_draft, std::nullopt))
        showItem();
    else if (m_model->item(row()))
        m_context.accept(
            m_context.document().perform(edits::removeEvidence, m_context.place(), row()));
}

void EvidenceBox::saveAs()
{
    const EvidenceItem* found = m_model->item(row());
    if (!found || found->kind != EvidenceKind::File)
        return;
    const EvidenceItem item = *found; // the dialog may run for long
    const QString path = m_files.save(this, suggestedFileName(item));
    if (!path.isEmpty())
        m_context.accept(writeOutput(path, item.content));
}

bool EvidenceBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            if (m_context.editable())
                remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EvidenceBox::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData& mime = *event->mimeData();
    if (m_context.editable() && (!droppedFiles(mime).isEmpty() || droppedWords(mime)))
        event->acceptProposedAction();
}

void EvidenceBox::dropEvent(QDropEvent* event)
{
    const QMimeData& mime = *event->mimeData();
    const QStringList paths = droppedFiles(mime);
    if (!paths.isEmpty())
        addFiles(paths);
    else if (const std::optional<EvidenceItem> item = droppedWords(mime))
        m_context.accept(
            m_context.document().perform(edits::addEvidence, m_context.place(), *item));
    event->acceptProposedAction();
}

} // namespace milepost
