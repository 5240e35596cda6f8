// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentparts.h"

namespace milepost {

namespace {

Indicator readIndicator(JsonReader& reader)
{
    Indicator indicator;
    indicator.id = reader.requiredId<IndicatorId>("id");
    indicator.type = reader.requiredName("type", IndicatorType::Criterion);
    indicator.text = reader.requiredText("text", limits::kTextLength);
    indicator.evidence = reader.requiredText("evidence", limits::kTextLength);
    static_cast<void>(reader.finish());
    return indicator;
}

Cell readCell(JsonReader& reader)
{
    Cell cell;
    cell.id = reader.requiredText("id");
    cell.stage = reader.requiredInteger("stage", 1, 3);
    cell.stageName = reader.requiredText("stageName");
    cell.descriptor = reader.requiredText("descriptor", limits::kTextLength);
    reader.requiredObjects("indicators", 50, [&](JsonReader& item) {
        cell.indicators.append(readIndicator(item));
        const bool symptom = cell.indicators.last().type == IndicatorType::Symptom;
        if (symptom != (cell.stage == 1))
            item.fail(QStringLiteral("type"),
                      Message("Content", "stage 1 has symptoms, stages 2 and 3 have criteria"));
    });
    static_cast<void>(reader.finish());
    return cell;
}

Dimension readDimension(JsonReader& reader)
{
    Dimension dimension;
    dimension.id = reader.requiredId<DimensionId>("id");
    dimension.order = reader.requiredInteger("order", 1, 100);
    dimension.name = reader.requiredText("name");
    reader.requiredObject("question", [&](JsonReader& question) {
        dimension.questionId = question.requiredText("id");
        dimension.question = question.requiredText("text", limits::kTextLength);
        static_cast<void>(question.finish());
    });
    dimension.defaultWeight = reader.requiredInteger("defaultWeight", 1, 5);
    reader.requiredObjects("cells", 3, [&](JsonReader& item) {
        dimension.cells.append(readCell(item));
        if (dimension.cells.last().stage != dimension.cells.size())
            item.fail(QStringLiteral("stage"),
                      Message("Content", "the cells must stand in the order of stages 1, 2, 3"));
    });
    if (reader.ok() && dimension.cells.size() != 3)
        reader.fail(QStringLiteral("cells"),
                    Message("Content", "a dimension has exactly three cells"));
    static_cast<void>(reader.finish());
    return dimension;
}

Matrix readMatrix(JsonReader& reader)
{
    Matrix matrix;
    matrix.id = reader.requiredId<MatrixId>("id");
    matrix.name = reader.requiredText("name");
    matrix.shortName = reader.requiredText("shortName");
    matrix.purpose = reader.requiredText("purpose", limits::kTextLength);
    matrix.playbook = reader.requiredId<PlaybookId>("playbook");
    reader.requiredObjects("stages", 3, [&](JsonReader& item) {
        Stage stage;
        stage.id = item.requiredText("id");
        stage.level = item.requiredInteger("level", 1, 3);
        stage.name = item.requiredText("name");
        matrix.stages.append(stage);
        if (stage.level != matrix.stages.size())
            item.fail(QStringLiteral("level"),
                      Message("Content", "the stages must stand in the order 1, 2, 3"));
        static_cast<void>(item.finish());
    });
    if (reader.ok() && matrix.stages.size() != 3)
        reader.fail(QStringLiteral("stages"),
                    Message("Content", "a matrix has exactly three stages"));
    reader.requiredObjects(
        "dimensions", 20, [&](JsonReader& item) { matrix.dimensions.append(readDimension(item)); });
    static_cast<void>(reader.finish());
    return matrix;
}

void readScoringDefaults(JsonReader& reader, ScoringDefaults& scoring)
{
    scoring.dimensionWeight = reader.requiredInteger("dimensionWeight", 1, 5);
    const QJsonArray weights = reader.any("weightRange").toArray();
    scoring.minWeight = weights.at(0).toInt();
    scoring.maxWeight = weights.at(1).toInt();
    if (weights.size() != 2 || scoring.minWeight < 1 || scoring.maxWeight < scoring.minWeight ||
        scoring.maxWeight > 5) {
        reader.fail(
            QStringLiteral("weightRange"),
            Message("Content", "the lowest and the highest weight are expected here, 1 to 5"));
    }
    if (!reader.has("target"))
        reader.failMissing("target");
    scoring.target = reader.halfStage("target").value_or(HalfStage());
    reader.requiredObject("consensusBands", [&](JsonReader& bands) {
        scoring.alignedFrom = bands.requiredNumber("aligned", 0, 1);
        scoring.discussFrom = bands.requiredNumber("discuss", 0, 1);
        if (scoring.discussFrom > scoring.alignedFrom)
            bands.fail(QStringLiteral("discuss"),
                       Message("Content", "this limit must not be above \"aligned\""));
        static_cast<void>(bands.finish());
    });
    reader.requiredObject("matrixStageRule", [&](JsonReader& rule) {
        scoring.stageShare = rule.requiredNumber("share", 0, 1);
        scoring.stageTolerance = rule.requiredNumber("tolerance", 0, 2);
        scoring.minCoverage = rule.requiredNumber("minCoverage", 0, 1);
        static_cast<void>(rule.finish());
    });
    static_cast<void>(reader.finish());
}

} // namespace

void readModels(JsonReader& reader, Content& content)
{
    static_cast<void>(reader.requiredInteger("schemaVersion", 1, 1));
    content.version = reader.requiredText("contentVersion");
    content.language = reader.requiredText("language");
    static_cast<void>(reader.any("scale"));
    reader.requiredObject(
        "defaults", [&](JsonReader& defaults) { readScoringDefaults(defaults, content.scoring); });
    reader.requiredObjects("evidenceGrades", 10, [&](JsonReader& item) {
        EvidenceGrade grade;
        grade.grade = item.requiredInteger("grade", 0, 3);
        grade.id = item.requiredText("id");
        grade.label = item.requiredText("label");
        if (grade.grade != content.evidenceGrades.size())
            item.fail(QStringLiteral("grade"),
                      Message("Content", "the grades must stand in the order 0, 1, 2, 3"));
        content.evidenceGrades.append(grade);
        static_cast<void>(item.finish());
    });
    reader.requiredObjects("matrices", 50,
                           [&](JsonReader& item) { content.matrices.append(readMatrix(item)); });
}

} // namespace milepost
