// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/profile.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;

namespace semainier::ui {

class LineField;
class PercentRow;

/// Name, mix and exchange rate of a profile. When one share is moved the others keep their
/// proportions, so that the sum stays 100.
class ProfileForm final : public QWidget {
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    /// Shows what is stored; what is being moved stays.
    void show(const Profile &profile, bool isTarget);
    void setReadOnly(bool readOnly);
    /// Keeps what was moved but not told of yet.
    void settle();

Q_SIGNALS:
    /// The profile is to be kept like this: one step to undo, however far a slider was dragged.
    void edited(const semainier::Profile &profile);

private:
    void buildRows();
    void move(ContentPart part, int percent);
    void moveExchanges();
    void showNumbers();
    void settleSoon();
    void rename(const QString &name);
    void alignNames();
    [[nodiscard]] QString explanation(bool isTarget) const;

    Profile m_profile;
    bool m_moved = false; ///< further than what was told
    QTimer m_pause;
    LineField *m_name = nullptr;
    QLabel *m_fault = nullptr;
    QLabel *m_explanation = nullptr;
    std::array<PercentRow *, allContentParts.size()> m_parts{};
    QCheckBox *m_hasExchanges = nullptr;
    PercentRow *m_exchanges = nullptr;
};

} // namespace semainier::ui
