// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"
#include "core/storage/file/engagementstore.h"

#include <QCommandLineOption>
#include <QJsonObject>

#include <functional>

namespace milepost {

/// `-o FILE`, the option of every command that writes a file.
[[nodiscard]] QCommandLineOption outputOption(const QString& what);
[[nodiscard]] QCommandLineOption jsonOption(const Language& language);

/// `--date DATE`, the day as of which something is told.
[[nodiscard]] QCommandLineOption dateOption(const QString& what);
/// Its value, or `otherwise` when it is not given.
[[nodiscard]] Result<QDate> dateFrom(const QCommandLineParser& parser, const QDate& otherwise);

[[nodiscard]] Message engagementToWrite();
[[nodiscard]] Message noAssessmentYet();

/// That the option `-o` is missing.
[[nodiscard]] Message nameTheFile();
/// The value of `-o`, or an error when it is missing.
[[nodiscard]] Result<QString> outputPath(const QCommandLineParser& parser);

/// Opens an engagement file for reading, with its content in that language; errors carry the path.
[[nodiscard]] Result<OpenedEngagement> openForReading(const QString& path, const Clock& clock,
                                                      const Language& language);
/// The file that a command is about, without votes that are secret still. What it prints as JSON is
/// data and in no language.
[[nodiscard]] Result<OpenedEngagement> openForReading(const Invocation& call);
[[nodiscard]] Result<OpenedEngagement> openForReading(const Invocation& call,
                                                      const Language& language);

/// Reads a whole file, at most `maxBytes` (then one byte more, so that the reader sees it is too
/// large).
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qsizetype maxBytes);

/// Has `make` write a new engagement file at `path`, where nothing may be yet; for a stream such as
/// "-" it is made in a folder of its own and then written there.
[[nodiscard]] Result<Done> makeEngagement(const QString& path,
                                          const std::function<Result<Done>(const QString&)>& make);

/// Says on standard error what the person should know though the work is done.
void warn(const Invocation& call, const Message& sentence);

/// Says on standard error, on one line, what is wrong.
void printError(const QString& words);

/// Says on standard error which recorded figures cannot be. They are kept, but compared and printed
/// nowhere.
void warnOfImpossibleFigures(const Invocation& call, const Content& content,
                             const Engagement& engagement);

/// Whole points of 100: "75 %".
[[nodiscard]] QString wholePercent(const Language& language, double part);

/// The language that the command line names, else that of the engagement's report, else that of all
/// words.
[[nodiscard]] Language reportLanguage(const Invocation& call, const Engagement& engagement);

/// Prints to standard output as UTF-8.
void print(const QString& text);
void printJson(const QJsonObject& object);

/// `error` with the file it is about in front of its place, once, as it was given.
[[nodiscard]] Error inFile(const QString& path, Error error);

} // namespace milepost
