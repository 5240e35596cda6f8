# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills in a workbook as people do: moves columns, sorts, deletes, adds and doubles rows, changes values.

Prints what has to come of it, a line each: "change SHEET, CELL VALUE" and "refusal SHEET, CELL".
"""

import datetime
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])

plan = book["Plan status"]
headings = [cell.value for cell in plan[1]]
rows = [[(cell.value, cell.number_format) for cell in row] for row in plan.iter_rows(min_row=2)]
place = {heading: at for at, heading in enumerate(headings)}
plan.delete_rows(1, plan.max_row)

rows.reverse()
missing = rows.pop(3)
doubled = rows[0]
rows.append(doubled)
rows.append([("no-such-play", "@")] + [(None, "General")] * (len(headings) - 1))
order = list(range(len(headings)))
order.reverse()
columns = [headings[at] for at in order] + ["Remark"]
print("refusal Plan status")

started = next(row for row in rows[1:-2] if row[place["State"]][0] == "started")


def set_value(row, heading, value):
    row[place[heading]] = (value, row[place[heading]][1])


set_value(started, "Accountable", "Ann Lee")
set_value(started, "Progress", 0.35)
set_value(started, "Actual start", datetime.date(2026, 5, 4))
expected = {"Accountable": "Ann Lee", "Progress": "0.35", "Actual start": "2026-05-04"}

for at, heading in enumerate(columns, start=1):
    plan.cell(3, at, heading)
for line, row in enumerate(rows, start=4):
    for at, of in enumerate(order, start=1):
        cell = plan.cell(line, at, row[of][0])
        cell.number_format = row[of][1]
    if row is started:
        for heading, value in expected.items():
            print("change Plan status,", plan.cell(line, columns.index(heading) + 1).coordinate, value)
    if row is doubled or row is rows[-1]:
        print("refusal Plan status,", plan.cell(line, columns.index(headings[0]) + 1).coordinate)
print("refusal Plan status,", plan.cell(3, len(columns)).coordinate)

values = book["KPI values"]
heads = {cell.value: cell.column for cell in values[1]}
first = next(row for row in range(2, values.max_row + 1)
             if values.cell(row, heads["Value"]).number_format == "0.0%"
             and values.cell(row, heads["Value"]).value is not None
             and not values.cell(row, heads["Value"]).protection.locked)
value = values.cell(first, heads["Value"])
value.value = 0.4567
print("change KPI values,", value.coordinate, "0.4567")
source = values.cell(first, heads["Source"])
source.value = '=CONCATENATE("a";"b")'
print("refusal KPI values,", source.coordinate)

book.save(sys.argv[1])
