// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/place.h"

#include <QList>

namespace milepost {

/// The places that one has been to, for going back and forward. Going somewhere new after going
/// back forgets what lay ahead.
class PlaceHistory {
public:
    static constexpr qsizetype kLimit = 100;

    void visit(const Place& place);
    /// The current place is really this one.
    void update(const Place& place);

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    /// The place before, which is now the current one; only when canGoBack().
    [[nodiscard]] Place back() { return m_places.at(--m_current); }
    /// Only when canGoForward().
    [[nodiscard]] Place forward() { return m_places.at(++m_current); }

private:
    QList<Place> m_places;
    qsizetype m_current = -1;
};

} // namespace milepost
