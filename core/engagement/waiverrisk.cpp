// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/waiverrisk.h"

#include <QCryptographicHash>

namespace milepost {

namespace {

constexpr qsizetype kKeyDigits = 24; // of a hash: two ids together may be longer than one may be

} // namespace

RiskId waiverRiskId(const PlayId& play, const PlayId& prerequisite)
{
    const QByteArray both = (play.text() + QLatin1Char('\n') + prerequisite.text()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex();
    return RiskId(QStringLiteral("waived-") + QString::fromLatin1(hash.left(kKeyDigits)));
}

} // namespace milepost
