// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/profile.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

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

    /// Shows what is stored; of the profile shown already, what is being moved or typed stays.
    void show(const Profile &profile, bool isTarget);
    /// The uid of the profile shown; empty: none yet.
    [[nodiscard]] const QString &shown() const { return m_profile.uid; }
    void setReadOnly(bool readOnly);
    /// Keeps what was moved or typed but not told of yet; not a name that cannot be kept.
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
    void settleShares();
    /// Whether a slider is held by the pointer: letting it go settles.
    [[nodiscard]] bool isHeld() const;
    void rename(const QString &name);
    void alignNames();
    [[nodiscard]] QString explanation(bool isTarget) const;

    Profile m_profile;
    bool m_moved = false; ///< further than what was told
    std::optional<ContentPart> m_movedPart; ///< of the gesture that began with m_begin
    PartPercents m_begin; ///< every step is reckoned from it: those on the way leave no trace
    QTimer m_pause;
    LineField *m_name = nullptr;
    QLabel *m_fault = nullptr;
    QLabel *m_explanation = nullptr;
    std::array<PercentRow *, allContentParts.size()> m_parts{};
    QCheckBox *m_hasExchanges = nullptr;
    PercentRow *m_exchanges = nullptr;
};

} // namespace semainier::ui
