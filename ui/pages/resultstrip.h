// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QProgressBar;

namespace milepost {

class TextLabel;

/// A strip that tells how an export goes: under way, written (with a button that opens it) or why
/// not.
class ResultStrip : public QFrame {
    Q_OBJECT

public:
    explicit ResultStrip(QWidget* parent = nullptr);

    void showProgress(const QString& sentence);
    void showWritten(const QString& path);
    void showProblem(const QString& sentence);
    [[nodiscard]] QString sentence() const;

private:
    TextLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_open;
    QPushButton* m_close;
    QString m_path;
};

} // namespace milepost
