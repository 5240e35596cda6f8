// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace milepost {

class TextLabel;

/// Sentences under a heading, one below the other.
class SentenceList : public QWidget {
    Q_OBJECT

public:
    explicit SentenceList(const QString& heading, QWidget* parent = nullptr);

    void setSentences(const QList<QString>& sentences);
    [[nodiscard]] const QList<QString>& sentences() const { return m_sentences; }

private:
    QList<QString> m_sentences;
    QList<TextLabel*> m_labels;
    QVBoxLayout* m_layout;
};

} // namespace milepost
