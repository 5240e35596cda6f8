// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/newparticipantrow.h"

#include "core/base/personname.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/functionmark.h"
#include "ui/models/participantmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/textfields.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace milepost {

namespace {

/// Whether that is more than one name.
bool isList(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.contains(u'\n') || trimmed.contains(u';') || trimmed.contains(u'@');
}

} // namespace

NewParticipantRow::NewParticipantRow(const EngagementDocument& document, ParticipantModel& model,
                                     QWidget* parent)
    : QWidget(parent), m_document(document), m_model(model),
      m_name(new TextField(tr("Name of a new participant"), this)), m_function(new QComboBox(this))
{
    m_name->setPlaceholderText(m_name->accessibleName());
    m_name->setKeepsTyping(true);
    m_name->installEventFilter(this);
    setFocusProxy(m_name);
    m_function->setAccessibleName(tr("Function of the new participant"));
    for (const auto& [function, name] : EnumNames<Function>::table)
        m_function->addItem(functionIcon(function), inWords(functionLabel(function)),
                            QString(name));
    auto* button = new QPushButton(themeIcon(QStringLiteral("add")), common::add(), this);
    button->setAccessibleName(tr("Add the participant"));
    button->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_function);
    layout->addWidget(button);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_asked = false; });
    connect(m_name, &QLineEdit::returnPressed, this, &NewParticipantRow::add);
    connect(button, &QPushButton::clicked, this, &NewParticipantRow::add);
}

bool NewParticipantRow::isThere(const QString& name) const
{
    const QList<Participant>& people = m_document.engagement().participants;
    return std::any_of(people.cbegin(), people.cend(), [&](const Participant& participant) {
        return samePerson(participant.name, name);
    });
}

bool NewParticipantRow::add()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        emit said(tr("Write a name first."));
        m_name->setFocus();
        return false;
    }
    if (isThere(name) && std::exchange(m_keptBoth, personKey(name)) != personKey(name)) {
        emit said(tr("%1 is here already. Return once more adds a second person of this name; a "
                     "middle name or the team tells them apart.")
                      .arg(normalizedName(name)));
        m_name->setFocus();
        return false;
    }
    m_keptBoth.clear();
    const auto function = fromName<Function>(m_function->currentData().toString());
    if (!m_model.add({{name, function.value_or(Function::Other), std::nullopt}}))
        return false;
    m_name->setText({}); // unlike clear(), this leaves no typing to take back
    m_name->setFocus();
    emit added();
    return true;
}

bool NewParticipantRow::mayLeave()
{
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty() && !std::exchange(m_asked, true)) {
        emit said(tr("“%1” is not added yet. Return adds the name; Esc once more leaves it out.")
                      .arg(name.left(60)));
        m_name->setFocus();
        return false;
    }
    m_keptBoth.clear();
    m_name->setText({});
    return true;
}

bool NewParticipantRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) &&
        isList(QGuiApplication::clipboard()->text())) {
        emit listPasted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace milepost
