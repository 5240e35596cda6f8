// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/paletteentries.h"

#include "core/engagement/defaults.h"
#include "core/engagement/planinforce.h"
#include "core/wording/terms.h"
#include "ui/actions/goactions.h"
#include "ui/actions/shownengagement.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/shell/palette/palettekeywords.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QSet>
#include <QWidget>

#include <algorithm>

namespace milepost {

namespace {

struct PaletteEntriesWords {
    Q_DECLARE_TR_FUNCTIONS(PaletteEntries)
};

bool hasPage(const PaletteScope& scope, PageId id)
{
    for (const PageName& page : scope.pages) {
        if (page.id == id)
            return true;
    }
    return false;
}

PaletteEntry leadingTo(ShownEngagement& shown, const QString& title, const QString& kind,
                       const QString& iconName, const Place& place)
{
    return {title, kind, {}, iconName, [&shown, place] { shown.goTo(place); }};
}

QString iconNameOf(const PaletteScope& scope, const QAction& action)
{
    for (const PageName& page : scope.pages) {
        if (page.title == action.text())
            return page.iconName;
    }
    return QStringLiteral("command");
}

QString commandKind()
{
    return PaletteEntriesWords::tr("Command");
}

/// What Undo and Redo are about is told, but not found: it names all that was ever done.
QString searchedOf(const QAction& action)
{
    if (action.objectName() == QLatin1String("edit.undo"))
        return common::undo();
    return action.objectName() == QLatin1String("edit.redo") ? common::redo() : QString();
}

/// Pages first, then what can be done now. The window and a page may have one command in common.
void addCommands(QList<PaletteEntry>& entries, const PaletteScope& scope)
{
    QList<PaletteEntry> others;
    QSet<QString> titles;
    for (QAction* action : scope.commands) {
        if (!action->isEnabled() || action->isSeparator() ||
            action->objectName() == QLatin1String("go.palette"))
            continue;
        const bool page = qobject_cast<GoToPageAction*>(action) != nullptr;
        PaletteEntry entry;
        const auto* own = qobject_cast<Action*>(action);
        entry.title = own ? own->searchTitle() : plainText(*action);
        entry.kind = page ? PaletteEntriesWords::tr("Page") : commandKind();
        entry.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        entry.iconName = iconNameOf(scope, *action);
        entry.run = [guarded = QPointer<QAction>(action)] {
            if (guarded)
                guarded->trigger();
        };
        entry.keywords = keywordsOf(action->objectName());
        entry.searched = searchedOf(*action);
        if (!page && titles.contains(entry.title))
            continue;
        titles.insert(entry.title);
        (page ? entries : others).append(entry);
    }
    entries.append(others);
}

/// What is done on the Assess page can be asked for from everywhere: it is gone to first.
void addFromElsewhere(QList<PaletteEntry>& entries, const PaletteScope& scope)
{
    for (const auto& [id, title] :
         {std::pair(QStringLiteral("assess.new"), common::newAssessment()),
          std::pair(QStringLiteral("assess.participants"), common::participantsAndUnits())}) {
        const auto isHere = [&id = id](const QAction* action) {
            return action->objectName() == id;
        };
        if (std::any_of(scope.commands.cbegin(), scope.commands.cend(), isHere))
            continue;
        PaletteEntry entry{title, commandKind(), {}, QStringLiteral("command"), {}};
        entry.keywords = keywordsOf(id);
        entry.run = [&window = scope.window, &shown = *scope.shown, id = id] {
            Place place;
            place.page = PageId::Assess;
            shown.goTo(place);
            if (auto* action = window.findChild<QAction*>(id))
                action->trigger();
        };
        entries.append(entry);
    }
}

void addDimensions(QList<PaletteEntry>& entries, ShownEngagement& shown)
{
    const EngagementDocument& document = shown.document();
    const auto used = assessmentsInUse(document.content(), document.engagement());
    for (const Assessment* assessment : used) {
        const Matrix* matrix = document.content().findMatrix(assessment->matrix);
        if (!matrix)
            continue;
        for (const Dimension& dimension : matrix->dimensions) {
            Place place;
            place.page = PageId::Assess;
            place.assessment = assessment->id;
            place.dimension = dimension.id;
            entries.append(
                leadingTo(shown, dimension.name,
                          PaletteEntriesWords::tr("Dimension of %1").arg(matrix->shortName),
                          QStringLiteral("dimension"), place));
        }
    }
}

void addAssessments(QList<PaletteEntry>& entries, ShownEngagement& shown)
{
    const EngagementDocument& document = shown.document();
    for (const Assessment& assessment : document.engagement().assessments) {
        const Matrix* matrix = document.content().findMatrix(assessment.matrix);
        const QString name = assessment.title.isEmpty() && matrix ? matrix->name : assessment.title;
        Place place;
        place.page = PageId::Assess;
        place.assessment = assessment.id;
        entries.append(
            leadingTo(shown,
                      PaletteEntriesWords::tr("%1, %2").arg(
                          name, QLocale().toString(assessment.date, QLocale::ShortFormat)),
                      common::assessment(), QStringLiteral("assess"), place));
    }
}

void addPlays(QList<PaletteEntry>& entries, ShownEngagement& shown)
{
    const EngagementDocument& document = shown.document();
    const auto add = [&](const PlayId& id, const QString& title) {
        Place place;
        place.page = PageId::Plan;
        place.play = id;
        entries.append(
            leadingTo(shown, title, inWords(terms::play()), QStringLiteral("play"), place));
    };
    for (const Play& play : document.content().plays)
        add(play.id, play.title);
    const Plan plan = planInForce(document.engagement());
    for (const PlannedPlay& play : plan.plays) {
        if (play.custom)
            add(play.id, play.custom->title);
    }
}

void addMetrics(QList<PaletteEntry>& entries, ShownEngagement& shown)
{
    for (const Metric& metric : shown.document().content().metrics) {
        Place place;
        place.page = PageId::Metrics;
        place.metric = metric.id;
        entries.append(leadingTo(shown, metric.name, inWords(terms::metric()),
                                 QStringLiteral("metrics"), place));
    }
}

} // namespace

QList<PaletteEntry> paletteEntries(const PaletteScope& scope)
{
    QList<PaletteEntry> entries;
    addCommands(entries, scope);
    if (!scope.shown)
        return entries;
    if (hasPage(scope, PageId::Assess)) {
        if (!scope.shown->document().isReadOnly())
            addFromElsewhere(entries, scope);
        addDimensions(entries, *scope.shown);
        addAssessments(entries, *scope.shown);
    }
    if (hasPage(scope, PageId::Plan))
        addPlays(entries, *scope.shown);
    if (hasPage(scope, PageId::Metrics))
        addMetrics(entries, *scope.shown);
    return entries;
}

} // namespace milepost
