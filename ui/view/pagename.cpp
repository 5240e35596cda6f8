// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/pagename.h"

#include "core/wording/terms.h"
#include "ui/language/inwords.h"

#include <QCoreApplication>

namespace milepost {

namespace {

struct PageTitles {
    Q_DECLARE_TR_FUNCTIONS(PageTitles)
};

} // namespace

QString pageTitle(PageId id)
{
    switch (id) {
    case PageId::Overview:
        return PageTitles::tr("Overview");
    case PageId::Assess:
        return PageTitles::tr("Assess");
    case PageId::Plan:
        return inWords(terms::plan());
    case PageId::Roadmap:
        return inWords(terms::roadmap());
    case PageId::Progress:
        return inWords(terms::progress());
    case PageId::Metrics:
        return inWords(terms::metrics());
    case PageId::Report:
        break;
    }
    return PageTitles::tr("Report");
}

} // namespace milepost
