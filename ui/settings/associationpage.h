// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/kind.h"
#include "ui/settings/settingspage.h"

#include <array>

class QCheckBox;

namespace semainier::ui {

class LineField;

/// Of the association itself: its name, the holidays it sees, the time it plans for a post.
class AssociationPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit AssociationPage(const SettingsContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<> read() override;
    [[nodiscard]] bool concerns(const Changed &what) const override { return what.settings; }

private:
    [[nodiscard]] QWidget *minutesGrid();
    void set(const QString &key, const QString &value);

    LineField *m_name = nullptr;
    QCheckBox *m_holidays = nullptr;
    std::array<LineField *, allPostKinds.size()> m_minutes{};
};

} // namespace semainier::ui
