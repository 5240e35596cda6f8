// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/samplewindow.h"

#include "ui/shell/banners/bannerarea.h"
#include "ui/shell/files/fileoperations.h"
#include "ui/shell/files/filewindow.h"

#include <QCoreApplication>
#include <QDir>

namespace milepost {

namespace {

struct SampleWindowWords {
    Q_DECLARE_TR_FUNCTIONS(SampleWindow)
};

} // namespace

void openSample(FileWindow& asker, const FileServices& services, SampleCopy which)
{
    const Result<QString> path = sampleCopy(services, which);
    if (!path) {
        asker.banners().post(bannerFor(path.error()));
        return;
    }
    FileWindow* window = asker.open(*path);
    if (!window)
        return;
    BannerText text;
    text.key = QStringLiteral("file.sample");
    text.sentence =
        SampleWindowWords::tr(
            "This is your own copy of the sample, kept in %1. Change whatever you like.")
            .arg(QDir::toNativeSeparators(*path));
    if (which == SampleCopy::Again) {
        text.actions = {{SampleWindowWords::tr("Start with a fresh one"), [&services, window] {
                             openSample(*window, services, SampleCopy::Fresh);
                         }}};
    }
    window->banners().post(text);
}

} // namespace milepost
