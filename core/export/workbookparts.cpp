// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/workbookparts.h"

#include "core/export/archivecheck.h"
#include "core/export/workbook.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTitle = 31; ///< of a sheet

Error noWorkbook(const QString& detail)
{
    return {Message("Export", "The workbook could not be made; free some space on the disk of "
                              "temporary files."),
            detail,
            {}};
}

/// The beginning of a text, with no half of a character at its end.
QString beginOf(const QString& text, qsizetype longest)
{
    QString begin = text.left(longest);
    if (!begin.isEmpty() && begin.back().isHighSurrogate())
        begin.chop(1);
    return begin;
}

void setWorkbookProperties(lxw_workbook* workbook, const Telling& telling)
{
    const Organization& organization = telling.engagement.organization;
    QByteArray title = telling.organizationName().toUtf8();
    QByteArray author =
        (organization.facilitator.isEmpty() ? organization.name : organization.facilitator)
            .toUtf8();
    QByteArray company = organization.name.toUtf8();
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = author.data();
    properties.company = company.data();
    // Noon, since the library takes the beginning of 1970 for none.
    properties.created = static_cast<time_t>(
        QDateTime(telling.reading.statusDate, QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
}

} // namespace

QByteArray cutText(const QString& text, qsizetype longest)
{
    return (text.size() <= longest ? text : beginOf(text, longest - 1) + u'…').toUtf8();
}

/// A text as a cell takes it: line feeds alone, and nothing that XML has no place for. What a
/// spreadsheet would take for the code of a character (_x0041_) is told apart from one.
QByteArray cellText(QString text)
{
    static const QRegularExpression code(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    text.replace(code, u"_x005F_"_s);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (const char16_t bad : {u'\0', u'\uFFFE', u'\uFFFF'})
        text.remove(QChar(bad));
    return cutText(text, kLongestCell);
}

/// A name that a sheet may have and that none has yet.
QByteArray sheetName(QString title, QSet<QString>& taken)
{
    for (const QChar bad : u"[]:*?/\\'"_s)
        title.remove(bad);
    title = beginOf(title.simplified(), kLongestTitle);
    QString name = title;
    for (int number = 2; name.isEmpty() || taken.contains(name.toCaseFolded()); ++number)
        name = beginOf(title, kLongestTitle - 4) + u' ' + QString::number(number);
    taken.insert(name.toCaseFolded());
    return name.toUtf8();
}

double dayNumber(const QDate& day)
{
    return static_cast<double>(QDate(1899, 12, 30).daysTo(day));
}

Result<QByteArray> makeWorkbook(const Telling& telling,
                                const std::function<int(lxw_workbook*)>& write)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return noWorkbook(folder.errorString());
    QByteArray folderName = QFile::encodeName(folder.path());
    const QString path = folder.filePath(u"workbook.xlsx"_s);
    lxw_workbook_options options = {};
    options.tmpdir = folderName.data();
    lxw_workbook* workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!workbook)
        return noWorkbook({});
    setWorkbookProperties(workbook, telling);
    const auto unfit = static_cast<lxw_error>(write(workbook));
    const lxw_error closed = workbook_close(workbook);
    if (unfit != LXW_NO_ERROR) {
        return Error{Message("Export", "The tables are too large for a workbook; write them as "
                                       "CSV instead."),
                     QString::fromUtf8(lxw_strerror(unfit)),
                     {}};
    }
    QFile file(path);
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return noWorkbook(QString::fromUtf8(lxw_strerror(closed)));
    QByteArray bytes = file.readAll();
    return isWholeArchive(bytes) ? Result<QByteArray>(bytes) : noWorkbook({});
}

} // namespace milepost
