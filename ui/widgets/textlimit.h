// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QSize>

#include <functional>

class QLabel;
class QWidget;

namespace milepost {

/// How much text a field takes, and what of it is not in the file. Says in a corner of the field
/// what is left of its limit when it comes near, and by how much the text is over it; nothing is
/// cut. Belongs to its field, a QLineEdit or a QPlainTextEdit, which tells it of each change.
class TextLimit : public QObject {
    Q_OBJECT

public:
    /// Makes room in the field for words of that size, or takes it back.
    using MakeRoom = std::function<void(const QSize&)>;

    /// `most` is in UTF-16 units.
    TextLimit(QWidget& field, qsizetype most, MakeRoom makeRoom);

    void setMost(qsizetype most);
    [[nodiscard]] qsizetype most() const { return m_most; }
    /// What of a text fits; no character is cut in two.
    [[nodiscard]] QString fitting(const QString& text) const;

    void follow(const QString& text);
    /// Whether the last edit was not taken, for another reason than its length.
    void setRefused(bool refused);

    [[nodiscard]] qsizetype over() const { return qMax<qsizetype>(0, m_size - m_most); }
    [[nodiscard]] bool isUnsaved() const { return over() > 0 || m_refused; }
    [[nodiscard]] QWidget& field() const { return m_field; }
    /// How the field is called, for a sentence about it.
    [[nodiscard]] QString name() const;
    /// The words in the corner, empty when there are none.
    [[nodiscard]] QString words() const;

    void keepWhatFits();
    /// Shows the rest of a text that its field no longer holds, so that it can be copied.
    void showLeftOut(const QString& text) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void place();
    void announce();

    QWidget& m_field;
    QWidget& m_seen; ///< the part of the field that shows text
    MakeRoom m_makeRoom;
    QLabel* m_label;
    QSize m_room{0, 0}; ///< that was made
    qsizetype m_most;
    qsizetype m_size = 0;
    bool m_refused = false;
};

/// Tells a window that a text in it began or ceased to hold something that the file has not.
class UnsavedTextEvent : public QEvent {
public:
    UnsavedTextEvent() : QEvent(kind()) {}
    [[nodiscard]] static QEvent::Type kind();
};

/// The texts in a window and its dialogs that hold something that the file has not.
[[nodiscard]] QList<TextLimit*> unsavedTexts(const QWidget& window);

/// Whether what is over the limit in a window may be given up; asks when there is such a text. With
/// "Keep editing" the first of them has the keyboard.
[[nodiscard]] bool mayLeaveTexts(QWidget& window);

} // namespace milepost
