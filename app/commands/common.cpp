// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/common.h"

#include "core/base/outputfile.h"
#include "core/base/refusals.h"
#include "core/content/translation.h"
#include "core/engagement/session.h"
#include "core/metrics/impossiblevalues.h"
#include "core/report/chosenoptions.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace milepost {

namespace {

constexpr qsizetype kReadAtOnce = 1 << 20;

} // namespace

QCommandLineOption outputOption(const QString& what)
{
    return {{QStringLiteral("o"), QStringLiteral("output")}, what, QStringLiteral("FILE")};
}

QCommandLineOption jsonOption(const Language& language)
{
    return {QStringLiteral("json"),
            language.text(Message("Command", "Print JSON instead of tables."))};
}

QCommandLineOption dateOption(const QString& what)
{
    return {QStringLiteral("date"), what, QStringLiteral("DATE")};
}

Result<QDate> dateFrom(const QCommandLineParser& parser, const QDate& otherwise)
{
    if (!parser.isSet(QStringLiteral("date")))
        return otherwise;
    const QString text = parser.value(QStringLiteral("date"));
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return Error{refusals::notADate(text), {}, {}};
    return date;
}

Message engagementToWrite()
{
    return Message("Command", "The engagement file to write.");
}

Message noAssessmentYet()
{
    return Message("Command", "There is no assessment yet.");
}

Message nameTheFile()
{
    return Message("Command", "name the file to write with -o FILE");
}

Result<QString> outputPath(const QCommandLineParser& parser)
{
    const QString path = parser.value(QStringLiteral("output"));
    if (path.isEmpty())
        return Error{nameTheFile(), {}, {}};
    return path;
}

Error inFile(const QString& path, Error error)
{
    // The store names the file already, by its full path.
    const QFileInfo file(path);
    for (const QString& known : {path, file.canonicalFilePath(), file.absoluteFilePath()}) {
        if (!known.isEmpty() && error.where.startsWith(known)) {
            error.where.replace(0, known.size(), path);
            return error;
        }
    }
    error.where = error.where.isEmpty() ? path : path + QStringLiteral(": ") + error.where;
    return error;
}

Result<OpenedEngagement> openForReading(const QString& path, const Clock& clock,
                                        const Language& language)
{
    Result<OpenedEngagement> opened = EngagementStore::open(path, clock, OpenMode::ReadOnly);
    if (!opened)
        return inFile(path, opened.error());
    opened->content =
        inLanguage(std::move(opened->content), opened->contentSources, language.code());
    return opened;
}

Result<OpenedEngagement> openForReading(const Invocation& call, const Language& language)
{
    Result<OpenedEngagement> opened = openForReading(call.file(), call.clock, language);
    if (opened)
        opened->engagement = withoutSecretVotes(opened->content, std::move(opened->engagement));
    return opened;
}

Result<OpenedEngagement> openForReading(const Invocation& call)
{
    const bool asData = call.options.optionNames().contains(QStringLiteral("json"));
    return openForReading(call, asData ? Language::english() : call.language);
}

Result<QByteArray> readFile(const QString& path, qsizetype maxBytes)
{
    if (QFileInfo(path).isDir())
        return Error{Message("Command", "this is a folder, not a file"), {}, path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            Message("Command", "the file cannot be read: %1").arg(file.errorString()), {}, path};
    }
    // No more is asked for than a pipe needs: the whole amount is set aside at once.
    QByteArray bytes;
    while (bytes.size() <= maxBytes) {
        const QByteArray more = file.read(std::min(maxBytes + 1 - bytes.size(), kReadAtOnce));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

Result<Done> makeEngagement(const QString& path,
                            const std::function<Result<Done>(const QString&)>& make)
{
    if (!isStream(path))
        return make(path);
    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("made.milepost"));
    if (Result<Done> done = make(made); !done)
        return done;
    const Result<QByteArray> bytes = readFile(made, std::numeric_limits<qsizetype>::max() - 1);
    return bytes ? writeOutput(path, *bytes) : Result<Done>(bytes.error());
}

void warn(const Invocation& call, const Message& sentence)
{
    printError(call.language.text(Message("Command", "warning: %1").arg(sentence)));
}

void printError(const QString& words)
{
    const QString line = QString(words).replace(u'\n', u' ');
    std::fprintf(stderr, "milepost: %s\n", line.toUtf8().constData());
}

void warnOfImpossibleFigures(const Invocation& call, const Content& content,
                             const Engagement& engagement)
{
    for (const Error& figure : impossibleFigures(content, engagement)) {
        warn(call, Message("Command", "%1 It is kept, but left out.")
                       .arg(figure.toLine(call.language.text(figure.message))));
    }
}

QString wholePercent(const Language& language, double part)
{
    return language.locale().toString(qRound(part * 100)) + QStringLiteral(" %");
}

Language reportLanguage(const Invocation& call, const Engagement& engagement)
{
    return call.languageNamed ? call.language : chosenLanguage(engagement).value_or(call.language);
}

void print(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

void printJson(const QJsonObject& object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

} // namespace milepost
