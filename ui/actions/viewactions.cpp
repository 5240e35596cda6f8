// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/viewactions.h"

#include "ui/theme/icons.h"

#include <QWidget>

namespace milepost {

namespace {

struct Words {
    QString id;
    QString text;
    QString explanation;
};

Words wordsOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return {QStringLiteral("view.theme.system"), ThemeAction::tr("As the &system"),
                ThemeAction::tr("Light, dark or high contrast as the system has it")};
    case ThemeChoice::Light:
        return {QStringLiteral("view.theme.light"), ThemeAction::tr("&Light"),
                ThemeAction::tr("Dark text on a light background")};
    case ThemeChoice::Dark:
        return {QStringLiteral("view.theme.dark"), ThemeAction::tr("&Dark"),
                ThemeAction::tr("Light text on a dark background")};
    case ThemeChoice::HighContrast:
        return {QStringLiteral("view.theme.highContrast"), ThemeAction::tr("&High contrast"),
                ThemeAction::tr("Black and white with strong edges")};
    }
    return {};
}

} // namespace

ThemeAction::ThemeAction(QWidget& window, WindowTheme& theme, ThemeChoice choice)
    : Action(wordsOf(choice).id, window), m_theme(theme), m_choice(choice)
{
    const Words words = wordsOf(choice);
    setWords(words.text, words.explanation);
    setCheckable(true);
}

void ThemeAction::refresh()
{
    setChecked(m_theme.choice() == m_choice);
}

QString ThemeAction::searchTitle() const
{
    return tr("Theme: %1").arg(plainText(*this));
}

void ThemeAction::run()
{
    m_theme.choose(m_choice);
    refresh(); // triggering the chosen theme again must not uncheck it
}

FullScreenAction::FullScreenAction(QWidget& window)
    : Action(QStringLiteral("view.fullScreen"), window), m_window(window)
{
    setStandardKey(QKeySequence::FullScreen, QKeySequence(Qt::Key_F11));
    setWords(tr("&Full screen"), tr("Use the whole screen"));
    setIcon(themeIcon(QStringLiteral("full-screen")));
    setCheckable(true);
}

void FullScreenAction::refresh()
{
    setChecked(m_window.isFullScreen());
}

void FullScreenAction::run()
{
    m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
    refresh();
}

} // namespace milepost
