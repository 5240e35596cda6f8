// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banners/documentbanners.h"

#include "core/storage/care/conflictedcopies.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/shell/banners/bannerarea.h"
#include "ui/shell/banners/deletionnotice.h"
#include "ui/shell/files/filewatch.h"

#include <QFileInfo>
#include <QSysInfo>

namespace milepost {

namespace {

const QString kUnsaved = QStringLiteral("document.unsaved");
const QString kReadOnly = QStringLiteral("document.readOnly");
const QString kNotices = QStringLiteral("document.notices");

} // namespace

DocumentBanners::DocumentBanners(EngagementDocument& document, BannerArea& area, DocumentWays ways,
                                 QObject* parent)
    : QObject(parent), m_document(document), m_area(area), m_ways(std::move(ways))
{
    new DeletionNotice(document, area, this);
    tellNotices();
    tellReadOnly();
    watch();
    followSaveState();
    connect(&document, &EngagementDocument::saveStateChanged, this,
            &DocumentBanners::followSaveState);
    connect(&document, &EngagementDocument::noticed, this, &DocumentBanners::tellNotices);
    connect(&document, &EngagementDocument::pathChanged, this, [this] {
        m_area.remove(kReadOnly);
        m_area.remove(kNotices);
        watch();
        followSaveState();
    });
}

DocumentBanners::~DocumentBanners()
{
    for (const QString& key : {kUnsaved, kReadOnly, kNotices})
        m_area.remove(key);
}

void DocumentBanners::tellNotices()
{
    if (m_document.isReadOnly() || m_document.notices().isEmpty())
        return;
    BannerText text;
    text.key = kNotices;
    text.sentence = QStringList(m_document.notices()).join(u' ');
    if (const QString other = otherVersion(); !other.isEmpty())
        text.actions = {{tr("Open the other version"), [this, other] { m_ways.openOther(other); }}};
    m_area.post(text);
}

// The first of the conflicted copies that the notices name.
QString DocumentBanners::otherVersion() const
{
    const QStringList copies = conflictedCopies(m_document.path(), QSysInfo::machineHostName());
    for (const QString& copy : copies) {
        const QString name = QFileInfo(copy).fileName();
        for (const QString& notice : m_document.notices()) {
            if (notice.contains(name))
                return copy;
        }
    }
    return {};
}

void DocumentBanners::tellReadOnly()
{
    if (!m_document.isReadOnly())
        return;
    const auto& holder = m_document.holder();
    const QStringList notices(m_document.notices());
    if (holder)
        tellReadOnly(tr("%1 has this file open on %2, so it can only be read here.")
                         .arg(holder->user, holder->machine),
                     false);
    else
        tellReadOnly(notices.isEmpty() ? tr("This file can only be read.") : notices.join(u' '),
                     false);
}

void DocumentBanners::tellReadOnly(const QString& sentence, bool urgent)
{
    BannerText text;
    text.kind = urgent ? BannerText::Kind::Attention : BannerText::Kind::Notice;
    text.key = kReadOnly;
    text.sentence = sentence;
    text.actions = {{tr("Open again"), m_ways.openAgain}, {tr("Work in a copy…"), m_ways.saveCopy}};
    m_area.post(text);
}

// Whoever may write here has the file to himself.
void DocumentBanners::watch()
{
    delete m_watch;
    m_watch = nullptr;
    if (!m_document.isReadOnly())
        return;
    m_watch = new FileWatch(m_document.path(), FileWatch::kInterval, this);
    connect(m_watch, &FileWatch::changed, this, [this] {
        const auto& holder = m_document.holder();
        tellReadOnly(holder ? tr("%1 has changed the file since it was opened here. Open it again "
                                 "to see the changes.")
                                  .arg(holder->user)
                            : tr("The file has changed since it was opened here. Open it again to "
                                 "see the changes."),
                     true);
    });
    if (!m_document.holder())
        return;
    connect(m_watch, &FileWatch::released, this, [this] {
        tellReadOnly(tr("%1 has closed the file. Open it again to work in it.")
                         .arg(m_document.holder()->user),
                     true);
    });
}

void DocumentBanners::followSaveState()
{
    const SaveState state = m_document.saving().state;
    if (state != SaveState::Pending && state != SaveState::Blocked) {
        m_area.remove(kUnsaved);
        return;
    }
    BannerText text;
    text.kind = BannerText::Kind::Attention;
    text.key = kUnsaved;
    text.closable = false;
    const auto failure = m_document.saving().failure;
    text.sentence = tr("Not saved: %1").arg(failure ? inWords(failure->error.message) : QString());
    text.actions = {{tr("Retry now"), [this] { retry(); }}, {common::saveCopy(), m_ways.saveCopy}};
    m_area.post(text);
}

void DocumentBanners::retry()
{
    // The outcome shows in the state; a repeated failure keeps the banner.
    const Result<Done> done = m_document.retryNow();
    if (done)
        m_area.remove(kUnsaved);
}

} // namespace milepost
