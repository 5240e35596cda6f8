// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another process on the same engagement file, for tests:
//   storage_peer hold FILE    opens it, says "write" or "read", and holds it until its input ends
//   storage_peer edit FILE    adds units for ever and says the number of each that is written
#include "core/storage/file/engagementstore.h"
#include "tests/support/machineclock.h"

#include <QCoreApplication>

#include <cstdio>

using namespace milepost;

namespace {

void say(const QString& line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

int edit(EngagementStore& store, qsizetype next)
{
    for (;; ++next) {
        const Unit unit{UnitId(QStringLiteral("u%1").arg(next)), QString(150, u'n'), {}, {}};
        const Change change{QStringLiteral("Add"), {{{EntityKind::Unit, {}, {}, next}, {}, unit}}};
        if (const WriteResult result = store.apply(change); !result) {
            say(result.error().toLine());
            return 1;
        }
        say(QString::number(next));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    Result<OpenedEngagement> opened = EngagementStore::open(arguments.at(2), machineClock());
    if (!opened) {
        say(opened.error().toLine());
        return 1;
    }
    if (arguments.at(1) == QLatin1String("edit"))
        return edit(*opened->store, opened->engagement.organization.units.size());
    say(opened->store->isReadOnly() ? QStringLiteral("read") : QStringLiteral("write"));
    while (std::getchar() != EOF) {
    }
    return 0;
}
