// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>
#include <optional>

namespace semainier::ui {

/// A line that is read as a day, an hour or a duration: generous while it is typed, written in one
/// way once it is left. What cannot be understood gives way to what stood there.
class ParsedField : public QLineEdit {
    Q_OBJECT

public:
    /// Answers the text as it should stand; nothing when it cannot be understood.
    using Normalise = std::function<std::optional<QString>(const QString &typed)>;

    explicit ParsedField(Normalise normalise, QWidget *parent = nullptr);

    /// What was accepted last.
    [[nodiscard]] QString accepted() const { return m_accepted; }
    void setAccepted(const QString &text);
    /// Takes a text as if it had been typed and left.
    void enter(const QString &text);

Q_SIGNALS:
    void committed();

private:
    void settle();

    Normalise m_normalise;
    QString m_accepted;
};

} // namespace semainier::ui
