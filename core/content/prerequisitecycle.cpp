// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/prerequisitecycle.h"

#include <QStringList>

#include <algorithm>

namespace milepost {

namespace {

struct Visit {
    PlayId play;
    qsizetype next = 0;
};

} // namespace

QList<PlayId> findPrerequisiteCycle(const QHash<PlayId, QList<PlayId>>& prerequisites)
{
    enum class Mark { Open, Closed };
    QHash<PlayId, Mark> marks;
    QList<PlayId> order = prerequisites.keys();
    std::sort(order.begin(), order.end());

    for (const PlayId& start : std::as_const(order)) {
        if (marks.contains(start))
            continue;
        QList<Visit> stack{{start, 0}};
        marks.insert(start, Mark::Open);
        while (!stack.isEmpty()) {
            const QList<PlayId> needed = prerequisites.value(stack.last().play);
            if (stack.last().next == needed.size()) {
                marks[stack.last().play] = Mark::Closed;
                stack.removeLast();
                continue;
            }
            const PlayId& need = needed[stack.last().next++];
            const auto mark = marks.constFind(need);
            if (mark == marks.constEnd()) {
                marks.insert(need, Mark::Open);
                stack.append({need, 0});
            } else if (*mark == Mark::Open) {
                QList<PlayId> path;
                const auto first =
                    std::find_if(stack.cbegin(), stack.cend(),
                                 [&](const Visit& visit) { return visit.play == need; });
                for (auto it = first; it != stack.cend(); ++it)
                    path.append(it->play);
                path.append(need);
                return path;
            }
        }
    }
    return {};
}

QString pathText(const QList<PlayId>& path)
{
    QStringList names;
    for (const PlayId& play : path)
        names.append(play.text());
    return names.join(QStringLiteral(" → "));
}

} // namespace milepost
