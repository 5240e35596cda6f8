// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;

namespace milepost {

/// A long list to tick things off in, with a line that narrows it down; what is narrowed away stays
/// ticked.
class TickList : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString id;
        QString words;
    };

    /// `ticked` are ids.
    TickList(const QString& name, const QList<Entry>& entries, const QStringList& ticked,
             QWidget* parent = nullptr);

    /// Those that were ticked at first in their order, then the others in the order of the list.
    [[nodiscard]] QStringList ticked() const;

private:
    void narrow(const QString& text);

    QStringList m_first;
    QListWidget* m_list;
};

} // namespace milepost
