// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/fieldwriter.h"

#include "core/base/times.h"

namespace milepost {

void FieldWriter::write(const QDateTime& time)
{
    m_writer.value(timeText(time));
}

void FieldWriter::write(const MetricInput& input)
{
    std::visit([this](const auto& value) { write(value); }, input);
}

// An action of which nothing but its text is known is that text.
void FieldWriter::write(const QList<ReviewAction>& actions)
{
    m_writer.beginArray();
    for (const ReviewAction& action : actions) {
        if (action == ReviewAction{action.text})
            write(action.text);
        else
            writeAction(action);
    }
    m_writer.endArray();
}

// The text stands there even when it is empty, since it makes the object an action.
void FieldWriter::writeAction(const ReviewAction& action)
{
    m_writer.beginObject();
    if (action.text.isEmpty()) {
        m_writer.key(QStringLiteral("text"));
        m_writer.value(action.text);
    }
    visitFields(*this, action);
    m_writer.endObject();
}

} // namespace milepost
