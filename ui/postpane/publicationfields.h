// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

#include <QWidget>

class QLineEdit;

namespace semainier::ui {

class ParsedField;

/// When and where a post came out on one account.
class PublicationFields final : public QWidget {
    Q_OBJECT

public:
    explicit PublicationFields(QWidget *parent = nullptr);

    /// A day typed without a year is close to `near`.
    void show(const Publication &publication, QDate near);
    void write(Publication &publication) const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void typed();
    void chosen();

private:
    QDate m_near;
    QDateTime m_publishedAt; ///< as given, with its seconds
    ParsedField *m_moment = nullptr;
    QLineEdit *m_url = nullptr;
};

} // namespace semainier::ui
