// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"
#include "tests/support/testclass.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace milepost::testing;

namespace {

QString withoutCommentsAndDefaults(QString source)
{
    static const QRegularExpression comment(QStringLiteral("//[^\n]*|= *\\{\\}"));
    return source.remove(comment);
}

/// What stands between the braces that open at `from`, and without what inner braces hold.
QString outline(const QString& source, qsizetype from)
{
    QString outer;
    int depth = 0;
    for (qsizetype i = source.indexOf(u'{', from); i < source.size(); ++i) {
        const QChar c = source.at(i);
        if (c == u'}' && --depth == 0)
            break;
        if (depth == 1 && c != u'{')
            outer += c == u'}' ? QChar(u';') : c; // an inline function ends with its braces
        if (c == u'{')
            ++depth;
    }
    return outer;
}

/// The declarations of a class that everybody can use, signals and slots included.
QStringList publicMembers(const QString& source, const QString& name)
{
    const QString code = withoutCommentsAndDefaults(source);
    const qsizetype start =
        code.indexOf(QRegularExpression(QStringLiteral("class %1\\s*:").arg(name)));
    if (start < 0)
        return {};
    static const QRegularExpression section(QStringLiteral(
        "\\b(public slots|signals|public|protected|private slots|private)\\s*:(?!:)"));
    QString body = outline(code, start);
    body.remove(QStringLiteral("Q_OBJECT"));
    QStringList members;
    bool open = false;
    qsizetype last = 0;
    const auto take = [&](qsizetype to) {
        if (!open)
            return;
        for (const QString& declaration : body.mid(last, to - last).split(u';')) {
            if (!declaration.trimmed().isEmpty())
                members.append(declaration.simplified());
        }
    };
    QRegularExpressionMatchIterator sections = section.globalMatch(body);
    while (sections.hasNext()) {
        const QRegularExpressionMatch match = sections.next();
        take(match.capturedStart());
        open = match.captured(1) == QLatin1String("signals") ||
               match.captured(1).startsWith(QLatin1String("public"));
        last = match.capturedEnd();
    }
    take(body.size());
    return members;
}

} // namespace

/// The one door for edits stays narrow.
class TestDoor : public QObject {
    Q_OBJECT

private slots:
    void membersAreCounted()
    {
        const QString source = QStringLiteral("class Small : public QObject {\n    Q_OBJECT\n"
                                              "public:\n    /// a; b\n    Small();\n"
                                              "    template <class T> int one() { return f(); }\n"
                                              "signals:\n    void told();\n"
                                              "private:\n    int hidden();\n};");
        QCOMPARE(
            publicMembers(source, QStringLiteral("Small")),
            (QStringList{QStringLiteral("Small()"), QStringLiteral("template <class T> int one()"),
                         QStringLiteral("void told()")}));
    }

    void theDocumentHasAtMostFortyPublicMembers()
    {
        const QStringList members =
            publicMembers(textOf(QStringLiteral("ui/document/engagementdocument.h")),
                          QStringLiteral("EngagementDocument"));
        QVERIFY(members.size() > 20);
        QVERIFY2(members.size() <= 40,
                 qPrintable(QStringLiteral("%1 public members:\n").arg(members.size()) +
                            members.join(u'\n')));
    }

    /// Whoever made a change by himself would go around the checks.
    void onlyEditsMakeChanges_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* top : {"ui", "app"}) {
            QDirIterator files(kRoot + u'/' + QLatin1String(top), {"*.h", "*.cpp"}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next().mid(kRoot.size() + 1);
                if (!path.startsWith(QLatin1String("ui/document/")))
                    QTest::newRow(qPrintable(path)) << path;
            }
        }
    }

    void onlyEditsMakeChanges()
    {
        QFETCH(QString, path);
        static const QRegularExpression making(
            QStringLiteral("\\b(Change|Edit)\\s*\\{|\\bEntityRef\\b|\\bQUndoCommand\\b"));
        const QRegularExpressionMatch match =
            making.match(withoutCommentsAndDefaults(textOf(path)));
        QVERIFY2(!match.hasMatch(), qPrintable(path + " makes an edit: " + match.captured(0)));
    }
};

MILEPOST_TEST(TestDoor)
#include "test_door.moc"
