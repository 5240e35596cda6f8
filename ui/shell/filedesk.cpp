// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filedesk.h"

#include "ui/document/engagementdocument.h"
#include "ui/shell/assistant/newengagementassistant.h"
#include "ui/shell/banners/bannerarea.h"
#include "ui/shell/files/backupcare.h"
#include "ui/shell/files/closeguard.h"
#include "ui/shell/files/dataexport.h"
#include "ui/shell/files/filechooser.h"
#include "ui/shell/files/fileoperations.h"
#include "ui/shell/files/filewindow.h"
#include "ui/shell/files/recoverycare.h"
#include "ui/shell/files/samplewindow.h"
#include "ui/shell/files/workbookimport.h"
#include "ui/shell/windows.h"
#include "ui/view/engagementview.h"

#include <QCoreApplication>
#include <QLocale>

namespace milepost {

namespace {

struct FileDeskWords {
    Q_DECLARE_TR_FUNCTIONS(FileDesk)
};

} // namespace

FileDesk::FileDesk(FileWindow& window, Windows& windows) : m_window(window), m_windows(windows) {}

void FileDesk::newEngagement()
{
    auto* assistant = new NewEngagementAssistant(m_windows.services(), &m_window.widget());
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(assistant, &QDialog::accepted, &m_window.widget(), [this, assistant] {
        Place place;
        place.page = PageId::Assess;
        m_window.adopt(assistant->takeDocument(), place);
    });
    assistant->open();
}

void FileDesk::choose()
{
    const QString path = m_windows.services().files.openPath(
        &m_window.widget(), FileDeskWords::tr("Open an engagement"), openableFilter());
    if (!path.isEmpty())
        m_window.open(path);
}

void FileDesk::exploreSample()
{
    openSample(m_window, m_windows.services(), SampleCopy::Again);
}

void FileDesk::saveCopy()
{
    trySaveCopy();
}

bool FileDesk::trySaveCopy()
{
    if (!m_window.document())
        return false;
    const FileOutcome outcome =
        saveCopyOf(*m_window.document(), &m_window.widget(), m_windows.services().files);
    tell(outcome);
    return outcome.done;
}

void FileDesk::tell(const FileOutcome& outcome)
{
    if (outcome.banner)
        m_window.banners().post(*outcome.banner);
    if (outcome.done)
        m_window.banners().remove(kFileProblem);
}

void FileDesk::exportData(ExportKind kind)
{
    EngagementDocument* document = m_window.document();
    if (!document)
        return;
    const ShellServices& services = m_windows.services();
    const QDate day = EngagementView::of(*document, services.clock.today()).statusDate();
    const FileOutcome outcome =
        exportDataOf(*document, day, kind, &m_window.widget(), services.files);
    tell(outcome);
}

void FileDesk::importWorkbook()
{
    if (EngagementDocument* document = m_window.document())
        tell(importWorkbookInto(*document, &m_window.widget(), m_windows.services().files));
}

void FileDesk::restoreBackup()
{
    offerBackups(m_window, m_windows.services(),
                 m_window.document() ? m_window.document()->path() : QString());
}

void FileDesk::recoverDamaged()
{
    offerRecovery(m_window, m_windows.services());
}

void FileDesk::close()
{
    if (m_window.document() && mayLeave())
        m_window.setDocument(nullptr);
}

void FileDesk::quit()
{
    m_windows.closeAll();
}

void FileDesk::openAgain()
{
    if (!m_window.document() || !mayLeave())
        return;
    const QString path = m_window.document()->path();
    auto opened = EngagementDocument::open(path, m_windows.services().clock);
    if (!opened) {
        tellTrouble(m_window, m_windows.services(), path, opened.error());
        return;
    }
    m_window.setDocument(std::move(*opened));
    if (!m_window.document()->isReadOnly())
        return;
    BannerText text;
    text.key = QStringLiteral("file.again");
    text.sentence =
        FileDeskWords::tr("Read again at %1; it can still only be read here.")
            .arg(QLocale().toString(m_windows.services().clock.now().toLocalTime().time(),
                                    QLocale::ShortFormat));
    m_window.banners().post(text);
}

bool FileDesk::mayLeave()
{
    return !m_window.document() ||
           mayClose(*m_window.document(), &m_window.widget(), [this] { return trySaveCopy(); });
}

} // namespace milepost
