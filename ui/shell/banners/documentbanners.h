// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace milepost {

class BannerArea;
class EngagementDocument;
class FileWatch;

/// What the banners of an engagement can do.
struct DocumentWays {
    std::function<void()> saveCopy;
    std::function<void()> openAgain;                    ///< the same file, in the same window
    std::function<void(const QString& path)> openOther; ///< another one, in a further window
};

/// Tells in banners what a person has to know about the file of an engagement: why it is read-only,
/// what was done at opening, that somebody has changed or released it since, and that a write
/// failed, with the ways out. Takes its banners away
/// when it ends. Document and area must outlive it.
class DocumentBanners : public QObject {
    Q_OBJECT

public:
    DocumentBanners(EngagementDocument& document, BannerArea& area, DocumentWays ways,
                    QObject* parent = nullptr);
    ~DocumentBanners() override;

private:
    void tellNotices();
    [[nodiscard]] QString otherVersion() const;
    void tellReadOnly();
    void tellReadOnly(const QString& sentence, bool urgent);
    void watch();
    void followSaveState();
    void retry();

    EngagementDocument& m_document;
    BannerArea& m_area;
    DocumentWays m_ways;
    FileWatch* m_watch = nullptr;
};

} // namespace milepost
