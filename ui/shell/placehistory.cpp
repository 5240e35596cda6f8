// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placehistory.h"

namespace milepost {

void PlaceHistory::visit(const Place& place)
{
    if (m_current >= 0 && m_places.at(m_current) == place)
        return;
    m_places.resize(m_current + 1);
    m_places.append(place);
    if (m_places.size() > kLimit)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
}

void PlaceHistory::update(const Place& place)
{
    if (m_current >= 0)
        m_places[m_current] = place;
}

} // namespace milepost
