// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/endsession.h"

#include "core/edits/snapshots.h"
#include "core/edits/workshop.h"
#include "ui/document/engagementdocument.h"
#include "ui/document/snapshotstate.h"
#include "ui/workshop/sessioncontext.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace milepost {

namespace {

struct EndSessionWords {
    Q_DECLARE_TR_FUNCTIONS(milepost::EndSession)
};

bool end(SessionContext& context)
{
    EngagementDocument& document = context.document();
    const QDate today = context.clock().today();
    return context.accept(
        document.inOneStep(EndSessionWords::tr("End the session"), [&]() -> Result<Done> {
            auto ended = document.perform(edits::endWorkshop);
            if (!ended)
                return ended;
            const QString name = EndSessionWords::tr("Workshop of %1")
                                     .arg(QLocale().toString(today, QLocale::ShortFormat));
            const Snapshot snapshot = snapshotNow(document, name, today);
            return document.perform(edits::addSnapshot, snapshot);
        }));
}

} // namespace

void askToEndSession(SessionContext& context, QWidget& window, const std::function<void()>& ended)
{
    if (auto* asked = window.findChild<QMessageBox*>(QStringLiteral("workshop.end"))) {
        asked->activateWindow();
        return;
    }
    auto* question = new QMessageBox(&window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("workshop.end"));
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(EndSessionWords::tr("End of the workshop"));
    question->setText(EndSessionWords::tr("Is the workshop over?"));
    question->setInformativeText(
        EndSessionWords::tr("Everything that was agreed stays, and a snapshot is taken. The report "
                            "is shown next."));
    auto* stay = question->addButton(EndSessionWords::tr("&Keep the workshop going"),
                                     QMessageBox::RejectRole);
    auto* over = question->addButton(EndSessionWords::tr("&End it"), QMessageBox::DestructiveRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    QObject::connect(over, &QAbstractButton::clicked, &context, [&context, ended] {
        if (end(context))
            ended();
    });
    question->open();
}

} // namespace milepost
