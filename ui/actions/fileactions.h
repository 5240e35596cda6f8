// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"

namespace milepost {

class NewEngagementAction : public Action {
    Q_OBJECT
public:
    explicit NewEngagementAction(WindowContext& context);

protected:
    void run() override;
};

class OpenAction : public Action {
    Q_OBJECT
public:
    explicit OpenAction(WindowContext& context);

protected:
    void run() override;
};

class ExploreSampleAction : public Action {
    Q_OBJECT
public:
    explicit ExploreSampleAction(WindowContext& context);

protected:
    void run() override;
};

class SaveCopyAction : public Action {
    Q_OBJECT
public:
    explicit SaveCopyAction(WindowContext& context);
    void refresh() override;

protected:
    void run() override;
};

class RestoreBackupAction : public Action {
    Q_OBJECT
public:
    explicit RestoreBackupAction(WindowContext& context);

protected:
    void run() override;
};

class RecoverAction : public Action {
    Q_OBJECT
public:
    explicit RecoverAction(WindowContext& context);

protected:
    void run() override;
};

class SnapshotsAction : public Action {
    Q_OBJECT
public:
    explicit SnapshotsAction(WindowContext& context);
    void refresh() override;

protected:
    void run() override;
};

class ExportPdfAction : public Action {
    Q_OBJECT
public:
    explicit ExportPdfAction(WindowContext& context);
    void refresh() override;

protected:
    void run() override;
};

class CloseAction : public Action {
    Q_OBJECT
public:
    explicit CloseAction(WindowContext& context);
    void refresh() override;

protected:
    void run() override;
};

class QuitAction : public Action {
    Q_OBJECT
public:
    explicit QuitAction(WindowContext& context);

protected:
    void run() override;
};

} // namespace milepost
