// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/rowtable.h"

#include <QWidget>

class QStackedWidget;

namespace semainier::ui {

class AddLine;
class FormColumn;

/// A list of things with the form of the current one beside it and, under it, the line that adds.
class ListEditor final : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString name; ///< of the list, for a screen reader
        QStringList headers;
        QString none; ///< shown in the place of an empty list: what these things are for
    };

    /// `under` stands under the line that adds.
    ListEditor(const Words &words, AddLine *add, FormColumn *form, QWidget *under = nullptr,
               QWidget *parent = nullptr);

    [[nodiscard]] RowTable &table() const { return *m_table; }
    [[nodiscard]] AddLine &addLine() const { return *m_add; }
    void setReadOnly(bool readOnly);

private:
    void onChosen(qint64 id);

    RowTable *m_table = nullptr;
    AddLine *m_add = nullptr;
    FormColumn *m_form = nullptr;
    QStackedWidget *m_side = nullptr;
    qint64 m_shown = 0;
};

} // namespace semainier::ui
