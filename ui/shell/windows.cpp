// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windows.h"

#include "ui/document/engagementdocument.h"
#include "ui/shell/files/fileoperations.h"
#include "ui/shell/files/opening.h"
#include "ui/shell/files/recoverycare.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/accessibility.h"

namespace milepost {

namespace {

/// Where a further window stands beside the one that asked for it, in pixels.
constexpr QPoint kOffset(32, 32);

void bringToFront(MainWindow& window)
{
    if (window.isMinimized())
        window.showNormal();
    window.raise();
    window.activateWindow();
}

} // namespace

Windows::Windows(ShellServices services, QObject* parent)
    : QObject(parent), m_services(std::move(services)), m_recentFiles(m_services.settings)
{
    installAccessibility();
}

Windows::~Windows()
{
    const QList<MainWindow*> left = m_windows;
    for (MainWindow* window : left)
        delete window;
}

void Windows::start(const QStringList& paths)
{
    MainWindow& first = makeHidden();
    for (const QString& path : paths)
        open(path, first);
    first.show();
}

MainWindow& Windows::makeWindow()
{
    MainWindow& window = makeHidden();
    window.show();
    return window;
}

MainWindow& Windows::makeHidden()
{
    auto* window = new MainWindow(*this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeOne(window); });
    return *window;
}

MainWindow* Windows::open(const QString& path, MainWindow& asker)
{
    if (MainWindow* window = windowWith(path)) {
        bringToFront(*window);
        return window;
    }
    Result<OpenedDocument> opened =
        openDocument(path, m_services.clock, m_services.documentsFolder);
    if (!opened) {
        if (isExchangeFile(path))
            asker.banners().post(bannerFor(opened.error()));
        else
            tellTrouble(asker, m_services, path, opened.error());
        return nullptr;
    }
    MainWindow* window = adopt(std::move(opened.value().document), asker);
    if (!opened.value().notice.isEmpty()) {
        BannerText text;
        text.key = QStringLiteral("file.opened");
        text.sentence = opened.value().notice;
        window->banners().post(text);
    }
    return window;
}

MainWindow* Windows::adopt(std::unique_ptr<EngagementDocument> document, MainWindow& asker,
                           const std::optional<Place>& place)
{
    MainWindow* window = &asker;
    if (asker.document()) {
        window = &makeHidden();
        window->move(asker.pos() + kOffset);
    }
    window->setDocument(std::move(document));
    if (place)
        window->workspace()->goTo(*place);
    window->show();
    bringToFront(*window);
    return window;
}

void Windows::closeAll()
{
    const QList<MainWindow*> all = m_windows;
    for (MainWindow* window : all) {
        if (m_windows.contains(window) && !window->close())
            return;
    }
}

MainWindow* Windows::windowWith(const QString& path) const
{
    const QString wanted = canonicalPath(path);
    for (MainWindow* window : m_windows) {
        if (window->document() && canonicalPath(window->document()->path()) == wanted)
            return window;
    }
    return nullptr;
}

} // namespace milepost
