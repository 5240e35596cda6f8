// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/malformedcases.h"

namespace milepost {

namespace {

QByteArray text(qsizetype length)
{
    return '"' + QByteArray(length, 'n') + '"';
}

QByteArray units(int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += (i ? ",{\"id\":\"u" : "{\"id\":\"u") + QByteArray::number(i) + "\",\"name\":\"U\"}";
    return '[' + list + ']';
}

} // namespace

QList<SpoiledValue> spoiledOrganization()
{
    return {
        {"format missing", "/format", "", "/"},
        {"format of another tool", "/format", R"("other")", "/format"},
        {"format as number", "/format", R"(1)", "/format"},
        {"version missing", "/version", "", "/"},
        {"version 2", "/version", R"(2)", "/version"},
        {"version 0", "/version", R"(0)", "/version"},
        {"version 1.5", "/version", R"(1.5)", "/version"},
        {"version as text", "/version", R"("1")", "/version"},
        {"version null", "/version", R"(null)", "/"},
        {"unknown key at the top", "/colour", R"(1)", "/colour"},
        {"unknown key with a slash", "/a~1b", R"(1)", "/a~1b"},
        {"unknown key with a tilde", "/a~0b", R"(1)", "/a~0b"},
        {"empty key", "/", R"(1)", "/"},
        {"unknown key with a capital X-", "/X-note", R"(1)", "/X-note"},
        {"organization missing", "/organization", "", "/"},
        {"organization null", "/organization", R"(null)", "/"},
        {"organization as list", "/organization", R"([])", "/organization"},
        {"organization as text", "/organization", R"("Acme")", "/organization"},
        {"organization without name", "/organization/name", "", "/organization"},
        {"organization with empty name", "/organization/name", R"("")", "/organization/name"},
        {"organization with blank name", "/organization/name", R"(" \t ")", "/organization/name",
         RefusedBy::ImportOnly},
        {"name of 201 characters", "/organization/name", text(201), "/organization/name"},
        {"name as number", "/organization/name", R"(7)", "/organization/name"},
        {"name with a NUL", "/organization/name", R"("a\u0000b")", "/organization/name",
         RefusedBy::ImportOnly},
        {"name with an escape character", "/organization/name", R"("a\u001b[31mb")",
         "/organization/name", RefusedBy::ImportOnly},
        {"sponsor as list", "/organization/sponsor", R"(["a"])", "/organization/sponsor"},
        {"currency in small letters", "/organization/currency", R"("eur")",
         "/organization/currency"},
        {"currency of four letters", "/organization/currency", R"("EURO")",
         "/organization/currency"},
        {"currency as number", "/organization/currency", R"(978)", "/organization/currency"},
        {"unknown key in organization", "/organization/size", R"(12)", "/organization/size"},
        {"units as object", "/organization/units", R"({})", "/organization/units"},
        {"unit as text", "/organization/units/0", R"("emea")", "/organization/units/0"},
        {"unit null", "/organization/units/0", R"(null)", "/organization/units/0"},
        {"unit without id", "/organization/units/0/id", "", "/organization/units/0"},
        {"unit with empty id", "/organization/units/0/id", R"("")", "/organization/units/0/id"},
        {"unit id with a space at the end", "/organization/units/2/id", R"("apac ")",
         "/organization/units/2/id", RefusedBy::ImportOnly},
        {"unit id with a line break", "/organization/units/2/id", R"("ap\nac")",
         "/organization/units/2/id", RefusedBy::ImportOnly},
        {"unit id of 101 characters", "/organization/units/2/id", text(101),
         "/organization/units/2/id"},
        {"unit twice", "/organization/units/2/id", R"("emea")", "/organization/units/2/id",
         RefusedBy::ImportOnly},
        {"unit without name", "/organization/units/1/name", "", "/organization/units/1"},
        {"unit parent unknown", "/organization/units/1/parent", R"("moon")",
         "/organization/units/1/parent", RefusedBy::ImportOnly},
        {"unit above itself", "/organization/units/0/parent", R"("emea")",
         "/organization/units/0/parent", RefusedBy::ImportOnly},
        {"units in a circle", "/organization/units/0/parent", R"("dach")",
         "/organization/units/0/parent", RefusedBy::ImportOnly},
        {"unit parent as list", "/organization/units/1/parent", R"(["emea"])",
         "/organization/units/1/parent"},
        {"unknown key in unit", "/organization/units/0/head", R"("Ann")",
         "/organization/units/0/head"},
        {"1,001 units", "/organization/units", units(1001), "/organization/units"},
        {"participants as text", "/participants", R"("ann")", "/participants"},
        {"participant null", "/participants/1", R"(null)", "/participants/1"},
        {"participant without id", "/participants/1/id", "", "/participants/1"},
        {"participant without name", "/participants/1/name", "", "/participants/1"},
        {"participant without function", "/participants/1/function", "", "/participants/1"},
        {"function unknown", "/participants/0/function", R"("ceo")", "/participants/0/function"},
        {"function with a capital", "/participants/0/function", R"("CS")",
         "/participants/0/function"},
        {"function as number", "/participants/0/function", R"(1)", "/participants/0/function"},
        {"participant twice", "/participants/1/id", R"("ann")", "/participants/1/id",
         RefusedBy::ImportOnly},
        {"participant of an unknown unit", "/participants/0/unit", R"("moon")",
         "/participants/0/unit", RefusedBy::ImportOnly},
        {"unknown key in participant", "/participants/0/email", R"("a@b")",
         "/participants/0/email"},
        {"goal without metric", "/goals/0/metric", "", "/goals/0"},
        {"goal with an unknown metric", "/goals/0/metric", R"("happiness")", "/goals/0/metric",
         RefusedBy::ImportOnly},
        {"goal twice", "/goals/1/metric", R"("nrr")", "/goals/1/metric", RefusedBy::ImportOnly},
        {"baseline as text", "/goals/0/baseline", R"("98%")", "/goals/0/baseline"},
        {"baseline 1e308", "/goals/0/baseline", R"(1e308)", "/goals/0/baseline"},
        {"target just out of range", "/goals/0/target", R"(1000000000000001)", "/goals/0/target"},
        {"baseline true", "/goals/0/baseline", R"(true)", "/goals/0/baseline"},
        {"date 2026-02-30", "/goals/0/targetDate", R"("2026-02-30")", "/goals/0/targetDate",
         RefusedBy::ImportOnly},
        {"date 26-1-5", "/goals/0/targetDate", R"("26-1-5")", "/goals/0/targetDate"},
        {"date year 9999", "/goals/0/targetDate", R"("9999-01-01")", "/goals/0/targetDate"},
        {"date year 1969", "/goals/0/targetDate", R"("1969-12-31")", "/goals/0/targetDate"},
        {"date with time", "/goals/0/targetDate", R"("2026-01-05T00:00:00")",
         "/goals/0/targetDate"},
        {"date month 13", "/goals/0/targetDate", R"("2026-13-01")", "/goals/0/targetDate"},
        {"date as number", "/goals/0/targetDate", R"(20260105)", "/goals/0/targetDate"},
        {"date empty", "/goals/0/targetDate", R"("")", "/goals/0/targetDate"},
        {"date blank in it", "/goals/0/targetDate", R"(" 026-01-05")", "/goals/0/targetDate"},
        {"date Arabic digits", "/goals/0/targetDate", R"("٢٠٢٦-٠١-٠٥")", "/goals/0/targetDate"},
        {"date slashes", "/goals/0/targetDate", R"("2026/01/05")", "/goals/0/targetDate"},
        {"date day first", "/goals/0/targetDate", R"("05-01-2026")", "/goals/0/targetDate"},
        {"owner unknown", "/goals/0/owners/1", R"("janitor")", "/goals/0/owners/1",
         RefusedBy::ImportOnly},
        {"owner twice", "/goals/0/owners/1", R"("cs-leader")", "/goals/0/owners/1",
         RefusedBy::ImportOnly},
        {"owner as number", "/goals/0/owners/0", R"(3)", "/goals/0/owners/0"},
        {"owner empty", "/goals/0/owners/0", R"("")", "/goals/0/owners/0"},
        {"owners as text", "/goals/0/owners", R"("cs-leader")", "/goals/0/owners"},
        {"unknown key in goal", "/goals/1/owner", R"("cs-leader")", "/goals/1/owner"},
    };
}

} // namespace milepost
