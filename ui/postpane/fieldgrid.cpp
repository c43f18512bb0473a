// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/fieldgrid.h"

#include "ui/base/elidingcombobox.h"
#include "ui/base/formatting.h"
#include "ui/base/parsedfield.h"
#include "ui/base/parsing.h"
#include "ui/postpane/fieldmanners.h"

#include <QLabel>

namespace semainier::ui {

namespace {

std::optional<QString> normalisedDuration(const QString &typed)
{
    const auto minutes = parsedDuration(typed);
    return minutes ? std::optional(duration(*minutes)) : std::nullopt;
}

std::optional<QString> normalisedHour(const QString &typed)
{
    const auto time = parsedHour(typed);
    return time ? std::optional(hourText(*time)) : std::nullopt;
}

std::optional<QString> normalisedNumber(const QString &typed)
{
    constexpr int most = 99'999;
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(QString::number(number))
                                                     : std::nullopt;
}

ParsedField *makeParsedField(ParsedField::Normalise normalise)
{
    auto *field = new ParsedField(std::move(normalise));
    teachManners(field);
    return field;
}

} // namespace

FieldGrid::FieldGrid()
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(8);
    setVerticalSpacing(4);
    // A whole date or kind needs more than an hour.
    setColumnStretch(0, 3);
    setColumnStretch(1, 2);
}

QLabel *FieldGrid::add(int row, int column, const QString &name, QWidget *field, int span)
{
    field->setAccessibleName(name);
    field->setMinimumWidth(0);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *label = new QLabel(name);
    label->setProperty("role", QStringLiteral("small"));
    label->setBuddy(field);
    label->setContentsMargins(0, 6, 0, 0);
    addWidget(label, row * 2, column, 1, span);
    addWidget(field, row * 2 + 1, column, 1, span);
    return label;
}

QLineEdit *makeLine()
{
    auto *line = new QLineEdit;
    teachManners(line);
    return line;
}

ParsedField *makeHourField()
{
    return makeParsedField(normalisedHour);
}

ParsedField *makeDurationField()
{
    return makeParsedField(normalisedDuration);
}

ParsedField *makeNumberField()
{
    return makeParsedField(normalisedNumber);
}

QComboBox *makeCombo()
{
    auto *combo = new ElidingComboBox;
    combo->setMinimumContentsLength(8);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setFocusPolicy(Qt::StrongFocus);
    teachManners(combo);
    return combo;
}

void setLineText(QLineEdit *line, const QString &text)
{
    if (line->text() == text) {
        return;
    }
    const int cursor = line->cursorPosition();
    line->setText(text);
    line->setCursorPosition(line->hasFocus() ? cursor : 0);
}

} // namespace semainier::ui
