// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/dimensionplace.h"
#include "ui/pages/assess/evidencefiles.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QPushButton;

namespace milepost {

class AssessContext;
class ChoiceBar;
class EvidenceListModel;
class SteadyLabel;
class TextArea;
class TextField;

/// The proof of a dimension: its grade, and links, quotes and files. Files come in by button or
/// drag and drop and leave by being saved elsewhere; nothing is ever opened from here. A new link
/// or quote is recorded from its first word on, since one without words says nothing; a title that
/// got no words is recorded as the words when the box is left. Nothing in it moves while that goes
/// on: the fields stand below all buttons, and keep their room until another dimension is shown.
class EvidenceBox : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceBox(AssessContext& context, QWidget* parent = nullptr);

    void setFiles(EvidenceFiles files) { m_files = std::move(files); }
    [[nodiscard]] QListView& list() const { return *m_list; }
    [[nodiscard]] ChoiceBar& grade() const { return *m_grade; }
    /// Asks for a grade while there is evidence and the grade says that there is none.
    [[nodiscard]] QPushButton& raiseButton() const { return *m_raise; }

    /// Attaches these files as one step.
    void addFiles(const QStringList& paths);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// The keyboard was put into this field, which may be out of sight.
    void fieldOpened(QWidget* field);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void refresh();
    void showGrade();
    void showItem();
    void add(EvidenceKind kind);
    void write(bool newTitle, const QString& text);
    void leaveField();
    void keepDraft();
    void endDraft();
    void remove();
    void saveAs();
    [[nodiscard]] int row() const;

    AssessContext& m_context;
    EvidenceListModel* m_model;
    EvidenceFiles m_files;
    std::optional<EvidenceItem> m_draft; ///< begun, and not in the engagement yet
    DimensionPlace m_draftPlace;
    ChoiceBar* m_grade;
    SteadyLabel* m_meaning;
    QPushButton* m_raise;
    QListView* m_list;
    QLabel* m_nothing; ///< in the list as long as it is empty
    QWidget* m_fields;
    TextField* m_title;
    TextArea* m_text;
    QPushButton* m_addLink;
    QPushButton* m_addQuote;
    QPushButton* m_addFile;
    QPushButton* m_saveAs;
    QPushButton* m_remove;
};

} // namespace milepost
