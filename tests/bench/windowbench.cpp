// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/edits/dimensionplace.h"
#include "core/edits/dimensions.h"
#include "core/exchange/importer.h"
#include "tests/bench/bench.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/machineclock.h"
#include "ui/document/engagementdocument.h"
#include "ui/pages/page.h"
#include "ui/shell/files/filechooser.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/windows.h"
#include "ui/shell/workspace.h"
#include "ui/theme/windowtheme.h"

#include <QApplication>
#include <QChartView>
#include <QFile>
#include <QLineSeries>
#include <QMainWindow>
#include <QProcess>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace milepost::bench {

namespace {

constexpr int kBallots = 50'000;
constexpr int kRuns = 5;
constexpr int kEdits = 200;

/// Resident memory of this process in MB.
double memory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Calls back once after something in a widget was painted, when the event loop is idle again.
class PaintWatch : public QObject {
public:
    PaintWatch(QWidget& root, std::function<void()> painted)
        : m_root(root), m_painted(std::move(painted))
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Paint && !m_seen && widget &&
            (widget == &m_root || m_root.isAncestorOf(widget))) {
            m_seen = true;
            QTimer::singleShot(0, this, m_painted);
        }
        return false;
    }

private:
    QWidget& m_root;
    std::function<void()> m_painted;
    bool m_seen = false;
};

void tellAndEnd()
{
    std::printf("painted %.1f\n", memory());
    std::fflush(stdout);
    // The measurement ends here; tearing down is not part of it.
    std::_Exit(0);
}

/// A program that does only the unavoidable part: a window with one chart.
int runBareWindow(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto* series = new QLineSeries;
    for (int i = 0; i < 15; ++i)
        series->append(i, i % 4);
    auto* view = new QChartView;
    view->chart()->addSeries(series);
    view->chart()->createDefaultAxes();
    window.setCentralWidget(view);
    window.resize(QSize(1280, 800).boundedTo(window.screen()->availableSize()));
    window.show();
    const PaintWatch watch(*view, tellAndEnd);
    return QApplication::exec();
}

/// The program's windows with settings and folders that are thrown away.
struct Program {
    Program()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          theme(*qApp, ThemeChoice::Light), files(settings, folder.path()),
          windows({{Clock::at({2026, 6, 22}), settings, files, folder.path(),
                    folder.filePath(QStringLiteral("backups")),
                    [](const QString&) -> Result<Done> { return Done(); }},
                   theme,
                   pageMakers()})
    {}

    QTemporaryDir folder;
    QSettings settings;
    WindowTheme theme;
    FileChooser files;
    Windows windows;
};

int runWindow(int argc, char** argv)
{
    const QApplication application(argc, argv);
    Program program;
    program.windows.start({QString::fromLocal8Bit(argv[2])});
    const Workspace* workspace = program.windows.windows().first()->workspace();
    if (!workspace)
        return 1;
    const PaintWatch watch(*workspace->currentPage(), tellAndEnd);
    return QApplication::exec();
}

/// Counts what is painted in a window.
class PaintCount : public QObject {
public:
    PaintCount() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        painted += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

    int painted = 0;
};

/// Edits of a weight, each until everything that shows it is painted and nothing is left to do.
int runEdits(int argc, char** argv)
{
    const QApplication application(argc, argv);
    Program program;
    MainWindow& window = program.windows.makeWindow();
    window.resize(1280, 800);
    if (!program.windows.open(QString::fromLocal8Bit(argv[2]), window))
        return 1;
    EngagementDocument& document = *window.document();
    const Assessment& assessment = document.engagement().assessments.first();
    const DimensionPlace place{assessment.id, assessment.dimensions.first().id};
    Place page;
    page.page = PageId::Assess;
    page.assessment = place.assessment;
    page.dimension = place.dimension;
    window.workspace()->goTo(page);
    QCoreApplication::processEvents();
    PaintCount count;
    for (int i = 0; i < kEdits; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!document.perform(edits::setWeight, place, 1 + i % 5))
            return 1;
        int painted = 0;
        do {
            count.painted = 0;
            QCoreApplication::processEvents();
            painted += count.painted;
        } while (count.painted > 0);
        if (painted == 0)
            return 1;
        std::printf("%.3f\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::fflush(stdout);
    std::_Exit(0);
}

struct Start {
    double milliseconds = 0;
    double megabytes = 0;
};

/// From the start of the process to its first painted page: the best of several.
Start startOf(const QStringList& arguments)
{
    Start best{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), arguments);
        if (!process.waitForReadyRead(60'000))
            continue;
        best.milliseconds =
            std::min(best.milliseconds, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        best.megabytes =
            std::min(best.megabytes, process.readAllStandardOutput().trimmed().mid(8).toDouble());
        process.waitForFinished();
    }
    return best;
}

void measureEdits(const QString& path)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--edits"), path});
    process.waitForFinished(120'000);
    QList<double> times;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            times.append(line.toDouble());
    }
    if (times.size() < kEdits) {
        std::printf("  the edits could not be measured\n");
        return;
    }
    std::sort(times.begin(), times.end());
    const auto percentile = [&times](int percent) {
        return times.at(std::min(times.size() - 1, times.size() * percent / 100));
    };
    std::printf("  %-52s p50 %.1f ms, p95 %.1f ms, p99 %.1f ms\n",
                "one edit until written and repainted, 50,000 ballots", percentile(50),
                percentile(95), percentile(99));
}

} // namespace

std::optional<int> runAsChild(int argc, char** argv)
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    if (mode == "--bare-window")
        return runBareWindow(argc, argv);
    if (mode == "--window" && argc > 2)
        return runWindow(argc, argv);
    if (mode == "--edits" && argc > 2)
        return runEdits(argc, argv);
    return std::nullopt;
}

void window()
{
    heading("Window");
    const QTemporaryDir folder;
    const ContentSources sources = shippedContentSources();
    const Content content = *readContent(sources);
    QFile json(QStringLiteral(MILEPOST_SOURCE_DIR "/resources/sample/sample.json"));
    if (!json.open(QIODevice::ReadOnly))
        return;
    const QString sample = folder.filePath(QStringLiteral("sample.milepost"));
    const QString full = folder.filePath(QStringLiteral("full.milepost"));
    if (!EngagementDocument::create(sample, *importEngagement(content, json.readAll()), sources,
                                    machineClock()) ||
        !EngagementDocument::create(full, engagementWithBallots(content, kBallots), sources,
                                    machineClock()))
        return;
    const Start bare = startOf({QStringLiteral("--bare-window")});
    const Start program = startOf({QStringLiteral("--window"), sample});
    ratio("start to the first painted page, sample", program.milliseconds, "a window with a chart",
          bare.milliseconds);
    std::printf("  %-52s %9.1f MB   %-34s %9.1f MB   ratio %6.2f\n", "memory then",
                program.megabytes, "a window with a chart", bare.megabytes,
                program.megabytes / bare.megabytes);
    measureEdits(full);
}

} // namespace milepost::bench
