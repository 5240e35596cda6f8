// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/commonwords.h"

#include <QCoreApplication>

namespace milepost::common {

namespace {

struct CommonWords {
    Q_DECLARE_TR_FUNCTIONS(CommonWords)
};

} // namespace

QString aboutParticipants()
{
    return CommonWords::tr("Who takes part, in which function and unit");
}

QString aboutSnapshots()
{
    return CommonWords::tr("Take, name and delete snapshots");
}

QString accountablePerson()
{
    return CommonWords::tr("Accountable person");
}

QString add()
{
    return CommonWords::tr("Add");
}

QString apply()
{
    return CommonWords::tr("Apply");
}

QString askToSetAside()
{
    return CommonWords::tr("Set aside…");
}

QString assessment()
{
    return CommonWords::tr("Assessment");
}

QString before()
{
    return CommonWords::tr("Before");
}

QString cellSays()
{
    return CommonWords::tr("Row %1, column %2 (%3, %4) says “%5”: %6");
}

QString clear()
{
    return CommonWords::tr("Clear");
}

QString compare()
{
    return CommonWords::tr("Compare");
}

QString continueAssessment()
{
    return CommonWords::tr("&Continue the assessment");
}

QString copy()
{
    return CommonWords::tr("Copy");
}

QString dateField()
{
    return CommonWords::tr("&Date");
}

QString deleteButton()
{
    return CommonWords::tr("&Delete");
}

QString dimensions()
{
    return CommonWords::tr("Dimensions");
}

QString discardButton()
{
    return CommonWords::tr("&Discard");
}

QString dontKnow()
{
    return CommonWords::tr("don’t know");
}

QString engagement()
{
    return CommonWords::tr("Engagement");
}

QString exploreSample()
{
    return CommonWords::tr("Explore the &sample");
}

QString exportPdf()
{
    return CommonWords::tr("&Export PDF…");
}

QString findings()
{
    return CommonWords::tr("Findings");
}

QString firstRound()
{
    return CommonWords::tr("Round 1");
}

QString goToAssess()
{
    return CommonWords::tr("Go to &Assess");
}

QString goal()
{
    return CommonWords::tr("Goal");
}

QString howSure()
{
    return CommonWords::tr("How sure");
}

QString industryField()
{
    return CommonWords::tr("&Industry");
}

QString keyboardShortcuts()
{
    return CommonWords::tr("Keyboard shortcuts");
}

QString myScore()
{
    return CommonWords::tr("My score");
}

QString name()
{
    return CommonWords::tr("Name");
}

QString newAssessment()
{
    return CommonWords::tr("New assessment");
}

QString no()
{
    return CommonWords::tr("No");
}

QString noPlanYet()
{
    return CommonWords::tr("There is no plan yet");
}

QString nobodyYet()
{
    return CommonWords::tr("nobody yet (%1)");
}

QString none()
{
    return CommonWords::tr("None");
}

QString notApplicable()
{
    return CommonWords::tr("not applicable");
}

QString oneVoteAgreesWithNobody()
{
    return CommonWords::tr("one vote agrees with nobody");
}

QString open()
{
    return CommonWords::tr("Open");
}

QString openButton()
{
    return CommonWords::tr("&Open…");
}

QString optional()
{
    return CommonWords::tr("Optional");
}

QString organization()
{
    return CommonWords::tr("Organization");
}

QString pageOf()
{
    return CommonWords::tr("Page %1 of %2");
}

QString participant()
{
    return CommonWords::tr("Participant");
}

QString participants()
{
    return CommonWords::tr("Participants");
}

QString participantsAndUnits()
{
    return CommonWords::tr("Participants and units");
}

QString paste()
{
    return CommonWords::tr("Paste");
}

QString pdfDocuments()
{
    return CommonWords::tr("PDF documents (*.pdf)");
}

QString playbook()
{
    return CommonWords::tr("Playbook");
}

QString pngPictures()
{
    return CommonWords::tr("PNG pictures (*.png)");
}

QString productName()
{
    return CommonWords::tr("Milepost");
}

QString readingOnly()
{
    return CommonWords::tr("The file is open for reading only.");
}

QString redo()
{
    return CommonWords::tr("Redo");
}

QString redoButton()
{
    return CommonWords::tr("&Redo");
}

QString remove()
{
    return CommonWords::tr("Delete");
}

QString removeButton()
{
    return CommonWords::tr("&Remove");
}

QString round()
{
    return CommonWords::tr("Round");
}

QString saveCopy()
{
    return CommonWords::tr("Save a copy…");
}

QString search()
{
    return CommonWords::tr("Search");
}

QString secondRound()
{
    return CommonWords::tr("Round 2");
}

QString setAside()
{
    return CommonWords::tr("Set aside");
}

QString setAsideWhat()
{
    return CommonWords::tr("Set aside: %1");
}

QString snapshots()
{
    return CommonWords::tr("Snapshots");
}

QString startAssessment()
{
    return CommonWords::tr("&Start an assessment");
}

QString step()
{
    return CommonWords::tr("Step");
}

QString svgPictures()
{
    return CommonWords::tr("SVG pictures (*.svg)");
}

QString table()
{
    return CommonWords::tr("Table");
}

QString takeBack()
{
    return CommonWords::tr("Take back");
}

QString takeBackWhat()
{
    return CommonWords::tr("Take back: %1");
}

QString targetIs()
{
    return CommonWords::tr("target %1");
}

QString titleField()
{
    return CommonWords::tr("&Title");
}

QString titleTooLong()
{
    return CommonWords::tr("The title is too long.");
}

QString undo()
{
    return CommonWords::tr("Undo");
}

QString undoButton()
{
    return CommonWords::tr("&Undo");
}

QString units()
{
    return CommonWords::tr("Units");
}

QString warning()
{
    return CommonWords::tr("Warning: %1");
}

QString whyNoProblem()
{
    return CommonWords::tr("Why it is no problem here");
}

QString whySetAside()
{
    return CommonWords::tr("Why “%1” is set aside");
}

QString whyThisNumber()
{
    return CommonWords::tr("Why this number");
}

QString with()
{
    return CommonWords::tr("with");
}

QString withSeverity()
{
    return CommonWords::tr("%1 · severity: %2");
}

QString yes()
{
    return CommonWords::tr("Yes");
}

} // namespace milepost::common
