// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The worked examples of the domain page, as their figures are printed.
namespace worked {

inline QJsonObject examples(const char* part)
{
    QFile file(QStringLiteral(MILEPOST_TEST_DATA "/worked/worked_examples.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("worked examples are missing");
    return QJsonDocument::fromJson(file.readAll()).object()[QLatin1String(part)].toObject();
}

inline QList<double> numbers(const QJsonValue& value)
{
    QList<double> list;
    for (const QJsonValue& number : value.toArray())
        list.append(number.toDouble());
    return list;
}

inline milepost::Content shippedContent()
{
    const auto content = milepost::readContent(milepost::shippedContentSources());
    if (!content)
        qFatal("%s", qPrintable(content.error().toLine()));
    return *content;
}

/// Whether a figure rounds to the printed one, which has four decimals.
inline bool agrees(double figure, double printed)
{
    return std::abs(figure - printed) < 0.5e-4 + 1e-9;
}

} // namespace worked
