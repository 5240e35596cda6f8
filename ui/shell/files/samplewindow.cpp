// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/samplewindow.h"

#include "ui/shell/files/fileoperations.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windows.h"

#include <QCoreApplication>
#include <QDir>

namespace milepost {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SampleWindow", text);
}

} // namespace

void openSample(Windows& windows, MainWindow& asker, SampleCopy which)
{
    const Result<QString> path = sampleCopy(windows.services(), which);
    if (!path) {
        asker.banners().post(bannerFor(path.error()));
        return;
    }
    MainWindow* window = windows.open(*path, asker);
    if (!window)
        return;
    BannerText text;
    text.key = QStringLiteral("file.sample");
    text.sentence = tr("This is your own copy of the sample, kept in %1. Change whatever you like.")
                        .arg(QDir::toNativeSeparators(*path));
    if (which == SampleCopy::Again) {
        text.actions = {{tr("Start with a fresh one"),
                         [&windows, window] { openSample(windows, *window, SampleCopy::Fresh); }}};
    }
    window->banners().post(text);
}

} // namespace milepost
