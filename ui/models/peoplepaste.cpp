// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/peoplepaste.h"

#include "core/base/limits.h"
#include "core/base/peoplelist.h"
#include "core/base/personname.h"
#include "core/wording/terms.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace milepost {

namespace {

struct PeoplePasteWords {
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

QString guessText(ListGuess guess)
{
    switch (guess) {
    case ListGuess::Nothing:
        break;
    case ListGuess::Recipients:
        return PeoplePasteWords::tr(
            "This looks like the recipients of a mail. Their addresses are left out.");
    case ListGuess::Names:
        return PeoplePasteWords::tr("This looks like several names on a line.");
    case ListGuess::LastFirst:
        return PeoplePasteWords::tr(
            "This looks like last names before first names, which were turned "
            "around.");
    }
    return {};
}

/// "Ann Lee, Bo Ray and 3 more"
QString namesText(const QStringList& names)
{
    constexpr qsizetype most = 3;
    const QString shown = names.mid(0, most).join(PeoplePasteWords::tr(", "));
    const auto more = static_cast<int>(names.size() - most);
    return more > 0 ? PeoplePasteWords::tr("%1 and %n more", nullptr, more).arg(shown) : shown;
}

PastePreview previewOfPeople(const PeopleList& list, const QStringList& marks)
{
    PastePreview preview{
        guessText(list.guess),
        {common::name(), inWords(terms::jobFunction()), inWords(terms::unit()), QString()},
        {}};
    for (qsizetype i = 0; i < list.people.size(); ++i) {
        const ListedPerson& person = list.people[i];
        const std::optional<Function> function = functionFromText(person.function);
        preview.rows.append({person.name,
                             inWords(functionLabel(function.value_or(Function::Other))),
                             person.unit, marks[i]});
    }
    return preview;
}

} // namespace

Result<PastedPeople> readPastedPeople(const QString& text, const QStringList& present,
                                      const QList<Unit>& units)
{
    const PeopleList list = readPeopleList(
        text, [](const QString& cell) { return functionFromText(cell).has_value(); });
    QSet<QString> there;
    for (const QString& name : present)
        there.insert(personKey(name));
    PastedPeople pasted;
    QStringList marks;
    for (const ListedPerson& listed : list.people) {
        if (listed.name.size() > limits::kNameLength) {
            return Error{PeoplePasteWords::tr(
                             "The name in line %1 has %2 characters; at most %3 are possible. "
                             "Nothing was pasted.")
                             .arg(QString::number(listed.line),
                                  QLocale().toString(listed.name.size()),
                                  QLocale().toString(limits::kNameLength)),
                         {},
                         {}};
        }
        const QString key = personKey(listed.name);
        if (there.contains(key)) {
            pasted.known.append(listed.name);
            marks.append(PeoplePasteWords::tr("is there already"));
            continue;
        }
        there.insert(key);
        marks.append(QString());
        const std::optional<Function> function = functionFromText(listed.function);
        const Unit* unit = unitFromText(units, listed.unit);
        pasted.unknownFunctions += !function && !listed.function.isEmpty() ? 1 : 0;
        if (!unit && !listed.unit.isEmpty() && !pasted.unknownUnits.contains(listed.unit))
            pasted.unknownUnits.append(listed.unit);
        pasted.people.append({listed.name, function.value_or(Function::Other),
                              unit ? std::optional(unit->id) : std::nullopt});
    }
    if (list.guess != ListGuess::Nothing)
        pasted.preview = previewOfPeople(list, marks);
    return pasted;
}

QString noticeOf(const PastedPeople& pasted)
{
    QStringList sentences;
    if (!pasted.known.isEmpty())
        sentences.append(PeoplePasteWords::tr("Already there, and not added again: %1.")
                             .arg(namesText(pasted.known)));
    if (!pasted.unknownUnits.isEmpty())
        sentences.append(
            PeoplePasteWords::tr("There is no unit called %1, so these people have none for now.")
                .arg(namesText(pasted.unknownUnits)));
    if (pasted.unknownFunctions == 1)
        sentences.append(PeoplePasteWords::tr(
            "The function of 1 person is not known here; it is “Other” for now."));
    else if (pasted.unknownFunctions > 1)
        sentences.append(
            PeoplePasteWords::tr("The functions of %n people are not known here; they are "
                                 "“Other” for now.",
                                 nullptr, pasted.unknownFunctions));
    return sentences.join(QLatin1Char(' '));
}

const Unit* unitFromText(const QList<Unit>& units, const QString& text)
{
    const QString key = personKey(text);
    const auto found = std::find_if(units.cbegin(), units.cend(), [&key](const Unit& unit) {
        return !key.isEmpty() && personKey(unit.name) == key;
    });
    return found == units.cend() ? nullptr : &*found;
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

} // namespace milepost
