// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/engagementstore.h"
#include "tests/ui/document/crashedfolder.h"

#include <QHash>
#include <QTemporaryDir>

namespace milepost {

/// What an engagement file says.
struct Said {
    Engagement engagement;
    QList<JournalEntry> journal;
};

/// Watches how a folder is written, with what the program promised in between, and then lets the
/// power fail after every call: each file that may be found is opened as a user would do it, and
/// has to say what was promised last or what the step under way was to promise. Names are relative
/// to the folder. One at a time.
class PowerCuts {
public:
    struct Count {
        int images = 0;  ///< folders that a power cut may leave
        int settled = 0; ///< different files among them of which SQLite makes one met before
        int opened = 0;  ///< different files among them that were opened
    };

    PowerCuts();
    ~PowerCuts();
    PowerCuts(const PowerCuts&) = delete;
    PowerCuts& operator=(const PowerCuts&) = delete;

    /// The clock of all that happens here, which stands still.
    [[nodiscard]] static Clock clock();
    [[nodiscard]] QString path(const QString& name) const;

    /// From now on what happens is noted; what lies in the folder is safe.
    void start();
    /// The program has said that the file is safe as it is now.
    void promise(const QString& name, const Said& said);
    void promiseAsItIs(const QString& name);
    /// The file was deleted, which nobody has promised to be safe.
    void forget(const QString& name);
    /// Ends a step; what was promised in it has to be found from here on.
    void endStep(const QByteArray& kind);

    /// What a program finds that copies the file, without its journal, while it is written.
    struct Copies {
        int whole = 0;   ///< they say what the file said before or after a step
        int mixed = 0;   ///< they open with a part of a step, which nothing in a file tells
        int refused = 0; ///< they are not opened
        QStringList sentences;
    };
    [[nodiscard]] Copies copiesWhileWritten(const QString& name);

    /// Tries about `images` power cuts, chosen by `seed`. Returns what went wrong, or nothing.
    [[nodiscard]] QString replay(int images, quint32 seed);
    [[nodiscard]] const QMap<QByteArray, Count>& counts() const { return m_counts; }

private:
    using Promises = QMap<QString, int>; ///< what is said, by name of the file
    struct Step {
        QByteArray kind;
        QList<faultyio::FileCall> calls;
        Promises after;
    };
    struct Verdict {
        int said = kNothing;
        QString problem;
    };
    static constexpr int kNothing = -1; ///< there is no such file

    int numberOf(const Said& said);
    [[nodiscard]] FolderImage onDisk() const;
    [[nodiscard]] QString replayOnce(int each, int images);
    [[nodiscard]] QString problemOf(const FolderImage& image, const Promises& before,
                                    const Promises& after, Count& count);
    [[nodiscard]] Verdict verdictOn(const QByteArray& file,
                                    const std::optional<QByteArray>& journal, Count& count);
    void putFound(const QByteArray& file, const std::optional<QByteArray>& journal) const;
    [[nodiscard]] Verdict open(const QByteArray& file, const std::optional<QByteArray>& journal);

    QTemporaryDir m_folder;
    QString m_disk;
    QString m_found;
    QString m_path; ///< of what was found
    FolderImage m_safe;
    Promises m_first;
    Promises m_promises;
    Promises m_deleted;
    QList<Step> m_steps;
    QList<Said> m_said;
    QHash<QPair<size_t, size_t>, Verdict> m_verdicts;
    QMap<QByteArray, Count> m_counts;
    int m_promised = 0; ///< how many of them the program said
    int m_images = 0;
    RandomSource m_random{1};
};

} // namespace milepost
