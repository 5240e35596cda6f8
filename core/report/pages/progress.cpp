// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"
#include "core/wording/playwords.h"
#include "core/wording/terms.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

void addGroup(Table& table, const ReportContext& context, const QString& title,
              const QList<const PlanItem*>& items)
{
    if (items.isEmpty())
        return;
    table.rows.append(groupRow(title));
    for (const PlanItem* item : items) {
        const QString start = item->start.isValid() ? context.say.date(item->start) : QString();
        QString finish = item->finish.isValid() ? context.say.date(item->finish) : QString();
        if (item->late)
            finish += u"; "_s + latenessWords(context.say, *item->late);
        table.rows.append(
            {{StyledText{context.playLink(*item)}, context.ownerText(*item), start, finish},
             item->decision ? item->decision->notes : QString(),
             RowKind::Normal});
    }
}

} // namespace

QString missingProgress(const ReportContext& context)
{
    for (const PlanItem& item : context.items) {
        if (item.done() || item.state == PlayState::Started)
            return {};
    }
    return context.text(
        Message("Report", "No play has been started yet, so there is no progress to show."));
}

PageContent composeProgress(const ReportContext& context)
{
    QList<const PlanItem*> done;
    QList<const PlanItem*> late;
    QList<const PlanItem*> running;
    for (const PlanItem& item : context.items) {
        if (item.done())
            done.append(&item);
        else if (item.late)
            late.append(&item);
        else if (item.state == PlayState::Started)
            running.append(&item);
    }
    Table table = makeTable(context, {},
                            {{context.text(terms::play()), ColumnAlignment::Start, 4},
                             {context.text(terms::owner()), ColumnAlignment::Start, 2},
                             {context.text(terms::start()), ColumnAlignment::Start, 1.4},
                             {context.text(terms::finish()), ColumnAlignment::Start, 1.4}});
    addGroup(table, context, context.text(terms::done()), done);
    addGroup(table, context, context.text(Message("Report", "Running")), running);
    addGroup(table, context,
             context.text(Message("Report", "Late: should have started or finished by now")), late);
    BlockBuilder blocks;
    blocks.add(std::move(table));
    const QString title = context.text(
        Message("Report", "Plays done: %1 of %2")
            .arg(QString::number(done.size()), context.say.plays(context.items.size())));
    return {late.isEmpty()
                ? title
                : context.text(
                      Message("Report", "%1, %2 late").arg(title, QString::number(late.size()))),
            blocks.take()};
}

} // namespace milepost
