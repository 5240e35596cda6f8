// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banners/banner.h"

#include "ui/theme/icons.h"
#include "ui/theme/windowcolours.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace milepost {

namespace {

constexpr int kBannerIcon = 16;
constexpr int kBannerBar = 4;
constexpr int kDetailLines = 8; ///< further ones scroll
constexpr int kDetailMargin = 6;

} // namespace

Banner::Banner(const BannerText& text, QWidget* parent)
    : QFrame(parent), m_kind(text.kind), m_key(text.key), m_closable(text.closable),
      m_icon(new QLabel), m_sentence(new QLabel(text.sentence))
{
    setAccessibleName(text.sentence);
    m_icon->setAccessibleName(m_kind == BannerText::Kind::Attention ? tr("Attention")
                                                                    : tr("Notice"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setFocusPolicy(Qt::StrongFocus); // a problem is often copied to somebody

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kBannerBar + 12, 8, 8, 8);
    column->setSpacing(8);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(8);
    column->addLayout(layout);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    for (const BannerAction& action : text.actions) {
        auto* button = new QPushButton(action.text);
        button->setAutoDefault(false);
        // The action may replace or remove this banner.
        connect(button, &QPushButton::clicked, this, action.run, Qt::QueuedConnection);
        layout->addWidget(button);
    }
    if (!text.details.isEmpty()) {
        QWidget* details = makeDetails(text.details);
        layout->addWidget(m_unfold);
        column->addWidget(details);
    }
    if (m_closable) {
        auto* close = new QToolButton;
        close->setAutoRaise(true);
        close->setIcon(themeIcon(QStringLiteral("close")));
        close->setToolTip(tr("Close this notice"));
        close->setAccessibleName(close->toolTip());
        close->setFocusPolicy(Qt::StrongFocus);
        connect(close, &QToolButton::clicked, this, &Banner::closed);
        layout->addWidget(close);
    }
    updateIcon();
}

QWidget* Banner::makeDetails(const QString& details)
{
    auto* list = new QPlainTextEdit(details);
    list->setObjectName(QStringLiteral("banner.details"));
    list->setReadOnly(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list->setTabChangesFocus(true);
    const int lines = qMin(kDetailLines, static_cast<int>(details.count(u'\n')) + 2);
    list->setFixedHeight(list->fontMetrics().lineSpacing() * lines + 2 * kDetailMargin);
    list->hide();
    m_unfold = new QPushButton(tr("Details"));
    m_unfold->setObjectName(QStringLiteral("banner.unfold"));
    list->setAccessibleName(m_unfold->text());
    m_unfold->setAutoDefault(false);
    m_unfold->setCheckable(true);
    connect(m_unfold, &QPushButton::toggled, list, &QWidget::setVisible);
    return list;
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    const WindowColours colours = coloursFor(palette());
    const bool urgent = m_kind == BannerText::Kind::Attention;
    QPainter painter(this);
    painter.fillRect(rect(), urgent ? colours.notice : colours.paper);
    const QRect bar(0, 0, kBannerBar, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar),
                     urgent ? colours.accent : colours.rule);
    painter.fillRect(0, height() - 1, width(), 1, colours.hairline);
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
    QFrame::changeEvent(event);
}

void Banner::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_closable)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

void Banner::updateIcon()
{
    const WindowColours colours = coloursFor(palette());
    const bool urgent = m_kind == BannerText::Kind::Attention;
    const QIcon sign = themeIcon(urgent ? QStringLiteral("warning") : QStringLiteral("info"),
                                 urgent ? colours.accent : colours.ink);
    m_icon->setPixmap(sign.pixmap(QSize(kBannerIcon, kBannerIcon), devicePixelRatioF()));
}

} // namespace milepost
