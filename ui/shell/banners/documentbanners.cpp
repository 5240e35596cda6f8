// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banners/documentbanners.h"

#include "ui/document/engagementdocument.h"
#include "ui/shell/banners/bannerarea.h"
#include "ui/shell/banners/deletionnotice.h"

namespace milepost {

namespace {

const QString kUnsaved = QStringLiteral("document.unsaved");
const QString kReadOnly = QStringLiteral("document.readOnly");
const QString kNotices = QStringLiteral("document.notices");

} // namespace

DocumentBanners::DocumentBanners(EngagementDocument& document, BannerArea& area,
                                 std::function<void()> saveCopy, QObject* parent)
    : QObject(parent), m_document(document), m_area(area), m_saveCopy(std::move(saveCopy))
{
    new DeletionNotice(document, area, this);
    tellNotices();
    tellReadOnly();
    followSaveState();
    connect(&document, &EngagementDocument::saveStateChanged, this,
            &DocumentBanners::followSaveState);
    connect(&document, &EngagementDocument::noticed, this, &DocumentBanners::tellNotices);
    connect(&document, &EngagementDocument::pathChanged, this, [this] {
        m_area.remove(kReadOnly);
        m_area.remove(kNotices);
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
    m_area.post(text);
}

void DocumentBanners::tellReadOnly()
{
    if (!m_document.isReadOnly())
        return;
    BannerText text;
    text.key = kReadOnly;
    const auto& holder = m_document.holder();
    const QStringList notices(m_document.notices());
    if (holder)
        text.sentence = tr("%1 has this file open on %2, so it can only be read here.")
                            .arg(holder->user, holder->machine);
    else if (!notices.isEmpty())
        text.sentence = notices.join(u' ');
    else
        text.sentence = tr("This file can only be read.");
    text.actions = {{tr("Work in a copy…"), m_saveCopy}};
    m_area.post(text);
}

void DocumentBanners::followSaveState()
{
    const SaveState state = m_document.saveState();
    if (state != SaveState::Pending && state != SaveState::Blocked) {
        m_area.remove(kUnsaved);
        return;
    }
    BannerText text;
    text.kind = BannerText::Kind::Attention;
    text.key = kUnsaved;
    text.closable = false;
    const auto& problem = m_document.saveProblem();
    text.sentence = tr("Not saved: %1").arg(problem ? problem->message : QString());
    text.actions = {{tr("Retry now"), [this] { retry(); }}, {tr("Save a copy…"), m_saveCopy}};
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
