// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/banners/banner.h"

#include <QWidget>

class QVBoxLayout;

namespace milepost {

/// The banners of a window, one below the other, the latest on top; no higher than there are
/// banners.
class BannerArea : public QWidget {
    Q_OBJECT

public:
    explicit BannerArea(QWidget* parent = nullptr);

    void post(const BannerText& text);
    /// Takes the banner of that key away, if it is there.
    void remove(const QString& key);
    void clear();

    [[nodiscard]] QList<Banner*> banners() const;
    [[nodiscard]] Banner* find(const QString& key) const;

private:
    void drop(Banner* banner);

    QVBoxLayout* m_layout;
};

} // namespace milepost
