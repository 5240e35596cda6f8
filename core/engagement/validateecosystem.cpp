// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/fieldcheck.h"

namespace milepost {

namespace {

template <class T, class I>
void checkList(Validator& validator, const QString& base, const QList<T>& list, qsizetype max,
               I T::*id, const std::function<void(const QString&, const T&)>& more)
{
    validator.count(base, list.size(), max);
    QSet<I> seen;
    seen.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString pointer = at(base, i);
        validator.uniqueId(pointer + QStringLiteral("/id"), list[i].*id, seen);
        checkFields(validator, pointer, list[i]);
        more(pointer, list[i]);
    }
}

void checkAccountLists(Validator& validator)
{
    checkList<AccountList>(
        validator, QStringLiteral("/accountLists"), validator.engagement.accountLists,
        limits::kAccountLists, &AccountList::id, [&](const QString& base, const AccountList& list) {
            if (list.periodEnd.isValid() && list.periodEnd < list.periodStart) {
                validator.fail(
                    base + QStringLiteral("/periodEnd"),
                    Message("Engagement", "the period ends on %1, before it starts on %2")
                        .arg(list.periodEnd.toString(Qt::ISODate),
                             list.periodStart.toString(Qt::ISODate)));
            }
            QSet<AccountId> seen;
            seen.reserve(list.accounts.size());
            for (qsizetype i = 0; i < list.accounts.size(); ++i)
                validator.uniqueId(at(base + QStringLiteral("/accounts"), i) +
                                       QStringLiteral("/id"),
                                   list.accounts[i].id, seen);
        });
}

void checkPartner(Validator& validator, const QString& base, const Partner& partner)
{
    const Content& content = validator.content;
    const auto knows = [](const auto& list, const QString& id) {
        return std::any_of(list.cbegin(), list.cend(),
                           [&](const auto& item) { return item.id == id; });
    };
    if (!partner.lifecycleStage.isEmpty()) {
        validator.known(base + QStringLiteral("/lifecycleStage"),
                        knows(content.partnerLifecycle, partner.lifecycleStage),
                        Message("Engagement", "lifecycle stage of partners"),
                        partner.lifecycleStage);
    }
    for (auto it = partner.profile.cbegin(); it != partner.profile.cend(); ++it) {
        validator.known(base + QStringLiteral("/profile/") + pointerToken(it.key()),
                        knows(content.partnerProfile.questions, it.key()),
                        Message("Engagement", "question of the partner profile"), it.key());
    }
}

void checkCoverage(Validator& validator)
{
    const QList<Coverage>& coverage = validator.engagement.coverage;
    const QString base = QStringLiteral("/coverage");
    validator.count(base, coverage.size(), limits::kListItems);
    QSet<std::pair<QString, QString>> seen;
    for (qsizetype i = 0; i < coverage.size(); ++i) {
        const Coverage& cell = coverage[i];
        checkFields(validator, at(base, i), cell);
        if (seen.contains({cell.segment, cell.moment})) {
            validator.fail(at(base, i), Message("Engagement", "\"%1\" at \"%2\" is there twice")
                                            .arg(cell.segment.left(40), cell.moment.left(40)));
        }
        seen.insert({cell.segment, cell.moment});
    }
}

} // namespace

void validateEcosystem(Validator& validator)
{
    const Engagement& engagement = validator.engagement;
    checkAccountLists(validator);
    checkList<Partner>(validator, QStringLiteral("/partners"), engagement.partners,
                       limits::kPartners, &Partner::id,
                       [&](const QString& base, const Partner& partner) {
                           checkPartner(validator, base, partner);
                       });
    checkCoverage(validator);
    checkList<Investment>(
        validator, QStringLiteral("/investments"), engagement.investments, limits::kListItems,
        &Investment::id, [&](const QString& base, const Investment& investment) {
            if (investment.metric) {
                validator.known(base + QStringLiteral("/metric"),
                                validator.content.findMetric(*investment.metric),
                                Message("Engagement", "metric"), investment.metric->text());
            }
        });
}

} // namespace milepost
