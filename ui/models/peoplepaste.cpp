// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/peoplepaste.h"

#include "core/base/limits.h"
#include "ui/language/inwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace milepost {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(milepost::PastedPeople)
};

struct UsualName {
    const char* beginning; ///< of one of the words
    Function function;
};

/// The first that fits holds: a "Product marketing manager" is of Marketing.
constexpr std::array kUsualNames{
    UsualName{"revenue op", Function::Revops},
    UsualName{"rev ops", Function::Revops},
    UsualName{"revops", Function::Revops},
    UsualName{"sales op", Function::Revops},
    UsualName{"marketing", Function::Marketing},
    UsualName{"demand gen", Function::Marketing},
    UsualName{"customer", Function::Cs},
    UsualName{"client success", Function::Cs},
    UsualName{"csm", Function::Cs},
    UsualName{"partner", Function::Partner},
    UsualName{"alliance", Function::Partner},
    UsualName{"channel", Function::Partner},
    UsualName{"ecosystem", Function::Partner},
    UsualName{"sales", Function::Sales},
    UsualName{"account executive", Function::Sales},
    UsualName{"financ", Function::Finance},
    UsualName{"controlling", Function::Finance},
    UsualName{"accounting", Function::Finance},
    UsualName{"fp&a", Function::Finance},
    UsualName{"product", Function::Product},
    UsualName{"executive", Function::Executive},
    UsualName{"exec", Function::Executive},
    UsualName{"leadership", Function::Executive},
    UsualName{"chief", Function::Executive},
    UsualName{"c-level", Function::Executive},
    UsualName{"ceo", Function::Executive},
};

bool isOneOf(const QString& cell, const QStringList& words)
{
    return words.contains(cell.simplified().toCaseFolded());
}

bool isNameHeading(const QString& cell)
{
    static const QStringList words{
        QStringLiteral("name"),        QStringLiteral("names"),        QStringLiteral("full name"),
        QStringLiteral("participant"), QStringLiteral("participants"), QStringLiteral("person"),
        QStringLiteral("people"),      QStringLiteral("attendee"),     QStringLiteral("attendees")};
    return isOneOf(cell, words);
}

bool isFunctionHeading(const QString& cell)
{
    static const QStringList words{QStringLiteral("function"), QStringLiteral("functions"),
                                   QStringLiteral("team"),     QStringLiteral("department"),
                                   QStringLiteral("role"),     QStringLiteral("area"),
                                   QStringLiteral("title"),    QStringLiteral("job title")};
    return isOneOf(cell, words);
}

QStringList cellsOf(const QString& line)
{
    for (const QChar separator : {u'\t', u';', u','}) {
        if (line.contains(separator))
            return line.split(separator);
    }
    return {line};
}

} // namespace

PastedPeople readPastedPeople(const QString& text)
{
    static const QRegularExpression ends(QStringLiteral("[\\r\\n]+"));
    QStringList lines = text.split(ends, Qt::SkipEmptyParts);
    qsizetype nameColumn = 0;
    qsizetype functionColumn = 1;
    const QStringList headings = lines.isEmpty() ? QStringList() : cellsOf(lines.first());
    const auto name = std::find_if(headings.cbegin(), headings.cend(), isNameHeading);
    if (name != headings.cend()) {
        lines.removeFirst();
        nameColumn = name - headings.cbegin();
        const auto function = std::find_if(headings.cbegin(), headings.cend(), isFunctionHeading);
        functionColumn =
            function == headings.cend() ? nameColumn + 1 : function - headings.cbegin();
    }
    PastedPeople pasted;
    for (const QString& line : std::as_const(lines)) {
        const QStringList cells = cellsOf(line);
        NewParticipant person;
        person.name = cells.value(nameColumn).simplified().left(limits::kNameLength);
        if (person.name.isEmpty())
            continue;
        const QString given = cells.value(functionColumn).simplified();
        const std::optional<Function> function = functionFromText(given);
        person.function = function.value_or(Function::Other);
        if (!function && !given.isEmpty())
            ++pasted.unknownFunctions;
        pasted.people.append(person);
    }
    return pasted;
}

std::optional<Function> functionFromText(const QString& text)
{
    const QString wanted = text.simplified().toCaseFolded();
    if (wanted.isEmpty())
        return std::nullopt;
    for (const auto& [function, name] : EnumNames<Function>::table) {
        if (wanted == QString(name) || wanted == inWords(functionLabel(function)).toCaseFolded())
            return function;
    }
    for (const auto& [function, name] : EnumNames<Function>::table) {
        if (inWords(functionLabel(function)).toCaseFolded().startsWith(wanted))
            return function;
    }
    const QString words = u' ' + wanted;
    for (const UsualName& usual : kUsualNames) {
        if (words.contains(u' ' + QLatin1String(usual.beginning)))
            return usual.function;
    }
    return std::nullopt;
}

QString unknownFunctionsText(int count)
{
    if (count == 0)
        return {};
    return count == 1
               ? Words::tr("The function of 1 person is not known here; it is “Other” for now.")
               : Words::tr("The functions of %n people are not known here; they are “Other” for "
                           "now.",
                           nullptr, count);
}

} // namespace milepost
