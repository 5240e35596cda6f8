// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Words and sentences that stand in several places of the window, in its language; those that core
/// says too are in core/wording. A place (%1) is filled by the caller.
namespace milepost::common {

[[nodiscard]] QString aboutParticipants(); ///< "Who takes part, in which function and unit"
[[nodiscard]] QString aboutSnapshots();    ///< "Take, name and delete snapshots"
[[nodiscard]] QString accountablePerson();
[[nodiscard]] QString add();
[[nodiscard]] QString apply();
[[nodiscard]] QString askToSetAside(); ///< "Set aside…"
[[nodiscard]] QString assessment();
[[nodiscard]] QString before();
[[nodiscard]] QString cellSays(); ///< "Row %1, column %2 (%3, %4) says “%5”: %6"
[[nodiscard]] QString clear();
[[nodiscard]] QString compare();
[[nodiscard]] QString continueAssessment(); ///< "&Continue the assessment"
[[nodiscard]] QString copy();
[[nodiscard]] QString dateField();    ///< "&Date"
[[nodiscard]] QString deleteButton(); ///< "&Delete"
[[nodiscard]] QString dimensions();
[[nodiscard]] QString discardButton(); ///< "&Discard"
[[nodiscard]] QString dontKnow();      ///< "don’t know"
[[nodiscard]] QString engagement();
[[nodiscard]] QString exploreSample(); ///< "Explore the &sample"
[[nodiscard]] QString exportPdf();     ///< "&Export PDF…"
[[nodiscard]] QString findings();
[[nodiscard]] QString firstRound(); ///< "Round 1"
[[nodiscard]] QString goToAssess(); ///< "Go to &Assess"
[[nodiscard]] QString goal();
[[nodiscard]] QString howSure();
[[nodiscard]] QString industryField(); ///< "&Industry"
[[nodiscard]] QString keyboardShortcuts();
[[nodiscard]] QString myScore();
[[nodiscard]] QString name();
[[nodiscard]] QString newAssessment();
[[nodiscard]] QString no();
[[nodiscard]] QString noPlanYet(); ///< "There is no plan yet"
[[nodiscard]] QString nobodyYet(); ///< "nobody yet (%1)"
[[nodiscard]] QString none();
[[nodiscard]] QString notApplicable();
[[nodiscard]] QString oneVoteAgreesWithNobody();
[[nodiscard]] QString open();
[[nodiscard]] QString openButton(); ///< "&Open…"
[[nodiscard]] QString optional();
[[nodiscard]] QString organization();
[[nodiscard]] QString pageOf(); ///< "Page %1 of %2"
[[nodiscard]] QString participant();
[[nodiscard]] QString participants();
[[nodiscard]] QString participantsAndUnits();
[[nodiscard]] QString paste();
[[nodiscard]] QString pdfDocuments(); ///< "PDF documents (*.pdf)"
[[nodiscard]] QString playbook();
[[nodiscard]] QString pngPictures(); ///< "PNG pictures (*.png)"
[[nodiscard]] QString productName(); ///< "Milepost"
[[nodiscard]] QString readingOnly(); ///< "The file is open for reading only."
[[nodiscard]] QString redo();
[[nodiscard]] QString redoButton();   ///< "&Redo"
[[nodiscard]] QString remove();       ///< "Delete"
[[nodiscard]] QString removeButton(); ///< "&Remove"
[[nodiscard]] QString round();
[[nodiscard]] QString saveCopy(); ///< "Save a copy…"
[[nodiscard]] QString search();
[[nodiscard]] QString secondRound(); ///< "Round 2"
[[nodiscard]] QString setAside();
[[nodiscard]] QString setAsideWhat(); ///< "Set aside: %1"
[[nodiscard]] QString snapshots();
[[nodiscard]] QString startAssessment(); ///< "&Start an assessment"
[[nodiscard]] QString step();
[[nodiscard]] QString svgPictures(); ///< "SVG pictures (*.svg)"
[[nodiscard]] QString table();
[[nodiscard]] QString takeBack();
[[nodiscard]] QString takeBackWhat(); ///< "Take back: %1"
[[nodiscard]] QString targetIs();     ///< "target %1"
[[nodiscard]] QString titleField();   ///< "&Title"
[[nodiscard]] QString titleTooLong(); ///< "The title is too long."
[[nodiscard]] QString undo();
[[nodiscard]] QString undoButton(); ///< "&Undo"
[[nodiscard]] QString units();
[[nodiscard]] QString warning();      ///< "Warning: %1"
[[nodiscard]] QString whyNoProblem(); ///< "Why it is no problem here"
[[nodiscard]] QString whySetAside();  ///< "Why “%1” is set aside"
[[nodiscard]] QString whyThisNumber();
[[nodiscard]] QString with();
[[nodiscard]] QString withSeverity(); ///< "%1 · severity: %2"
[[nodiscard]] QString yes();

} // namespace milepost::common
