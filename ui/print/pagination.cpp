// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagination.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kSlack = 0.01; // of rounding

class Paginator {
public:
    Paginator(const Strips& strips, qreal pageHeight, qreal used)
        : m_pageHeight(pageHeight), m_used(used)
    {
        for (const Strip& strip : strips)
            m_strips.push_back(std::make_shared<const Strip>(strip));
        m_pages.emplace_back();
    }

    std::vector<PlacedStrips> run()
    {
        for (std::size_t i = 0; i < m_strips.size();) {
            const std::size_t end = chunkEnd(i);
            if (!fits(i, end) && m_used > 0)
                newPage();
            if (fits(i, end)) {
                for (; i < end; ++i)
                    place(m_strips[i]);
            } else {
                placeSplit(i, end);
                i = end;
            }
        }
        return std::move(m_pages);
    }

private:
    // Strips from `first` on that must stay together, and with them the groups that they lead to,
    // if only a page can hold them.
    [[nodiscard]] std::size_t chunkEnd(std::size_t first) const
    {
        std::size_t end = first;
        do {
            const std::size_t whole = groupEnd(end);
            end = heightOnNewPage(first, whole) <= m_pageHeight + kSlack ? whole : end + 1;
        } while (end < m_strips.size() && m_strips[end - 1]->keepWithNext);
        return end;
    }

    // Behind the group that begins with `first`, or behind `first` alone where none begins.
    [[nodiscard]] std::size_t groupEnd(std::size_t first) const
    {
        const int group = m_strips[first]->group;
        std::size_t end = first + 1;
        if (group == 0 || (first > 0 && m_strips[first - 1]->group == group))
            return end;
        while (end < m_strips.size() && m_strips[end]->group == group)
            ++end;
        return end;
    }

    [[nodiscard]] qreal heightOnNewPage(std::size_t first, std::size_t end) const
    {
        qreal height = m_strips[first]->repeated ? m_strips[first]->repeated->height : 0;
        for (std::size_t i = first; i < end; ++i)
            height += m_strips[i]->height + (i == first ? 0 : m_strips[i]->spaceBefore);
        return height;
    }

    [[nodiscard]] bool fits(std::size_t first, std::size_t end) const
    {
        if (m_used == 0)
            return heightOnNewPage(first, end) <= m_pageHeight + kSlack;
        qreal height = m_used;
        for (std::size_t i = first; i < end; ++i)
            height += m_strips[i]->spaceBefore + m_strips[i]->height;
        return height <= m_pageHeight + kSlack;
    }

    // Strips that belong together but are taller than a page: as many as fit on each.
    void placeSplit(std::size_t first, std::size_t end)
    {
        for (std::size_t i = first; i < end; ++i) {
            if (!fits(i, i + 1) && m_used > 0)
                newPage();
            place(m_strips[i]);
        }
    }

    void place(const std::shared_ptr<const Strip>& strip)
    {
        if (m_used == 0 && strip->repeated) {
            m_pages.back().push_back({strip->repeated, 0, 1});
            m_used = strip->repeated->height;
        } else if (m_used > 0) {
            m_used += strip->spaceBefore;
        }
        const qreal room = m_pageHeight - m_used;
        const qreal scale = strip->height > room + kSlack ? room / strip->height : 1;
        m_pages.back().push_back({strip, m_used, scale});
        m_used += strip->height * scale;
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_used = 0;
    }

    std::vector<std::shared_ptr<const Strip>> m_strips;
    std::vector<PlacedStrips> m_pages;
    qreal m_pageHeight;
    qreal m_used;
};

} // namespace

std::vector<PlacedStrips> paginate(const Strips& strips, qreal pageHeight, qreal used)
{
    return Paginator(strips, pageHeight, used).run();
}

void paintPlaced(Canvas& canvas, const PlacedStrips& strips, const QRectF& content)
{
    for (const PlacedStrip& placed : strips) {
        const QRectF place(content.left(), content.top() + placed.top, content.width(),
                           placed.strip->height);
        if (!placed.strip->paint)
            continue;
        if (placed.scale < 1)
            canvas.setScale(placed.scale, place.topLeft());
        placed.strip->paint(canvas, place);
        if (placed.scale < 1)
            canvas.resetScale();
    }
}

} // namespace milepost
