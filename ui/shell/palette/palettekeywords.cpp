// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palettekeywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace milepost {

namespace {

struct Keywords {
    const char* action;
    const char* words;
};

constexpr const char* kAppearance = QT_TRANSLATE_NOOP("PaletteKeywords", "mode colours appearance");

constexpr Keywords kKeywords[] = {
    {"file.new", QT_TRANSLATE_NOOP("PaletteKeywords", "create add client file")},
    {"file.open", QT_TRANSLATE_NOOP("PaletteKeywords", "load import file")},
    {"file.sample", QT_TRANSLATE_NOOP("PaletteKeywords", "example demo")},
    {"file.saveCopy", QT_TRANSLATE_NOOP("PaletteKeywords", "save as duplicate")},
    {"file.restore", QT_TRANSLATE_NOOP("PaletteKeywords", "earlier version undo")},
    {"file.recover", QT_TRANSLATE_NOOP("PaletteKeywords", "repair broken corrupt rescue")},
    {"file.snapshots",
     QT_TRANSLATE_NOOP("PaletteKeywords", "freeze compare progress before after baseline")},
    {"file.exportPdf", QT_TRANSLATE_NOOP("PaletteKeywords", "report print document save")},
    {"file.exportSlides",
     QT_TRANSLATE_NOOP("PaletteKeywords", "powerpoint impress presentation deck board")},
    {"file.exportWorkbook", QT_TRANSLATE_NOOP("PaletteKeywords", "excel spreadsheet sheets calc")},
    {"file.exportFillIn",
     QT_TRANSLATE_NOOP("PaletteKeywords", "excel spreadsheet status mail send")},
    {"file.importWorkbook",
     QT_TRANSLATE_NOOP("PaletteKeywords", "excel spreadsheet status read back answer")},
    {"file.exportCalendar", QT_TRANSLATE_NOOP("PaletteKeywords", "outlook ical dates events")},
    {"file.exportReminders", QT_TRANSLATE_NOOP("PaletteKeywords", "outlook ical alarms")},
    {"file.exportTables", QT_TRANSLATE_NOOP("PaletteKeywords", "comma separated data files")},
    {"file.quit", QT_TRANSLATE_NOOP("PaletteKeywords", "exit")},
    {"edit.undo", QT_TRANSLATE_NOOP("PaletteKeywords", "take back revert")},
    {"edit.redo", QT_TRANSLATE_NOOP("PaletteKeywords", "repeat again")},
    {"edit.organization",
     QT_TRANSLATE_NOOP("PaletteKeywords",
                       "rename client company name sponsor facilitator currency industry")},
    {"view.theme.light", QT_TRANSLATE_NOOP("PaletteKeywords", "mode colours appearance bright")},
    {"view.theme.dark", QT_TRANSLATE_NOOP("PaletteKeywords", "mode colours appearance night")},
    {"view.theme.highContrast", kAppearance},
    {"view.theme.system", kAppearance},
    {"view.fullScreen", QT_TRANSLATE_NOOP("PaletteKeywords", "present projector")},
    {"go.page1", QT_TRANSLATE_NOOP("PaletteKeywords", "home summary dashboard profile index gaps")},
    {"go.page2", QT_TRANSLATE_NOOP("PaletteKeywords",
                                   "score vote ballot round target weight evidence indicator "
                                   "dimension consensus")},
    {"go.page3",
     QT_TRANSLATE_NOOP("PaletteKeywords", "play schedule candidates owner effort priority")},
    {"go.page4", QT_TRANSLATE_NOOP("PaletteKeywords",
                                   "timeline gantt bars calendar load capacity dependencies")},
    {"go.page6",
     QT_TRANSLATE_NOOP("PaletteKeywords", "kpi nrr grr churn retention value goal target chart")},
    {"go.page7", QT_TRANSLATE_NOOP("PaletteKeywords", "pdf print preview edition paper logo")},
    {"workshop.run",
     QT_TRANSLATE_NOOP("PaletteKeywords", "session facilitate meeting agenda clock")},
    {"help.method", QT_TRANSLATE_NOOP("PaletteKeywords", "manual documentation guide")},
    {"help.shortcuts", QT_TRANSLATE_NOOP("PaletteKeywords", "keys hotkeys")},
    {"help.about", QT_TRANSLATE_NOOP("PaletteKeywords", "version licence license")},
    {"assess.new", QT_TRANSLATE_NOOP("PaletteKeywords", "add create start")},
    {"assess.repeat", QT_TRANSLATE_NOOP("PaletteKeywords", "copy repeat again new")},
    {"assess.details", QT_TRANSLATE_NOOP("PaletteKeywords", "title date unit kind rename edit")},
    {"assess.close", QT_TRANSLATE_NOOP("PaletteKeywords", "finish lock end")},
    {"assess.delete", QT_TRANSLATE_NOOP("PaletteKeywords", "remove")},
    {"assess.participants",
     QT_TRANSLATE_NOOP("PaletteKeywords",
                       "add delete person people roster team voter name function region")},
    {"assess.import", QT_TRANSLATE_NOOP("PaletteKeywords", "votes csv load raters")},
    {"assess.balance", QT_TRANSLATE_NOOP("PaletteKeywords", "votes weight")},
    {"assess.names", QT_TRANSLATE_NOOP("PaletteKeywords", "hide anonymous")},
    {"metrics.find", QT_TRANSLATE_NOOP("PaletteKeywords", "kpi catalogue nrr")},
    {"metrics.period", QT_TRANSLATE_NOOP("PaletteKeywords", "kpi quarter month value enter")},
    {"assess.why", QT_TRANSLATE_NOOP("PaletteKeywords", "explain arithmetic")},
};

} // namespace

QString keywordsOf(const QString& actionId)
{
    const auto* found =
        std::find_if(std::begin(kKeywords), std::end(kKeywords), [&](const Keywords& keywords) {
            return actionId == QLatin1String(keywords.action);
        });
    return found == std::end(kKeywords)
               ? QString()
               : QCoreApplication::translate("PaletteKeywords", found->words);
}

} // namespace milepost
