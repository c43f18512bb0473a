// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QIcon;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace semainier::ui {

class LineField;

/// Named fields one under the other, each with room for what is wrong with it.
class FormColumn final : public QWidget {
    Q_OBJECT

public:
    explicit FormColumn(QWidget *parent = nullptr);

    /// A field under its name; the name is also what a screen reader says.
    void addField(const QString &name, QWidget *field);
    void addField(const QString &name, LineField *field);
    /// A widget or words without a name of their own.
    void addWidget(QWidget *widget);
    /// The same, close to what is above.
    void addTight(QWidget *widget);
    /// A button as wide as its words.
    QPushButton *addButton(const QIcon &icon, const QString &text);
    /// What a box that can be ticked means, under it.
    void addHint(const QString &text);
    QLabel *addNote(const QString &text = {});
    void addStretch();

    /// Gives up what was typed in the lines and not kept.
    void discard();
    /// Enters the first field.
    void enter();

private:
    QVBoxLayout *m_column = nullptr;
};

/// A label for what is wrong: hidden while there is nothing to say.
[[nodiscard]] QLabel *faultLabel();
/// Shows a sentence in a faultLabel(), and says it to a screen reader.
void showFault(QLabel *label, const QString &sentence);

} // namespace semainier::ui
