// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composer.h"
#include "core/wording/telling.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/heatchart.h"
#include "ui/document/documentreading.h"
#include "ui/language/windowlanguage.h"
#include "ui/pages/roadmap/roadmapexport.h"
#include "ui/print/pdf.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <functional>

#include <unistd.h>

using namespace milepost;
using namespace milepost::testing;

namespace {

using Export = std::function<Result<Done>(const QString& path)>;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Everything that the window writes beside the engagement itself, onto what must stay.
class TestWindowOutputs : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EngagementDocument> m_document;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    Result<Done> writeReport(const QString& path) const
    {
        ReportOptions options;
        options.date = sampleDay();
        const Result<QList<Message>> written =
            writePdf(composeReport({m_document->content(), m_document->engagement(),
                                    m_document->scorecards(), m_document->plan(), options}),
                     {path, Paper::A4, sampleDay()});
        return written ? Result<Done>(Done()) : Result<Done>(written.error());
    }
    Result<Done> writeRoadmapTo(const QString& path) const
    {
        const Reading& reading = DocumentReading::of(*m_document).asOf(sampleDay());
        const Telling telling(reading, windowLanguage(QLocale()));
        const PlanChart chart = planChart(telling, LaneKind::Workstream, {});
        return writeRoadmap({chart, QStringLiteral("Roadmap"), {}, QLocale(), false}, path);
    }
    static Result<Done> writeChart(ChartFrame::Format format, const QString& path)
    {
        const ChartFrame frame(new HeatChart, QStringLiteral("Units"));
        return frame.save(format, path);
    }

    void addRows() const
    {
        QTest::addColumn<Export>("write");
        QTest::addColumn<QString>("ending");
        QTest::newRow("report") << Export([this](const QString& path) { return writeReport(path); })
                                << "pdf";
        for (const char* ending : {"svg", "png", "pdf"})
            QTest::addRow("roadmap, %s", ending)
                << Export([this](const QString& path) { return writeRoadmapTo(path); })
                << QString::fromLatin1(ending);
        for (const auto& [format, ending] :
             {std::pair(ChartFrame::Format::Svg, "svg"), std::pair(ChartFrame::Format::Png, "png"),
              std::pair(ChartFrame::Format::Csv, "csv")})
            QTest::addRow("chart, %s", ending) << Export([format = format](const QString& path) {
                return writeChart(format, path);
            }) << QString::fromLatin1(ending);
    }

private slots:
    void initTestCase()
    {
        m_document = std::make_unique<EngagementDocument>(shippedContent(), sampleEngagement());
        QVERIFY(EngagementDocument::create(path(QStringLiteral("client.milepost")),
                                           sampleEngagement(), shippedContentSources(),
                                           Clock::at(sampleDay())));
    }

    void nothingIsWrittenOverWhatMustStay_data() { addRows(); }
    void nothingIsWrittenOverWhatMustStay()
    {
        QFETCH(const Export, write);
        QFETCH(const QString, ending);
        const QString engagement = path(QStringLiteral("client.milepost"));
        const QByteArray before = bytesOf(engagement);
        QVERIFY(!before.isEmpty());
        const QTemporaryDir here(path(QStringLiteral("XXXXXX")));
        const auto named = [&](const char* name) {
            return here.filePath(QLatin1String(name) + u'.' + ending);
        };
        QVERIFY(QFile::copy(engagement, named("copy")));
        QVERIFY(QFile::link(engagement, named("link")));
        QVERIFY(QFile::link(named("link"), named("link to a link")));
        QCOMPARE(::link(QFile::encodeName(engagement).constData(),
                        QFile::encodeName(named("hard link")).constData()),
                 0);
        QVERIFY(QDir().mkpath(named("folder")));
        QVERIFY(QFile::link(QStringLiteral("/dev/null"), named("device")));
        for (const char* name :
             {"copy", "link", "link to a link", "hard link", "folder", "device"}) {
            const Result<Done> written = write(named(name));
            QVERIFY2(!written, name);
            QVERIFY2(!written.error().toLine().isEmpty(), name);
        }
        QVERIFY(bytesOf(engagement) == before);
        QVERIFY(bytesOf(named("copy")) == before);
        QVERIFY(bytesOf(named("hard link")) == before);
        QVERIFY(QFileInfo(named("link")).isSymLink());
        QVERIFY(QFileInfo(named("folder")).isDir());
        QVERIFY(QFileInfo(named("device")).isSymLink());
    }

    void anOrdinaryFileIsReplaced_data() { addRows(); }
    void anOrdinaryFileIsReplaced()
    {
        QFETCH(const Export, write);
        QFETCH(const QString, ending);
        const QString old = path(QStringLiteral("old.") + ending);
        QFile file(old);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
        file.close();
        const Result<Done> written = write(old);
        QVERIFY2(written.ok(), qPrintable(written ? QString() : written.error().toLine()));
        QVERIFY(bytesOf(old) != "old");
    }
};

MILEPOST_TEST(TestWindowOutputs)
#include "test_windowoutputs.moc"
