// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlimit.h"

#include "ui/language/commonwords.h"
#include "ui/theme/screenfont.h"
#include "ui/theme/windowcolours.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace milepost {

namespace {

constexpr qsizetype kNearest = 200; ///< characters left at which a long text says so
constexpr int kMargin = 4;

QWidget& textPartOf(QWidget& field)
{
    auto* area = qobject_cast<QPlainTextEdit*>(&field);
    return area ? *area->viewport() : field;
}

} // namespace

TextLimit::TextLimit(QWidget& field, qsizetype most, MakeRoom makeRoom)
    : QObject(&field), m_field(field), m_seen(textPartOf(field)), m_makeRoom(std::move(makeRoom)),
      m_label(new QLabel(&field)), m_most(most)
{
    m_label->setObjectName(QStringLiteral("textLimit"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->setFont(screenFont(field.font(), TextSize::Small));
    m_label->hide();
    field.installEventFilter(this);
    if (&m_seen != &field) // it gets narrower where a scroll bar comes
        m_seen.installEventFilter(this);
}

void TextLimit::setMost(qsizetype most)
{
    m_most = most;
    refresh();
}

QString TextLimit::fitting(const QString& text) const
{
    if (text.size() <= m_most)
        return text;
    const bool halfCharacter = text[m_most - 1].isHighSurrogate();
    return text.left(halfCharacter ? m_most - 1 : m_most);
}

void TextLimit::follow(const QString& text)
{
    const qsizetype before = over();
    m_size = text.size();
    refresh();
    if (before != over())
        announce();
}

void TextLimit::setRefused(bool refused)
{
    if (m_refused == refused)
        return;
    m_refused = refused;
    announce();
}

QString TextLimit::name() const
{
    return m_field.accessibleName();
}

QString TextLimit::words() const
{
    return m_label->isHidden() ? QString() : m_label->text();
}

void TextLimit::refresh()
{
    const QLocale locale;
    const qsizetype left = m_most - m_size;
    QString words;
    if (over() > 0)
        words = tr("%1 over the limit of %2").arg(locale.toString(over()), locale.toString(m_most));
    else if (left <= qMin(m_most / 10, kNearest))
        words = left == 1 ? tr("1 character left")
                          : tr("%n characters left", nullptr, static_cast<int>(left));
    const WindowColours colours = coloursFor(m_field.palette());
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, over() > 0 ? colours.accent : colours.mutedInk);
    m_label->setPalette(palette);
    m_label->setText(words);
    m_label->setAccessibleName(words);
    m_label->setVisible(!words.isEmpty());
    place();
}

/// In the corner where the text ends last, with room made for it.
void TextLimit::place()
{
    m_label->resize(m_label->sizeHint());
    const QSize room = m_label->isHidden() ? QSize(0, 0) : m_label->size() + QSize(kMargin, 0);
    if (room != std::exchange(m_room, room))
        m_makeRoom(room);
    const bool toLeft = m_field.layoutDirection() == Qt::RightToLeft;
    const int free = m_field.height() - m_label->height();
    const QRect seen = &m_seen == &m_field ? m_field.rect() : m_seen.geometry();
    m_label->move(toLeft ? seen.left() + kMargin : seen.right() + 1 - m_label->width() - kMargin,
                  qobject_cast<QLineEdit*>(&m_field) ? free / 2 : free - kMargin / 2);
}

void TextLimit::announce()
{
    for (QWidget* widget = &m_field; widget; widget = widget->parentWidget()) {
        if (!widget->isWindow())
            continue;
        UnsavedTextEvent event;
        QCoreApplication::sendEvent(widget, &event);
    }
}

bool TextLimit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        place();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

void TextLimit::keepWhatFits()
{
    if (auto* line = qobject_cast<QLineEdit*>(&m_field))
        line->setText(fitting(line->text()));
    else if (auto* area = qobject_cast<QPlainTextEdit*>(&m_field))
        area->setPlainText(fitting(area->toPlainText()));
}

void TextLimit::showLeftOut(const QString& text) const
{
    const QString rest = text.mid(fitting(text).size());
    auto* dialog = new QDialog(m_field.window());
    dialog->setObjectName(QStringLiteral("textLeftOut"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Text that did not fit"));
    const QLocale locale;
    auto* words = new QLabel(tr("“%1” holds the first %2 characters. What was over the limit:")
                                 .arg(name(), locale.toString(m_most)));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto* left = new QPlainTextEdit(rest);
    left->setReadOnly(true);
    left->setAccessibleName(dialog->windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const QPushButton* copy = buttons->addButton(common::copy(), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, dialog,
            [rest] { QGuiApplication::clipboard()->setText(rest); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(words);
    layout->addWidget(left);
    layout->addWidget(buttons);
    dialog->show();
}

QEvent::Type UnsavedTextEvent::kind()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

QList<TextLimit*> unsavedTexts(const QWidget& window)
{
    QList<TextLimit*> texts = window.findChildren<TextLimit*>();
    texts.removeIf([](const TextLimit* text) { return !text->isUnsaved(); });
    return texts;
}

bool mayLeaveTexts(QWidget& window)
{
    QList<TextLimit*> texts = unsavedTexts(window);
    texts.removeIf([](const TextLimit* text) { return text->over() == 0; });
    if (texts.isEmpty())
        return true;
    const TextLimit& first = *texts.first();
    const QLocale locale;
    QMessageBox box(
        QMessageBox::Warning, TextLimit::tr("Text over the limit"),
        TextLimit::tr("“%1” holds %2 characters more than the %3 that fit.")
            .arg(first.name(), locale.toString(first.over()), locale.toString(first.most())),
        QMessageBox::NoButton, &window);
    box.setObjectName(QStringLiteral("textOverLimit"));
    box.setInformativeText(texts.size() > 1
                               ? TextLimit::tr("So do %n more fields. Only what fits is kept.",
                                               nullptr, static_cast<int>(texts.size()) - 1)
                               : TextLimit::tr("Only what fits is kept."));
    QPushButton* edit = box.addButton(TextLimit::tr("Keep editing"), QMessageBox::RejectRole);
    QPushButton* keep = box.addButton(TextLimit::tr("Keep what fits"), QMessageBox::AcceptRole);
    box.setDefaultButton(edit);
    box.setEscapeButton(edit);
    box.exec();
    if (box.clickedButton() != keep) {
        first.field().setFocus(Qt::OtherFocusReason);
        return false;
    }
    for (TextLimit* text : std::as_const(texts))
        text->keepWhatFits();
    return true;
}

} // namespace milepost
