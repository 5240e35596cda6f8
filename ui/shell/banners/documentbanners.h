// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace milepost {

class BannerArea;
class EngagementDocument;

/// Tells in banners what a person has to know about the file of an engagement: why it is read-only,
/// what was done at opening, and that a write failed, with the ways out. Takes its banners away
/// when it ends. Document and area must outlive it.
class DocumentBanners : public QObject {
    Q_OBJECT

public:
    DocumentBanners(EngagementDocument& document, BannerArea& area, std::function<void()> saveCopy,
                    QObject* parent = nullptr);
    ~DocumentBanners() override;

private:
    void tellNotices();
    void tellReadOnly();
    void followSaveState();
    void retry();

    EngagementDocument& m_document;
    BannerArea& m_area;
    std::function<void()> m_saveCopy;
};

} // namespace milepost
