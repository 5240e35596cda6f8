// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/edit.h"

#include <QObject>

namespace milepost {

class BannerArea;
class EngagementDocument;

/// Says in a banner when an assessment, a unit, people, a play of one's own or a snapshot were
/// deleted, with a button that undoes it. The banner goes with the next edit, since Undo means
/// another step then. Document and area must outlive it.
class DeletionNotice : public QObject {
    Q_OBJECT

public:
    DeletionNotice(EngagementDocument& document, BannerArea& area, QObject* parent = nullptr);
    ~DeletionNotice() override;

private:
    void follow(const Change& change);

    EngagementDocument& m_document;
    BannerArea& m_area;
};

} // namespace milepost
