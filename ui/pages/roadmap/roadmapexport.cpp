// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roadmap/roadmapexport.h"

#include "core/base/outputfile.h"
#include "ui/figures/roadmap/roadmappicture.h"
#include "ui/language/windowlanguage.h"

#include <QFileInfo>

namespace milepost {

namespace {

constexpr qreal kCopyScale = 2;

RoadmapPicture pictureOf(const RoadmapSheet& sheet)
{
    const Colours colours = printColours();
    return {sheet.chart,
            sheet.title,
            {colours, colours.accent, sheet.font, windowLanguage(sheet.locale)},
            sheet.mirrored};
}

} // namespace

Result<Done> writeRoadmap(const RoadmapSheet& sheet, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const RoadmapPicture picture = pictureOf(sheet);
    if (ending == QLatin1String("svg"))
        return writeOutput(path, picture.svg());
    if (ending == QLatin1String("png"))
        return writeOutput(path, picture.png());
    if (ending == QLatin1String("pdf"))
        return writeOutput(path, picture.pdf());
    return Error{Message("Roadmap", "“%1” does not end in .svg, .png or .pdf, so it is not known "
                                    "which kind of picture to write.")
                     .arg(QFileInfo(path).fileName()),
                 {},
                 {}};
}

QImage roadmapImage(const RoadmapSheet& sheet)
{
    return pictureOf(sheet).image(kCopyScale);
}

} // namespace milepost
