// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/paletteentries.h"

#include "core/engagement/defaults.h"
#include "ui/actions/goactions.h"
#include "ui/document/engagementdocument.h"
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

QString tr(const char* text)
{
    return QCoreApplication::translate("PaletteEntries", text);
}

bool hasPage(const WindowContext& context, PageId id)
{
    for (const PageName& page : context.pages()) {
        if (page.id == id)
            return true;
    }
    return false;
}

PaletteEntry leadingTo(WindowContext& context, const QString& title, const QString& kind,
                       const QString& iconName, const Place& place)
{
    return {title, kind, {}, iconName, [&context, place] { context.goTo(place); }};
}

QString iconNameOf(const WindowContext& context, const QAction& action)
{
    for (const PageName& page : context.pages()) {
        if (page.title == action.text())
            return page.iconName;
    }
    return QStringLiteral("command");
}

/// What Undo and Redo are about is told, but not found: it names all that was ever done.
QString searchedOf(const QAction& action)
{
    if (action.objectName() == QLatin1String("edit.undo"))
        return tr("Undo");
    return action.objectName() == QLatin1String("edit.redo") ? tr("Redo") : QString();
}

/// Pages first, then what can be done now. The window and a page may have one command in common.
void addCommands(QList<PaletteEntry>& entries, const WindowContext& context,
                 const QList<QAction*>& commands)
{
    QList<PaletteEntry> others;
    QSet<QString> titles;
    for (QAction* action : commands) {
        if (!action->isEnabled() || action->isSeparator() ||
            action->objectName() == QLatin1String("go.palette"))
            continue;
        const bool page = qobject_cast<GoToPageAction*>(action) != nullptr;
        PaletteEntry entry;
        const auto* own = qobject_cast<Action*>(action);
        entry.title = own ? own->searchTitle() : plainText(*action);
        entry.kind = page ? tr("Page") : tr("Command");
        entry.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        entry.iconName = iconNameOf(context, *action);
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
void addFromElsewhere(QList<PaletteEntry>& entries, WindowContext& context,
                      const QList<QAction*>& commands)
{
    for (const auto& [id, title] :
         {std::pair(QStringLiteral("assess.new"), tr("New assessment")),
          std::pair(QStringLiteral("assess.participants"), tr("Participants and units"))}) {
        const auto isHere = [&id = id](const QAction* action) {
            return action->objectName() == id;
        };
        if (std::any_of(commands.cbegin(), commands.cend(), isHere))
            continue;
        PaletteEntry entry{title, tr("Command"), {}, QStringLiteral("command"), {}};
        entry.keywords = keywordsOf(id);
        entry.run = [&context, id = id] {
            Place place;
            place.page = PageId::Assess;
            context.goTo(place);
            if (auto* action = context.widget().findChild<QAction*>(id))
                action->trigger();
        };
        entries.append(entry);
    }
}

void addDimensions(QList<PaletteEntry>& entries, WindowContext& context,
                   const EngagementDocument& document)
{
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
            entries.append(leadingTo(context, dimension.name,
                                     tr("Dimension of %1").arg(matrix->shortName),
                                     QStringLiteral("dimension"), place));
        }
    }
}

void addAssessments(QList<PaletteEntry>& entries, WindowContext& context,
                    const EngagementDocument& document)
{
    for (const Assessment& assessment : document.engagement().assessments) {
        const Matrix* matrix = document.content().findMatrix(assessment.matrix);
        const QString name = assessment.title.isEmpty() && matrix ? matrix->name : assessment.title;
        Place place;
        place.page = PageId::Assess;
        place.assessment = assessment.id;
        entries.append(leadingTo(
            context,
            tr("%1, %2").arg(name, QLocale().toString(assessment.date, QLocale::ShortFormat)),
            tr("Assessment"), QStringLiteral("assess"), place));
    }
}

void addPlays(QList<PaletteEntry>& entries, WindowContext& context,
              const EngagementDocument& document)
{
    const auto add = [&](const PlayId& id, const QString& title) {
        Place place;
        place.page = PageId::Plan;
        place.play = id;
        entries.append(leadingTo(context, title, tr("Play"), QStringLiteral("play"), place));
    };
    for (const Play& play : document.content().plays)
        add(play.id, play.title);
    if (const auto& plan = document.engagement().plan) {
        for (const PlannedPlay& play : plan->plays) {
            if (play.custom)
                add(play.id, play.custom->title);
        }
    }
}

void addMetrics(QList<PaletteEntry>& entries, WindowContext& context,
                const EngagementDocument& document)
{
    for (const Metric& metric : document.content().metrics) {
        Place place;
        place.page = PageId::Metrics;
        place.metric = metric.id;
        entries.append(
            leadingTo(context, metric.name, tr("Metric"), QStringLiteral("metrics"), place));
    }
}

} // namespace

QList<PaletteEntry> paletteEntries(WindowContext& context, const QList<QAction*>& commands)
{
    QList<PaletteEntry> entries;
    addCommands(entries, context, commands);
    if (const EngagementDocument* document = context.document()) {
        if (hasPage(context, PageId::Assess)) {
            if (!document->isReadOnly())
                addFromElsewhere(entries, context, commands);
            addDimensions(entries, context, *document);
            addAssessments(entries, context, *document);
        }
        if (hasPage(context, PageId::Plan))
            addPlays(entries, context, *document);
        if (hasPage(context, PageId::Metrics))
            addMetrics(entries, context, *document);
    }
    return entries;
}

} // namespace milepost
