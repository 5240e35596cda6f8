// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help/helpwindow.h"

#include "ui/language/commonwords.h"
#include "ui/shell/help/helptopics.h"
#include "ui/widgets/dialogsize.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>

namespace milepost {

namespace {

const QString kShortcuts = QStringLiteral("shortcuts");
constexpr QSize kHelpFirstSize(880, 640);

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent), m_topics(new QListWidget), m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help"));
    m_topics->setObjectName(QStringLiteral("help.topics"));
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setSpacing(2);
    m_text->setObjectName(QStringLiteral("help.text"));
    m_text->setAccessibleName(tr("Text of the topic"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(24);
    const auto add = [this](const QString& id, const QString& title) {
        auto* item = new QListWidgetItem(title, m_topics);
        item->setData(Qt::UserRole, id);
    };
    for (const HelpTopic& topic : helpTopics())
        add(topic.id, topic.title);
    add(kShortcuts, common::keyboardShortcuts());

    auto* split = new QSplitter;
    split->addWidget(m_topics);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({220, kHelpFirstSize.width() - 220});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(8, 8, 8, 8);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    layout->setSpacing(0);
    resize(fittingScreen(*this, kHelpFirstSize));

    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpWindow::showTopic);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
}

void HelpWindow::setShortcuts(const QList<ShortcutGroup>& groups,
                              const QList<const QAction*>& pages)
{
    m_shortcuts = shortcutsAsHtml(groups);
    m_pages = shortcutsInLine(pages);
    showTopic();
}

void HelpWindow::showMethod(std::optional<PageId> page)
{
    for (const HelpTopic& topic : helpTopics()) {
        if (page && topic.page == page)
            select(topic.id);
    }
    if (!m_topics->currentItem() || m_topics->currentItem()->data(Qt::UserRole) == kShortcuts)
        m_topics->setCurrentRow(0);
    popUp();
}

void HelpWindow::showShortcuts()
{
    select(kShortcuts);
    popUp();
}

void HelpWindow::changeEvent(QEvent* event)
{
    // Text that is laid out keeps the colours that it was made with.
    if (event->type() == QEvent::PaletteChange)
        showTopic();
    QDialog::changeEvent(event);
}

void HelpWindow::showTopic()
{
    const QListWidgetItem* item = m_topics->currentItem();
    if (!item)
        return;
    const QString topic = item->data(Qt::UserRole).toString();
    if (topic == kShortcuts)
        m_text->setHtml(m_shortcuts);
    else
        m_text->setMarkdown(helpText(topic).replace(QLatin1String("{pages}"), m_pages));
}

void HelpWindow::follow(const QUrl& link)
{
    select(link.path().section(u'.', 0, 0));
}

void HelpWindow::select(const QString& topic)
{
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(Qt::UserRole) == topic)
            m_topics->setCurrentRow(row);
    }
}

void HelpWindow::popUp()
{
    show();
    raise();
    activateWindow();
    m_topics->setFocus();
}

} // namespace milepost
