// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/files/filechooser.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windows.h"
#include "ui/theme/windowtheme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

namespace milepost::test {

/// A page that only tells what was asked of it.
class RecordingPage : public Page {
public:
    RecordingPage(PageId id, EngagementView& view, QWidget* parent);

    [[nodiscard]] PageId id() const override { return m_id; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override { return {}; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return actions(); }
    void reveal(const Place& place) override { revealed.append(place); }
    [[nodiscard]] Place currentPlace() const override;
    /// The assessment that it is about.
    [[nodiscard]] AssessmentId scope() const { return view().assessmentId(); }

    QList<Place> revealed;
    DimensionId dimension; ///< where one has moved on the page itself

private:
    PageId m_id;
};

[[nodiscard]] QList<PageMaker> recordingPages();

/// Answers instead of the platform's file dialogs.
class AnsweringChooser : public FileChooser {
public:
    using FileChooser::FileChooser;

    QString openPath(QWidget*, const QString&, const QString&) override { return answer; }
    QString savePath(QWidget*, const QString&, const QString& proposal, const QString&) override
    {
        proposed = proposal;
        return answer;
    }

    QString answer;
    QString proposed;
};

/// Windows with private settings and folders, and with pages that record.
class ShellFixture {
public:
    /// With pages that record unless others are given.
    explicit ShellFixture(const QString& settingsFile = {},
                          const QList<PageMaker>& pages = recordingPages());

    /// The path of something in the private folder.
    [[nodiscard]] QString path(const QString& name) const;
    /// Writes an engagement with two assessments of one matrix and one of another, and a unit.
    QString makeEngagement(const QString& name, const QString& organization = {}) const;
    /// The page of the window that is shown now.
    [[nodiscard]] static RecordingPage* page(const MainWindow& window);
    /// The assessment that the window shows.
    [[nodiscard]] static AssessmentId shown(const MainWindow& window);

    QTemporaryDir folder;
    QSettings settings;
    AnsweringChooser files;
    Windows windows;
};

/// The application's only theme; the first call makes it.
WindowTheme& theTheme();

/// The button with this text, without its mark of a key; null where there is none.
[[nodiscard]] QPushButton* buttonIn(const QWidget& widget, const QString& text);

/// The content that the program ships.
const Content& shippedContent();

} // namespace milepost::test
