// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/scopebar.h"

#include "core/wording/terms.h"
#include "ui/language/inwords.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/narrowchoice.h"

#include <QComboBox>
#include <QSet>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kScopeLetters = 20;

QList<Choice> matrixChoices(const Content& content)
{
    QList<Choice> choices;
    for (const Matrix& matrix : content.matrices)
        choices.append({QString(matrix.shortName).replace(u'&', QStringLiteral("&&")),
                        matrix.name,
                        matrix.name,
                        {}});
    return choices;
}

} // namespace

ScopeBar::ScopeBar(const Content& content, QWidget* parent)
    : QWidget(parent),
      m_matrices(new ChoiceBar(inWords(terms::matrix()), matrixChoices(content), this)),
      m_units(new QComboBox(this))
{
    for (const Matrix& matrix : content.matrices)
        m_matrixIds.append(matrix.id);
    m_units->setAccessibleName(inWords(terms::unit()));
    m_units->setObjectName(QStringLiteral("progress.unit"));
    makeNarrow(*m_units, kScopeLetters);
    setFocusProxy(m_matrices);
    auto* layout = new FlowLayout(static_cast<int>(kRhythm), this);
    layout->addWidget(m_units);
    layout->addWidget(m_matrices);
    connect(m_matrices, &ChoiceBar::chosen, this,
            [this](int choice) { emit matrixChosen(m_matrixIds.at(choice)); });
    connect(m_units, &QComboBox::activated, this, [this](int entry) {
        const QString id = m_units->itemData(entry).toString();
        emit unitChosen(id.isEmpty() ? std::nullopt : std::optional(UnitId(id)));
    });
}

void ScopeBar::setScope(const Telling& telling, const MatrixId& matrix,
                        const std::optional<UnitId>& unit)
{
    m_matrices->setCurrent(static_cast<int>(m_matrixIds.indexOf(matrix)));
    QSet<QString> assessed;
    for (const Assessment& assessment : telling.engagement.assessments)
        assessed.insert(assessment.unit ? assessment.unit->text() : QString());
    const QSignalBlocker quiet(m_units);
    m_units->clear();
    const auto add = [&](const std::optional<UnitId>& id) {
        const QString key = id ? id->text() : QString();
        m_units->addItem(telling.scopeName(id), key);
        auto* items = qobject_cast<QStandardItemModel*>(m_units->model());
        if (items && !assessed.contains(key) && id != unit)
            items->item(m_units->count() - 1)->setEnabled(false);
    };
    add(std::nullopt);
    for (const Unit& each : telling.engagement.organization.units)
        add(each.id);
    m_units->setCurrentIndex(std::max(0, m_units->findData(unit ? unit->text() : QString())));
    m_units->setEnabled(m_units->count() > 1);
    setFocusProxy(m_units->isEnabled() ? static_cast<QWidget*>(m_units) : m_matrices);
}

} // namespace milepost
