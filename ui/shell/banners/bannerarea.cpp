// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banners/bannerarea.h"

#include "ui/widgets/accessibility.h"

#include <QBoxLayout>

namespace milepost {

BannerArea::BannerArea(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void BannerArea::post(const BannerText& text)
{
    if (Banner* same = find(text.key)) {
        if (same->sentence() == text.sentence)
            return;
        drop(same);
    }
    auto* banner = new Banner(text);
    connect(banner, &Banner::closed, this, [this, banner] { drop(banner); });
    m_layout->insertWidget(0, banner);
    setVisible(true);
    announce(*banner);
}

void BannerArea::remove(const QString& key)
{
    if (Banner* banner = find(key))
        drop(banner);
}

void BannerArea::clear()
{
    for (Banner* banner : banners())
        drop(banner);
}

QList<Banner*> BannerArea::banners() const
{
    QList<Banner*> list;
    for (int i = 0; i < m_layout->count(); ++i) {
        if (auto* banner = qobject_cast<Banner*>(m_layout->itemAt(i)->widget()))
            list.append(banner);
    }
    return list;
}

Banner* BannerArea::find(const QString& key) const
{
    if (key.isEmpty())
        return nullptr;
    for (Banner* banner : banners()) {
        if (banner->key() == key)
            return banner;
    }
    return nullptr;
}

void BannerArea::drop(Banner* banner)
{
    const bool hadFocus = banner->isAncestorOf(window()->focusWidget());
    m_layout->removeWidget(banner);
    banner->hide();
    banner->deleteLater();
    if (hadFocus)
        focusNextPrevChild(true);
    setVisible(m_layout->count() > 0);
}

} // namespace milepost
