// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/packagerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace milepost::testing {

using namespace Qt::StringLiterals;

namespace {

struct Element {
    QString name; ///< with its prefix
    QMap<QString, QString> attributes;
    QString text;
    std::vector<Element> children;

    [[nodiscard]] const Element* child(const QString& called) const
    {
        for (const Element& one : children) {
            if (one.name == called)
                return &one;
        }
        return nullptr;
    }
    /// This element and all in it, in document order.
    void visit(const auto& visitor) const
    {
        visitor(*this);
        for (const Element& one : children)
            one.visit(visitor);
    }
    [[nodiscard]] QList<const Element*> all(const QString& called) const
    {
        QList<const Element*> found;
        visit([&](const Element& one) {
            if (one.name == called)
                found.append(&one);
        });
        return found;
    }
};

Element parsed(const QByteArray& xml, QString& problem)
{
    Element top;
    std::vector<Element> open{Element()};
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            Element element;
            element.name = reader.qualifiedName().toString();
            for (const QXmlStreamAttribute& attribute : reader.attributes())
                element.attributes.insert(attribute.qualifiedName().toString(),
                                          attribute.value().toString());
            open.push_back(element);
            break;
        }
        case QXmlStreamReader::EndElement: {
            Element closed = std::move(open.back());
            open.pop_back();
            open.back().children.push_back(std::move(closed));
            break;
        }
        case QXmlStreamReader::Characters:
            open.back().text += reader.text();
            break;
        default:
            break;
        }
    }
    if (reader.hasError() || open.size() != 1 || open.front().children.size() != 1) {
        problem = reader.errorString();
        return {};
    }
    return open.front().children.front();
}

/// The children that an element may have, in the order in which they must stand; those with a
/// star must be there.
const QMap<QString, QStringList>& sequences()
{
    static const QMap<QString, QStringList> known{
        {u"p:presentation"_s,
         {u"p:sldMasterIdLst*"_s, u"p:notesMasterIdLst"_s, u"p:handoutMasterIdLst"_s,
          u"p:sldIdLst"_s, u"p:sldSz"_s, u"p:notesSz*"_s, u"p:defaultTextStyle"_s}},
        {u"p:sld"_s, {u"p:cSld*"_s, u"p:clrMapOvr"_s, u"p:transition"_s, u"p:timing"_s}},
        {u"p:notes"_s, {u"p:cSld*"_s, u"p:clrMapOvr"_s}},
        {u"p:sldLayout"_s, {u"p:cSld*"_s, u"p:clrMapOvr"_s}},
        {u"p:sldMaster"_s,
         {u"p:cSld*"_s, u"p:clrMap*"_s, u"p:sldLayoutIdLst*"_s, u"p:txStyles*"_s}},
        {u"p:notesMaster"_s, {u"p:cSld*"_s, u"p:clrMap*"_s, u"p:notesStyle"_s}},
        {u"p:txStyles"_s, {u"p:titleStyle*"_s, u"p:bodyStyle*"_s, u"p:otherStyle*"_s}},
        {u"p:cSld"_s, {u"p:bg"_s, u"p:spTree*"_s}},
        {u"p:sp"_s, {u"p:nvSpPr*"_s, u"p:spPr*"_s, u"p:style"_s, u"p:txBody"_s}},
        {u"p:nvSpPr"_s, {u"p:cNvPr*"_s, u"p:cNvSpPr*"_s, u"p:nvPr*"_s}},
        {u"p:spPr"_s, {u"a:xfrm"_s, u"a:prstGeom"_s, u"a:noFill"_s, u"a:solidFill"_s, u"a:ln"_s}},
        {u"p:txBody"_s, {u"a:bodyPr*"_s, u"a:lstStyle"_s, u"a:p*"_s}},
        {u"a:txBody"_s, {u"a:bodyPr*"_s, u"a:lstStyle"_s, u"a:p*"_s}},
        {u"p:graphicFrame"_s, {u"p:nvGraphicFramePr*"_s, u"p:xfrm*"_s, u"a:graphic*"_s}},
        {u"a:xfrm"_s, {u"a:off*"_s, u"a:ext*"_s, u"a:chOff"_s, u"a:chExt"_s}},
        {u"a:tbl"_s, {u"a:tblPr"_s, u"a:tblGrid*"_s, u"a:tr"_s}},
        {u"a:tc"_s, {u"a:txBody*"_s, u"a:tcPr"_s}},
        {u"a:tcPr"_s,
         {u"a:lnL"_s, u"a:lnR"_s, u"a:lnT"_s, u"a:lnB"_s, u"a:noFill"_s, u"a:solidFill"_s}},
        {u"a:pPr"_s,
         {u"a:spcBef"_s, u"a:buFont"_s, u"a:buNone"_s, u"a:buAutoNum"_s, u"a:buChar"_s,
          u"a:defRPr"_s}},
        {u"a:rPr"_s, {u"a:ln"_s, u"a:solidFill"_s, u"a:latin"_s, u"a:ea"_s, u"a:cs"_s}},
        {u"a:r"_s, {u"a:rPr"_s, u"a:t*"_s}},
        {u"a:fld"_s, {u"a:rPr"_s, u"a:pPr"_s, u"a:t"_s}},
        {u"a:themeElements"_s, {u"a:clrScheme*"_s, u"a:fontScheme*"_s, u"a:fmtScheme*"_s}},
        {u"a:clrScheme"_s,
         {u"a:dk1*"_s, u"a:lt1*"_s, u"a:dk2*"_s, u"a:lt2*"_s, u"a:accent1*"_s, u"a:accent2*"_s,
          u"a:accent3*"_s, u"a:accent4*"_s, u"a:accent5*"_s, u"a:accent6*"_s, u"a:hlink*"_s,
          u"a:folHlink*"_s}},
        {u"a:fmtScheme"_s,
         {u"a:fillStyleLst*"_s, u"a:lnStyleLst*"_s, u"a:effectStyleLst*"_s,
          u"a:bgFillStyleLst*"_s}},
        {u"c:chartSpace"_s,
         {u"c:date1904"_s, u"c:lang"_s, u"c:roundedCorners"_s, u"c:chart*"_s, u"c:spPr"_s,
          u"c:txPr"_s, u"c:externalData*"_s}},
        {u"c:chart"_s,
         {u"c:title"_s, u"c:autoTitleDeleted"_s, u"c:plotArea*"_s, u"c:legend"_s,
          u"c:plotVisOnly"_s, u"c:dispBlanksAs"_s}},
        {u"c:plotArea"_s,
         {u"c:layout"_s, u"c:barChart"_s, u"c:lineChart"_s, u"c:radarChart"_s, u"c:catAx"_s,
          u"c:dateAx"_s, u"c:valAx*"_s}},
        {u"c:barChart"_s,
         {u"c:barDir*"_s, u"c:grouping"_s, u"c:varyColors"_s, u"c:ser*"_s, u"c:dLbls"_s,
          u"c:gapWidth"_s, u"c:overlap"_s, u"c:axId*"_s}},
        {u"c:lineChart"_s,
         {u"c:grouping*"_s, u"c:varyColors"_s, u"c:ser*"_s, u"c:dLbls"_s, u"c:marker"_s,
          u"c:smooth"_s, u"c:axId*"_s}},
        {u"c:radarChart"_s,
         {u"c:radarStyle*"_s, u"c:varyColors"_s, u"c:ser*"_s, u"c:dLbls"_s, u"c:axId*"_s}},
        {u"c:ser"_s,
         {u"c:idx*"_s, u"c:order*"_s, u"c:tx"_s, u"c:spPr"_s, u"c:invertIfNegative"_s,
          u"c:marker"_s, u"c:dLbls"_s, u"c:cat"_s, u"c:val*"_s, u"c:smooth"_s}},
        {u"c:dLbl"_s,
         {u"c:idx*"_s, u"c:numFmt"_s, u"c:spPr"_s, u"c:txPr"_s, u"c:dLblPos"_s,
          u"c:showLegendKey*"_s, u"c:showVal*"_s, u"c:showCatName*"_s, u"c:showSerName*"_s,
          u"c:showPercent*"_s, u"c:showBubbleSize*"_s}},
        {u"c:dLbls"_s,
         {u"c:dLbl"_s, u"c:numFmt"_s, u"c:spPr"_s, u"c:txPr"_s, u"c:dLblPos"_s,
          u"c:showLegendKey*"_s, u"c:showVal*"_s, u"c:showCatName*"_s, u"c:showSerName*"_s,
          u"c:showPercent*"_s, u"c:showBubbleSize*"_s}},
        {u"c:scaling"_s, {u"c:orientation"_s, u"c:max"_s, u"c:min"_s}},
        {u"c:catAx"_s,
         {u"c:axId*"_s, u"c:scaling*"_s, u"c:delete"_s, u"c:axPos*"_s, u"c:majorGridlines"_s,
          u"c:title"_s, u"c:numFmt"_s, u"c:majorTickMark"_s, u"c:minorTickMark"_s,
          u"c:tickLblPos"_s, u"c:spPr"_s, u"c:txPr"_s, u"c:crossAx*"_s, u"c:crosses"_s, u"c:auto"_s,
          u"c:lblAlgn"_s, u"c:lblOffset"_s, u"c:noMultiLvlLbl"_s}},
        {u"c:dateAx"_s,
         {u"c:axId*"_s, u"c:scaling*"_s, u"c:delete"_s, u"c:axPos*"_s, u"c:majorGridlines"_s,
          u"c:title"_s, u"c:numFmt"_s, u"c:majorTickMark"_s, u"c:minorTickMark"_s,
          u"c:tickLblPos"_s, u"c:spPr"_s, u"c:txPr"_s, u"c:crossAx*"_s, u"c:crosses"_s, u"c:auto"_s,
          u"c:lblOffset"_s, u"c:baseTimeUnit"_s}},
        {u"c:valAx"_s,
         {u"c:axId*"_s, u"c:scaling*"_s, u"c:delete"_s, u"c:axPos*"_s, u"c:majorGridlines"_s,
          u"c:title"_s, u"c:numFmt"_s, u"c:majorTickMark"_s, u"c:minorTickMark"_s,
          u"c:tickLblPos"_s, u"c:spPr"_s, u"c:txPr"_s, u"c:crossAx*"_s, u"c:crosses"_s,
          u"c:crossBetween"_s, u"c:majorUnit"_s}},
    };
    return known;
}

struct Relation {
    QString kind; ///< the last part of its type
    QString target;
};

class PackageInspector {
public:
    explicit PackageInspector(const PackageParts& parts) : m_parts(parts) {}

    QStringList inspect()
    {
        for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
            if (!part.key().endsWith(u".xml"_s) && !part.key().endsWith(u".rels"_s))
                continue;
            QString problem;
            m_trees.insert(part.key(), parsed(part.value(), problem));
            if (!problem.isNull() || m_trees[part.key()].name.isEmpty())
                fault(u"not well-formed"_s, part.key());
        }
        if (!m_faults.isEmpty())
            return m_faults;
        inspectTypes();
        inspectRelations();
        for (auto tree = m_trees.cbegin(); tree != m_trees.cend(); ++tree)
            inspectPart(tree.key(), tree.value());
        inspectSlides();
        return m_faults;
    }

private:
    void fault(const QString& rule, const QString& where)
    {
        m_faults.append(rule + u": "_s + where);
    }

    void inspectTypes()
    {
        QSet<QString> endings;
        QSet<QString> named;
        for (const Element& type : m_trees.value(u"[Content_Types].xml"_s).children) {
            if (type.name == u"Default"_s)
                endings.insert(type.attributes.value(u"Extension"_s));
            const QString part = type.attributes.value(u"PartName"_s).mid(1);
            if (type.name != u"Override"_s)
                continue;
            if (named.contains(part))
                fault(u"content type twice"_s, part);
            named.insert(part);
            if (!m_parts.contains(part))
                fault(u"content type without part"_s, part);
        }
        for (auto part = m_parts.keyBegin(); part != m_parts.keyEnd(); ++part) {
            const bool isTold = named.contains(*part) || part->endsWith(u".rels"_s) ||
                                *part == u"[Content_Types].xml"_s;
            if (!isTold)
                fault(u"no content type"_s, *part);
        }
    }

    void inspectRelations()
    {
        for (auto tree = m_trees.cbegin(); tree != m_trees.cend(); ++tree) {
            if (!tree.key().endsWith(u".rels"_s))
                continue;
            QString source = tree.key();
            source.remove(u"_rels/"_s).chop(5);
            if (!source.isEmpty() && !m_parts.contains(source))
                fault(u"relations of no part"_s, source);
            for (const Element& relation : tree->children) {
                const QString id = relation.attributes.value(u"Id"_s);
                if (m_relations[source].contains(id))
                    fault(u"relation twice"_s, tree.key());
                const qsizetype slash = source.lastIndexOf(u'/') + 1;
                const QString target =
                    QDir::cleanPath(source.left(slash) + relation.attributes.value(u"Target"_s));
                m_relations[source].insert(
                    id, {relation.attributes.value(u"Type"_s).section(u'/', -1), target});
                if (!m_parts.contains(target))
                    fault(u"relation to no part"_s, tree.key() + u' ' + target);
            }
        }
        QStringList waiting{QString()};
        QSet<QString> reached;
        while (!waiting.isEmpty()) {
            for (const Relation& relation : m_relations.value(waiting.takeFirst())) {
                if (!reached.contains(relation.target)) {
                    reached.insert(relation.target);
                    waiting.append(relation.target);
                }
            }
        }
        for (auto part = m_parts.keyBegin(); part != m_parts.keyEnd(); ++part) {
            if (!reached.contains(*part) && !part->endsWith(u".rels"_s) &&
                *part != u"[Content_Types].xml"_s)
                fault(u"orphan"_s, *part);
        }
    }

    void inspectPart(const QString& part, const Element& tree)
    {
        QSet<QString> ids;
        tree.visit([&](const Element& element) {
            inspectSequence(part, element);
            if (element.name == u"p:pic"_s || element.name == u"a:blip"_s)
                fault(u"picture"_s, part);
            if (element.name == u"p:cNvPr"_s) {
                const QString id = element.attributes.value(u"id"_s);
                if (ids.contains(id) || id.toInt() < 1)
                    fault(u"shape id twice"_s, part + u' ' + id);
                ids.insert(id);
                if (element.attributes.value(u"name"_s).isEmpty() && id != u"1"_s)
                    fault(u"shape without name"_s, part);
            }
            const QString relation = element.attributes.value(u"r:id"_s);
            if (!relation.isEmpty() && !m_relations.value(part).contains(relation))
                fault(u"id of no relation"_s, part + u' ' + relation);
            if (element.name == u"a:tbl"_s)
                inspectTable(part, element);
            if (element.name == u"c:plotArea"_s)
                inspectChart(part, element);
            if (element.name == u"a:rPr"_s && part.startsWith(u"ppt/slides/"_s) &&
                !element.attributes.contains(u"lang"_s))
                fault(u"run without language"_s, part);
        });
    }

    void inspectSequence(const QString& part, const Element& element)
    {
        const QStringList order = sequences().value(element.name);
        // A chart as a slide names it has nothing in it.
        if (order.isEmpty() || element.attributes.contains(u"r:id"_s))
            return;
        qsizetype reached = 0;
        QSet<QString> present;
        for (const Element& child : element.children) {
            present.insert(child.name);
            const qsizetype at =
                std::max(order.indexOf(child.name), order.indexOf(child.name + u'*'));
            if (at < 0)
                fault(u"unknown element"_s, part + u' ' + element.name + u' ' + child.name);
            else if (at < reached)
                fault(u"order"_s, part + u' ' + element.name + u' ' + child.name);
            reached = std::max(reached, at);
        }
        for (const QString& name : order) {
            if (name.endsWith(u'*') && !present.contains(name.chopped(1)))
                fault(u"missing element"_s, part + u' ' + element.name + u' ' + name);
        }
    }

    void inspectTable(const QString& part, const Element& table)
    {
        const qsizetype columns = table.child(u"a:tblGrid"_s)->all(u"a:gridCol"_s).size();
        for (const Element* row : table.all(u"a:tr"_s)) {
            if (row->all(u"a:tc"_s).size() != columns)
                fault(u"cells of a row"_s, part);
        }
    }

    void inspectChart(const QString& part, const Element& plot)
    {
        QSet<QString> axes;
        QSet<QString> used;
        for (const Element& child : plot.children) {
            const bool isAxis = child.name.endsWith(u"Ax"_s);
            for (const Element& own : child.children) {
                if (own.name == u"c:axId"_s)
                    (isAxis ? axes : used).insert(own.attributes.value(u"val"_s));
            }
        }
        if (axes != used || axes.size() != 2)
            fault(u"axes"_s, part);
        QSet<QString> series;
        for (const Element* one : plot.all(u"c:ser"_s)) {
            for (const Element& own : one->children) { // labels of single points have an index too
                if (own.name == u"c:idx"_s)
                    series.insert(own.attributes.value(u"val"_s));
            }
        }
        if (series.size() != plot.all(u"c:ser"_s).size())
            fault(u"series twice"_s, part);
    }

    [[nodiscard]] QStringList targets(const QString& part, const QString& kind) const
    {
        QStringList found;
        for (const Relation& relation : m_relations.value(part)) {
            if (relation.kind == kind)
                found.append(relation.target);
        }
        return found;
    }

    void inspectSlides()
    {
        const QString presentation = u"ppt/presentation.xml"_s;
        const Element& deck = m_trees[presentation];
        QSet<QString> ids;
        for (const Element* slide : deck.all(u"p:sldId"_s)) {
            const QString id = slide->attributes.value(u"id"_s);
            if (id.toLongLong() < 256 || ids.contains(id))
                fault(u"slide id"_s, id);
            ids.insert(id);
        }
        if (ids.size() != targets(presentation, u"slide"_s).size())
            fault(u"slides of the list"_s, presentation);
        for (const QString& kind : {u"slideMaster"_s, u"notesMaster"_s, u"presProps"_s,
                                    u"viewProps"_s, u"theme"_s, u"tableStyles"_s}) {
            if (targets(presentation, kind).size() != 1)
                fault(u"missing part"_s, kind);
        }
        QSet<QString> masters;
        for (const QString& part : {presentation, u"ppt/slideMasters/slideMaster1.xml"_s}) {
            const Element& tree = m_trees[part];
            for (const Element* element :
                 tree.all(u"p:sldMasterId"_s) + tree.all(u"p:sldLayoutId"_s)) {
                const QString id = element->attributes.value(u"id"_s);
                if (id.toLongLong() < 2'147'483'648 || masters.contains(id))
                    fault(u"master id"_s, id);
                masters.insert(id);
            }
        }
        const Element* size = deck.child(u"p:sldSz"_s);
        QSet<QString> titles;
        for (const QString& slide : targets(presentation, u"slide"_s)) {
            inspectPlaces(slide, size->attributes.value(u"cx"_s).toLongLong(),
                          size->attributes.value(u"cy"_s).toLongLong());
            inspectPlaceholders(slide, titles);
            const QStringList notes = targets(slide, u"notesSlide"_s);
            if (notes.size() != 1 || !targets(notes.first(), u"slide"_s).contains(slide) ||
                targets(notes.first(), u"notesMaster"_s).size() != 1)
                fault(u"notes"_s, slide);
        }
    }

    void inspectPlaces(const QString& slide, qint64 width, qint64 height)
    {
        const Element& tree = m_trees[slide];
        for (const Element* place : tree.all(u"a:xfrm"_s) + tree.all(u"p:xfrm"_s)) {
            const auto number = [&](const QString& element, const QString& attribute) {
                return place->child(element)->attributes.value(attribute).toLongLong();
            };
            const qint64 x = number(u"a:off"_s, u"x"_s);
            const qint64 y = number(u"a:off"_s, u"y"_s);
            if (x < 0 || y < 0 || x + number(u"a:ext"_s, u"cx"_s) > width ||
                y + number(u"a:ext"_s, u"cy"_s) > height)
                fault(u"beyond the slide"_s, slide);
        }
    }

    static QString placeholderOf(const Element& place)
    {
        return place.attributes.value(u"type"_s) + u' ' + place.attributes.value(u"idx"_s);
    }

    void inspectPlaceholders(const QString& slide, QSet<QString>& titles)
    {
        const QStringList layouts = targets(slide, u"slideLayout"_s);
        if (layouts.size() != 1)
            return fault(u"layout"_s, slide);
        QSet<QString> offered;
        for (const Element* place : m_trees[layouts.first()].all(u"p:ph"_s))
            offered.insert(placeholderOf(*place));
        QSet<QString> filled;
        QString title;
        for (const Element* shape : m_trees[slide].all(u"p:sp"_s)) {
            const QList<const Element*> places = shape->all(u"p:ph"_s);
            if (places.isEmpty())
                continue;
            const QString place = placeholderOf(*places.first());
            if (!offered.contains(place) || filled.contains(place))
                fault(u"placeholder"_s, slide + u' ' + place);
            filled.insert(place);
            QString text;
            for (const Element* words : shape->all(u"a:t"_s))
                text += words->text;
            if (text.trimmed().isEmpty())
                fault(u"empty placeholder"_s, slide + u' ' + place);
            if (place.startsWith(u"title"_s) || place.startsWith(u"ctrTitle"_s))
                title = text;
        }
        if (title.isEmpty() || titles.contains(title))
            fault(u"title"_s, slide);
        titles.insert(title);
    }

    const PackageParts& m_parts;
    QMap<QString, Element> m_trees;
    QMap<QString, QMap<QString, Relation>> m_relations;
    QStringList m_faults;
};

} // namespace

PackageParts unpacked(const QByteArray& bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"package.zip"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    const QString root = folder.filePath(u"parts"_s);
    if (QProcess::execute(QStringLiteral(MILEPOST_UNZIP),
                          {u"-q"_s, file.fileName(), u"-d"_s, root}) != 0)
        return {};
    PackageParts parts;
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile part(files.next());
        if (part.open(QIODevice::ReadOnly))
            parts.insert(QDir(root).relativeFilePath(part.fileName()), part.readAll());
    }
    return parts;
}

QStringList faultsOf(const PackageParts& parts)
{
    return PackageInspector(parts).inspect();
}

QString textIn(const PackageParts& parts, const QString& folder)
{
    QMap<int, QString> texts; // by the number of the part
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (!part.key().startsWith(folder) || !part.key().endsWith(u".xml"_s))
            continue;
        QString number;
        for (const QChar character : part.key().section(u'/', -1)) {
            if (character.isDigit())
                number += character;
        }
        QString problem;
        QString text;
        parsed(part.value(), problem).visit([&](const Element& element) {
            if (element.name == u"a:t"_s || element.name == u"c:v"_s)
                text += element.text;
        });
        texts.insert(number.toInt(), text);
    }
    return withoutSpace(texts.values().join(u'\n'));
}

QString withoutSpace(const QString& text)
{
    QString rest;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const bool isLost = character.isSpace() || code < 0x20 || code >= 0xFFFE;
        if (!isLost)
            rest += character;
    }
    return rest;
}

} // namespace milepost::testing
