// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdffinish.h"

#include "ui/figures/glyphcheck.h"
#include "ui/print/printedreport.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace milepost {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString& string)
{
    return Object::newUnicodeString(string.toStdString());
}

Object name(const char* string)
{
    return Object::newName(string);
}

/// The map of a font from its glyphs to letters. Qt writes the letters of a range in brackets.
QByteArray withLetters(const QByteArray& map)
{
    QByteArray changed;
    bool inBrackets = false;
    for (qsizetype i = 0; i < map.size(); ++i) {
        inBrackets = (inBrackets || map[i] == '[') && map[i] != ']';
        const QByteArray code = map.mid(i + 1, 4);
        bool isCode = false;
        const auto letter = static_cast<char16_t>(code.toUShort(&isCode, 16));
        if (!inBrackets || map[i] != '<' || !isCode || map.mid(i + 5, 1) != ">") {
            changed += map[i];
            continue;
        }
        changed += '<';
        for (const QChar c : letterOfForm(letter))
            changed += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
        changed += '>';
        i += 5;
    }
    return changed;
}

class Finisher {
public:
    Finisher(const QByteArray& bytes, const PrintedReport& report) : m_report(report)
    {
        m_pdf.processMemoryFile("report", bytes.constData(),
                                static_cast<std::size_t>(bytes.size()));
        for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(m_pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
    }

    void addLinks(const std::vector<PageTrace>& traces)
    {
        for (std::size_t i = 0; i < std::min(traces.size(), m_pages.size()); ++i) {
            Object annotations = Object::newArray();
            const qreal height = m_report.page(static_cast<int>(i)).size.height();
            for (const PlacedLink& link : traces[i].links) {
                const Bookmark target = m_report.destination(link.target);
                if (target.page >= 0)
                    annotations.appendItem(linkTo(target, link.rect, height));
            }
            if (annotations.getArrayNItems() > 0)
                m_pages[i].replaceKey("/Annots", annotations);
        }
    }

    void addOutline()
    {
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", name("/Outlines"));
        addOutlineItems(root, m_report.bookmarks());
        m_pdf.getRoot().replaceKey("/Outlines", root);
    }

    void describe(const QDate& date)
    {
        const ReportMeta& meta = m_report.meta();
        Object root = m_pdf.getRoot();
        root.removeKey("/Metadata");
        root.replaceKey("/Lang", text(meta.language));
        root.replaceKey("/PageMode", name("/UseOutlines"));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        // Decimal numbers from 1 on, as in the footers.
        Object style = Object::newDictionary();
        style.replaceKey("/S", name("/D"));
        Object numbers = Object::newArray();
        numbers.appendItem(Object::newInteger(0));
        numbers.appendItem(style);
        Object labels = Object::newDictionary();
        labels.replaceKey("/Nums", numbers);
        root.replaceKey("/PageLabels", labels);

        Object info = Object::newDictionary();
        info.replaceKey("/Title", text(titleOf(meta)));
        info.replaceKey("/Author", text(meta.author));
        info.replaceKey("/Subject", text(meta.editionName));
        info.replaceKey("/Keywords", text(keywordsOf(meta)));
        info.replaceKey("/Creator", text(QStringLiteral("Milepost " MILEPOST_VERSION)));
        info.replaceKey("/Producer", text(QStringLiteral("Milepost " MILEPOST_VERSION)));
        const QString moment = date.toString(QStringLiteral("'D:'yyyyMMdd'000000Z'"));
        info.replaceKey("/CreationDate", Object::newString(moment.toStdString()));
        info.replaceKey("/ModDate", Object::newString(moment.toStdString()));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    // Qt marks subsets of fonts with letters that differ from run to run. There is one subset of
    // each font, so the same letters do for all.
    void nameFontsAlike()
    {
        for (Object& object : m_pdf.getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/FontName"))
                continue;
            const std::string tagged = object.getKey("/FontName").getName();
            const std::size_t plus = tagged.find('+');
            if (plus != std::string::npos)
                object.replaceKey("/FontName", Object::newName("/QAAAAA" + tagged.substr(plus)));
        }
    }

    // What is searched for are letters, not the forms that they take beside others.
    void nameLettersInsteadOfForms()
    {
        for (Object& object : m_pdf.getAllObjects()) {
            if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
                continue;
            Object stream = object.getKey("/ToUnicode");
            const auto data = stream.getStreamData();
            const QByteArray map = withLetters(
                QByteArray::fromRawData(reinterpret_cast<const char*>(data->getBuffer()),
                                        static_cast<qsizetype>(data->getSize())));
            stream.replaceStreamData(map.toStdString(), Object::newNull(), Object::newNull());
        }
    }

    QByteArray write()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        // Qt numbers its objects in an order that differs from run to run. Without object streams
        // they are numbered anew by following the references from the root, always the same way.
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()),
                static_cast<qsizetype>(buffer->getSize())};
    }

private:
    static QString titleOf(const ReportMeta& meta)
    {
        return meta.client.isEmpty() ? meta.title : meta.client + QStringLiteral(": ") + meta.title;
    }

    static QString keywordsOf(const ReportMeta& meta)
    {
        QStringList words{meta.client, meta.editionName, meta.stateLabel, meta.checksum};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }

    [[nodiscard]] Object destination(const Bookmark& target) const
    {
        constexpr qreal kAbove = 8; // so that the target does not stick to the window's edge
        const qreal height = m_report.page(target.page).size.height();
        Object place = Object::newArray();
        place.appendItem(m_pages[static_cast<std::size_t>(target.page)]);
        place.appendItem(name("/XYZ"));
        place.appendItem(Object::newNull());
        place.appendItem(Object::newReal(height - std::max(0.0, target.top - kAbove), 2));
        place.appendItem(Object::newNull());
        return place;
    }

    [[nodiscard]] Object linkTo(const Bookmark& target, const QRectF& rect, qreal height) const
    {
        Object link = Object::newDictionary();
        link.replaceKey("/Type", name("/Annot"));
        link.replaceKey("/Subtype", name("/Link"));
        link.replaceKey("/F", Object::newInteger(4)); // is printed
        link.replaceKey("/Rect", Object::newFromRectangle({rect.left(), height - rect.bottom(),
                                                           rect.right(), height - rect.top()}));
        Object border = Object::newArray();
        for (int i = 0; i < 3; ++i)
            border.appendItem(Object::newInteger(0));
        link.replaceKey("/Border", border);
        link.replaceKey("/Dest", destination(target));
        return link;
    }

    void addOutlineItems(Object& parent, const std::vector<Bookmark>& bookmarks)
    {
        std::vector<Object> items;
        for (const Bookmark& bookmark : bookmarks) {
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", text(bookmark.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(bookmark));
            addOutlineItems(item, bookmark.children);
            // Sheets are folded away until somebody asks for them.
            if (!bookmark.children.empty())
                item.replaceKey("/Count", Object::newInteger(
                                              -static_cast<long long>(bookmark.children.size())));
            items.push_back(item);
        }
        if (items.empty())
            return;
        for (std::size_t i = 1; i < items.size(); ++i) {
            items[i - 1].replaceKey("/Next", items[i]);
            items[i].replaceKey("/Prev", items[i - 1]);
        }
        parent.replaceKey("/First", items.front());
        parent.replaceKey("/Last", items.back());
        parent.replaceKey("/Count", Object::newInteger(static_cast<long long>(items.size())));
    }

    const PrintedReport& m_report;
    QPDF m_pdf;
    std::vector<Object> m_pages;
};

} // namespace

Result<QByteArray> finishPdf(const QByteArray& pdf, const PrintedReport& report,
                             const std::vector<PageTrace>& traces, const QDate& date)
{
    try {
        Finisher finisher(pdf, report);
        finisher.addLinks(traces);
        finisher.addOutline();
        finisher.describe(date);
        finisher.nameFontsAlike();
        finisher.nameLettersInsteadOfForms();
        return finisher.write();
    } catch (const std::exception& exception) {
        return Error{
            QCoreApplication::translate("milepost::Pdf", "The PDF could not be put together."),
            QString::fromUtf8(exception.what()),
            {}};
    }
}

} // namespace milepost
