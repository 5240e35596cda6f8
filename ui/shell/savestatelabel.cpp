// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savestatelabel.h"

#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/windowcolours.h"
#include "ui/widgets/textlimit.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>

namespace milepost {

namespace {

constexpr int kStateIcon = 16;

QString timeText(const QDateTime& when, const QDate& today)
{
    const QLocale locale;
    const QDateTime local = when.toLocalTime();
    if (local.date() == today)
        return locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString words(const EngagementDocument& document, const QDate& today)
{
    const SaveStatus saving = document.saving();
    switch (saving.state) {
    case SaveState::Saved:
        return SaveStateLabel::tr("All changes saved · %1").arg(timeText(saving.savedAt, today));
    case SaveState::Pending:
    case SaveState::Blocked:
        return saving.unsavedChanges == 1
                   ? SaveStateLabel::tr("Not saved: 1 change")
                   : SaveStateLabel::tr("Not saved: %n changes", nullptr, saving.unsavedChanges);
    case SaveState::ReadOnly:
        return SaveStateLabel::tr("Read-only");
    case SaveState::InMemory:
        return SaveStateLabel::tr("Not kept in a file");
    }
    return {};
}

QString words(const TextLimit& text)
{
    return text.over() > 0 ? SaveStateLabel::tr("Not saved: %1 characters too many in “%2”")
                                 .arg(QLocale().toString(text.over()), text.name())
                           : SaveStateLabel::tr("Not saved: what “%1” holds").arg(text.name());
}

} // namespace

SaveStateLabel::SaveStateLabel(const EngagementDocument& document, Clock clock, QWidget* parent)
    : QWidget(parent), m_document(document), m_clock(std::move(clock)), m_icon(new QLabel),
      m_text(new QLabel)
{
    setObjectName(QStringLiteral("saveState"));
    m_text->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    connect(&document, &EngagementDocument::saveStateChanged, this, &SaveStateLabel::refresh);
    connect(&document, &EngagementDocument::changed, this, &SaveStateLabel::refresh);
    refresh();
}

QString SaveStateLabel::text() const
{
    return m_text->text();
}

void SaveStateLabel::watch(QWidget& window)
{
    m_window = &window;
    window.installEventFilter(this);
    refresh();
}

/// A dialog that closes takes its texts along.
bool SaveStateLabel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == UnsavedTextEvent::kind() || event->type() == QEvent::WindowActivate)
        refresh();
    return QWidget::eventFilter(watched, event);
}

void SaveStateLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void SaveStateLabel::refresh()
{
    const SaveState state = m_document.saving().state;
    const QList<TextLimit*> held = m_window ? unsavedTexts(*m_window) : QList<TextLimit*>();
    const bool holds = !held.isEmpty() && state == SaveState::Saved;
    const bool failing = holds || state == SaveState::Pending || state == SaveState::Blocked;
    const WindowColours colours = coloursFor(palette());
    m_text->setText(holds ? words(*held.first()) : words(m_document, m_clock.today()));
    setAccessibleName(m_text->text());
    const auto failure = m_document.saving().failure;
    setToolTip(failure ? inWords(failure->error.message) : QString());
    const QString name = failing                        ? QStringLiteral("warning")
                         : state == SaveState::ReadOnly ? QStringLiteral("read-only")
                                                        : QStringLiteral("check");
    m_icon->setPixmap(themeIcon(name, failing ? colours.accent : colours.mutedInk)
                          .pixmap(QSize(kStateIcon, kStateIcon), devicePixelRatioF()));
    m_icon->setAccessibleName(m_text->text());
}

} // namespace milepost
