// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/languageaction.h"

#include "core/language/language.h"
#include "core/language/languagename.h"
#include "ui/language/languagesetting.h"

#include <QMessageBox>

namespace milepost {

LanguageAction::LanguageAction(QWidget& window, QSettings& settings, const QString& code)
    : Action(idOf(code), window), m_window(window), m_settings(settings), m_code(code)
{
    if (code.isEmpty())
        setWords(tr("&System language"), tr("The language of the system where Milepost speaks it, "
                                            "else English; from the next start on"));
    else
        setWords(languageName(code), tr("Speak %1 from the next start on").arg(languageName(code)));
    setCheckable(true);
}

QList<QString> LanguageAction::codes()
{
    return QList<QString>{QString()} + Language::codes();
}

QString LanguageAction::idOf(const QString& code)
{
    return QStringLiteral("view.language.") + (code.isEmpty() ? QStringLiteral("system") : code);
}

void LanguageAction::refresh()
{
    setChecked(readLanguageChoice(m_settings) == m_code);
}

QString LanguageAction::searchTitle() const
{
    return tr("Language: %1").arg(plainText(*this));
}

void LanguageAction::run()
{
    const bool isNew = readLanguageChoice(m_settings) != m_code;
    keepLanguageChoice(m_settings, m_code);
    refresh();
    if (!isNew)
        return;
    const QString sentence =
        m_code.isEmpty()
            ? tr("The window speaks the language of the system when Milepost is started next.")
            : tr("The window speaks %1 when Milepost is started next.").arg(languageName(m_code));
    auto* told = new QMessageBox(QMessageBox::Information, tr("Language"), sentence,
                                 QMessageBox::Ok, &m_window);
    told->setInformativeText(tr("The language of a report is chosen on its page."));
    told->setAttribute(Qt::WA_DeleteOnClose);
    told->open();
}

} // namespace milepost
