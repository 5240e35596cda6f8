// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/translation.h"
#include "ui/document/documentcore.h"
#include "ui/document/documentsources.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"

#include <QDir>
#include <QFileInfo>
#include <QVariant>

namespace milepost {

namespace {

Error noFile()
{
    return {EngagementDocument::tr("This engagement has no file."), {}, {}};
}

bool isSameFile(const QString& a, const QString& b)
{
    // QFileInfo takes any two files that are not there for the same one.
    const QFileInfo one(a);
    const QFileInfo other(b);
    if (one.exists() && other.exists())
        return one == other;
    return QDir::cleanPath(one.absoluteFilePath()) == QDir::cleanPath(other.absoluteFilePath());
}

constexpr const char* kSources = "contentSources";

Content inWindowLanguage(Content content, const ContentSources& sources)
{
    return inLanguage(std::move(content), sources, windowLanguage(QLocale()).code());
}

} // namespace

Result<std::unique_ptr<EngagementDocument>>
EngagementDocument::open(const QString& path, const Clock& clock, OpenMode mode)
{
    Result<OpenedEngagement> opened = EngagementStore::open(path, clock, mode);
    if (!opened)
        return opened.error();
    auto document = std::make_unique<EngagementDocument>(
        inWindowLanguage(std::move(opened->content), opened->contentSources),
        std::move(opened->engagement));
    document->setProperty(kSources, QVariant::fromValue(opened->contentSources));
    document->d->holder = opened->holder;
    for (const Message& notice : std::as_const(opened->notices))
        document->d->notices.append(inWords(notice));
    document->d->useStore(std::move(opened->store), clock);
    return document;
}

Result<std::unique_ptr<EngagementDocument>>
EngagementDocument::create(const QString& path, const Engagement& engagement,
                           const ContentSources& sources, const Clock& clock, ExistingFile existing)
{
    Result<Content> content = readContent(sources);
    if (!content)
        return content.error();
    Result<std::unique_ptr<EngagementStore>> store =
        EngagementStore::create(path, engagement, sources, clock, existing);
    if (!store)
        return store.error();
    auto document = std::make_unique<EngagementDocument>(
        inWindowLanguage(std::move(content).value(), sources), engagement);
    document->setProperty(kSources, QVariant::fromValue(sources));
    document->d->useStore(std::move(store).value(), clock);
    return document;
}

ContentSources contentSourcesOf(const EngagementDocument& document)
{
    return document.property(kSources).value<ContentSources>();
}

QString EngagementDocument::path() const
{
    return d->writer ? d->writer->store().path() : QString();
}

bool EngagementDocument::isReadOnly() const
{
    return d->writer && d->writer->store().isReadOnly();
}

const std::optional<LockHolder>& EngagementDocument::holder() const
{
    return d->holder;
}

const QList<QString>& EngagementDocument::notices() const
{
    return d->notices;
}

SaveStatus EngagementDocument::saving() const
{
    if (!d->writer)
        return {};
    const int unsaved = static_cast<int>(d->writer->pending().size());
    return {d->writer->state(), d->writer->failure(), unsaved, d->writer->savedAt(),
            unsaved == 0 || d->isCopied()};
}

Result<Done> EngagementDocument::retryNow()
{
    return d->writer ? d->writer->retryNow() : Result<Done>(Done());
}

void EngagementDocument::setRetrySchedule(const RetrySchedule& schedule)
{
    if (d->writer)
        d->writer->setSchedule(schedule);
}

Result<Done> EngagementDocument::saveCopy(const QString& path, ExistingFile existing)
{
    if (!d->writer)
        return noFile();
    if (isSameFile(path, this->path())) {
        return Error{tr("The copy needs another name than the engagement itself."), {}, path};
    }
    EngagementStore& store = d->writer->store();
    const QList<Change>& pending = d->writer->pending();
    Result<Done> saved = pending.isEmpty() ? store.saveCopy(path, existing)
                                           : store.saveCopy(path, d->engagement, pending, existing);
    if (saved)
        d->noteCopy();
    return saved;
}

Result<Done> EngagementDocument::continueInCopy(const QString& path, ExistingFile existing)
{
    Result<Done> saved = saveCopy(path, existing);
    if (!saved)
        return saved;
    Result<OpenedEngagement> opened = EngagementStore::open(path, d->writer->clock());
    if (!opened)
        return opened.error();
    if (opened->store->isReadOnly())
        return Error{tr("The copy was written, but it cannot be changed there."), {}, path};
    if (opened->engagement != d->engagement)
        return Error{tr("The copy differs from what is open, so it is not used."), {}, path};
    opened->store->setUser(user());
    d->holder.reset();
    d->useStore(std::move(opened->store), d->writer->clock());
    emit pathChanged(this->path());
    return Done();
}

Result<Backup> EngagementDocument::backUp(const QString& folder, const QDate& today)
{
    if (!d->writer)
        return noFile();
    return milepost::backUp(d->writer->store(), folder, today);
}

Result<QList<JournalEntry>> EngagementDocument::journal(int limit) const
{
    if (!d->writer)
        return QList<JournalEntry>();
    return d->writer->store().journal(limit);
}

QString EngagementDocument::user() const
{
    return d->writer ? d->writer->store().user() : QString();
}

void EngagementDocument::setUser(const QString& name)
{
    if (d->writer)
        d->writer->store().setUser(name);
}

} // namespace milepost
