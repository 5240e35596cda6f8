// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace milepost {

/// Writes JSON in the order in which it is told, which QJsonDocument cannot: UTF-8, numbers in the
/// shortest form that reads back the same.
class JsonWriter {
public:
    /// Indented text ends with a newline; compact text is one line without spaces.
    enum class Layout { Indented, Compact };

    explicit JsonWriter(Layout layout = Layout::Indented) : m_layout(layout) {}

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    /// The name of the next value; only inside an object.
    void key(const QString& name);

    void value(const QString& text);
    void value(double number);
    void value(bool flag);
    /// Any JSON, members of objects in alphabetical order.
    void value(const QJsonValue& any);

    /// The text so far.
    [[nodiscard]] QByteArray text() const
    {
        return m_layout == Layout::Compact ? m_text : m_text + '\n';
    }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void newLine();

    Layout m_layout;
    QByteArray m_text;
    int m_depth = 0;
    bool m_first = true;     ///< nothing stands yet in the innermost object or array
    bool m_afterKey = false; ///< the next value belongs to the key just written
};

} // namespace milepost
