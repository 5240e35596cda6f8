// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/votereader.h"

#include <optional>

namespace milepost {

/// What may be written, for the sentence that refuses something else.
[[nodiscard]] QString possibleVotes();

/// Turns single keys into votes in the manner of a calculator: 1, 2 and 3 are votes at once, and
/// "." "," or "5" after 1 or 2 makes it a half more, which a 0 takes back; n and d are the special
/// answers. Forgets what came before when it is told that another cell is meant.
class VoteKeys {
public:
    /// The vote after this character; nothing when it is no key for voting.
    [[nodiscard]] std::optional<Vote> press(QChar key);
    /// Whether the last press() changed the vote before it rather than starting a new one.
    [[nodiscard]] bool continues() const { return m_continues; }
    void forget();

private:
    int m_whole = 0; ///< 1 or 2 while a half may follow
    bool m_half = false;
    bool m_continues = false;
};

} // namespace milepost
