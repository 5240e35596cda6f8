// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QLabel;
class QPushButton;

namespace milepost {

/// What a banner can do about its sentence; the first one leads.
struct BannerAction {
    QString text;
    std::function<void()> run;
};

/// What a banner says. A banner with the same non-empty `key` replaces the one before.
struct BannerText {
    enum class Kind { Notice, Attention };

    Kind kind = Kind::Notice;
    QString key;
    QString sentence;
    QString details; ///< plain text that is unfolded when asked for; empty: none
    QList<BannerAction> actions;
    bool closable = true;
};

/// A sentence across the window with buttons for what to do; it waits and never stops the work.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(const BannerText& text, QWidget* parent = nullptr);

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] QString sentence() const;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeDetails(const QString& details);
    void updateIcon();

    BannerText::Kind m_kind;
    QString m_key;
    bool m_closable;
    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_unfold = nullptr;
};

} // namespace milepost
