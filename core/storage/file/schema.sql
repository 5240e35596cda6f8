-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The engagement file, schema version 1. One table a kind of thing. This text is compared with what
-- a file holds when it is opened, comments inside the statements included, so a released version
-- never changes: a new one gets a file of its own and a migration.
--
-- Read it like this:
--   position    the place in the list that holds the row, from 0, without gaps
--   ids         texts that stay the same for ever; ids of dimensions, plays, metrics and so on are
--               those of the content in the table "content"
--   dates       ISO 8601, such as 2025-03-31; times are UTC
--   lists       JSON arrays; NULL is "none" or, where the comment says so, "not decided"
--   scores      1, 1.5, 2, 2.5 or 3
--   extensions  a JSON object with keys that start with x-, kept for other tools; mostly NULL

CREATE TABLE engagement (
    position     INTEGER NOT NULL PRIMARY KEY CHECK (position = 0),  -- there is one row
    created      TEXT NOT NULL,
    created_with TEXT NOT NULL,                                      -- version of the program
    extensions   TEXT CHECK (extensions LIKE '{%}')
) STRICT;

-- What the engagement means: matrices, playbooks, metrics, as they were when it was made.
CREATE TABLE content (
    name    TEXT NOT NULL PRIMARY KEY,
    version TEXT NOT NULL,
    json    TEXT NOT NULL CHECK (json LIKE '{%}')
) STRICT;

CREATE TABLE organization (
    position    INTEGER NOT NULL PRIMARY KEY CHECK (position = 0),   -- there is one row
    name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    industry    TEXT CHECK (length(industry) <= 200),
    currency    TEXT CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),        -- ISO 4217
    sponsor     TEXT CHECK (length(sponsor) <= 200),
    facilitator TEXT CHECK (length(facilitator) <= 200),
    extensions  TEXT CHECK (extensions LIKE '{%}')
) STRICT;

CREATE TABLE unit (
    position   INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    id         TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 100),
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    parent     TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    extensions TEXT CHECK (extensions LIKE '{%}')
) STRICT;

CREATE TABLE participant (
    position   INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    id         TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 100),
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    function   TEXT NOT NULL CHECK (function IN ('cs', 'partner', 'revops', 'sales', 'marketing',
                                                 'finance', 'product', 'executive', 'other')),
    unit       TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    extensions TEXT CHECK (extensions LIKE '{%}')
) STRICT;

CREATE TABLE goal (
    position      INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    metric        TEXT NOT NULL UNIQUE CHECK (length(metric) BETWEEN 1 AND 100),
    baseline      REAL CHECK (baseline BETWEEN -1e15 AND 1e15),      -- percentages are fractions
    baseline_date TEXT CHECK (baseline_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    target        REAL CHECK (target BETWEEN -1e15 AND 1e15),
    target_date   TEXT CHECK (target_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    owners        TEXT CHECK (owners LIKE '[%]'), -- ids of roles
    extensions    TEXT CHECK (extensions LIKE '{%}')
) STRICT;

-- One matrix, scored for one unit or (without unit) the whole organization, on one date.
CREATE TABLE assessment (
    position          INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    id                TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 100),
    matrix            TEXT NOT NULL CHECK (length(matrix) BETWEEN 1 AND 100),
    date              TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    title             TEXT CHECK (length(title) <= 200),
    unit              TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    kind              TEXT NOT NULL CHECK (kind IN ('workshop', 'self')),
    status            TEXT NOT NULL CHECK (status IN ('open', 'closed')),
    eligible          TEXT CHECK (eligible LIKE '[%]'),
                      -- ids of participants; NULL: all who cast a ballot in it
    balance_functions INTEGER NOT NULL CHECK (balance_functions IN (0, 1)),
    extensions        TEXT CHECK (extensions LIKE '{%}')
) STRICT;

-- What is recorded for one dimension in one assessment.
CREATE TABLE dimension (
    assessment     TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE ON UPDATE CASCADE
                   DEFERRABLE INITIALLY DEFERRED,
    position       INTEGER NOT NULL CHECK (position >= 0),
    id             TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 100),
    weight         INTEGER CHECK (weight BETWEEN 1 AND 5),           -- NULL: as the content says
    target         REAL CHECK (target IN (1.0, 1.5, 2.0, 2.5, 3.0)), -- NULL: as the content says
    evidence_grade INTEGER NOT NULL CHECK (evidence_grade BETWEEN 0 AND 3),
                   -- 0 opinion, 1 told, 2 seen, 3 verified
    agreed         REAL CHECK (agreed IN (1.0, 1.5, 2.0, 2.5, 3.0)), -- the score agreed in the room
    reason         TEXT CHECK (length(reason) <= 10000),             -- why it was agreed
    notes          TEXT CHECK (length(notes) <= 10000),
    not_applicable TEXT CHECK (length(not_applicable) <= 10000),     -- why it does not apply
    extensions     TEXT CHECK (extensions LIKE '{%}'),
    PRIMARY KEY (assessment, position),
    UNIQUE (assessment, id)
) STRICT;

-- One vote of one participant for one dimension.
CREATE TABLE ballot (
    assessment  TEXT NOT NULL,
    dimension   TEXT NOT NULL,
    position    INTEGER NOT NULL CHECK (position >= 0),
    participant TEXT NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    round       INTEGER NOT NULL CHECK (round IN (1, 2)),
    answer      TEXT NOT NULL CHECK (answer IN ('score', 'na', 'dk')),
                -- a score, "does not apply to us", "I cannot judge"
    score       REAL CHECK (score IN (1.0, 1.5, 2.0, 2.5, 3.0)),
    confidence  INTEGER CHECK (confidence BETWEEN 1 AND 3),
    proof       TEXT CHECK (length(proof) <= 10000),
    extensions  TEXT CHECK (extensions LIKE '{%}'),
    CHECK ((answer = 'score') = (score IS NOT NULL)),
    PRIMARY KEY (assessment, dimension, position),
    UNIQUE (participant, assessment, dimension, round),
    FOREIGN KEY (assessment, dimension) REFERENCES dimension (assessment, id)
        ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- The answer to one indicator of a dimension's matrix cells.
CREATE TABLE indicator (
    assessment TEXT NOT NULL,
    dimension  TEXT NOT NULL,
    position   INTEGER NOT NULL CHECK (position >= 0),
    id         TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 100),
    answer     TEXT NOT NULL CHECK (answer IN ('yes', 'no')),
    note       TEXT CHECK (length(note) <= 10000),
    extensions TEXT CHECK (extensions LIKE '{%}'),
    PRIMARY KEY (assessment, dimension, position),
    UNIQUE (assessment, dimension, id),
    FOREIGN KEY (assessment, dimension) REFERENCES dimension (assessment, id)
        ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- What was shown as proof: the text of a link or quote, or the bytes of an attached file.
CREATE TABLE evidence (
    assessment TEXT NOT NULL,
    dimension  TEXT NOT NULL,
    position   INTEGER NOT NULL CHECK (position >= 0),
    kind       TEXT NOT NULL CHECK (kind IN ('link', 'quote', 'file')),
    title      TEXT CHECK (length(title) <= 200),
    text       TEXT CHECK (length(text) <= 10000),
    file_name  TEXT CHECK (length(file_name) <= 200),
    mime_type  TEXT CHECK (length(mime_type) <= 200),
    size       INTEGER CHECK (size = ifnull(length(content), 0)),    -- of the file, in bytes
    sha256     TEXT CHECK (length(sha256) = 64),                     -- of the file, hexadecimal
    extensions TEXT CHECK (extensions LIKE '{%}'),
    content    BLOB CHECK (length(content) <= 10485760),
    CHECK ((kind = 'file') = (size IS NOT NULL)),
    CHECK ((kind = 'file') = (sha256 IS NOT NULL)),
    CHECK (CASE kind WHEN 'file' THEN text ELSE content END IS NULL),
    PRIMARY KEY (assessment, dimension, position),
    FOREIGN KEY (assessment, dimension) REFERENCES dimension (assessment, id)
        ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Settings of the plan; no row when there is no plan yet.
CREATE TABLE plan (
    position               INTEGER NOT NULL PRIMARY KEY CHECK (position = 0),
    playbooks              TEXT CHECK (playbooks LIKE '[%]'),
                           -- NULL: those of the matrices assessed
    assessments            TEXT CHECK (assessments LIKE '[%]'),
                           -- NULL: the latest of each matrix for the whole organization
    start                  TEXT CHECK (start GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
                           -- NULL: the date of the latest assessment used
    capacity_days_per_week REAL NOT NULL CHECK (capacity_days_per_week BETWEEN 0.01 AND 1000),
    role_capacity          TEXT CHECK (role_capacity LIKE '{%}'),
                           -- a JSON object: days per week of each role that differs
    parallel_limit         INTEGER NOT NULL CHECK (parallel_limit BETWEEN 1 AND 1000),
    freeze_weeks           TEXT CHECK (freeze_weeks LIKE '[%]'), -- Mondays
    budget_days            REAL CHECK (budget_days BETWEEN 0 AND 1e15),
    candidates             TEXT CHECK (candidates LIKE '[%]'),
                           -- exactly these plays; NULL: chosen by priority
    extensions             TEXT CHECK (extensions LIKE '{%}')
) STRICT;

-- What was decided about one play. The columns from title to kpis define a play of one's own.
CREATE TABLE play (
    position       INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    plan           INTEGER NOT NULL DEFAULT 0 REFERENCES plan (position) ON DELETE CASCADE
                   DEFERRABLE INITIALLY DEFERRED,
    id             TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 100),
    state          TEXT NOT NULL
                   CHECK (state IN ('proposed', 'planned', 'started', 'done', 'dropped')),
    accountable    TEXT CHECK (length(accountable) <= 200),
    effort_days    REAL CHECK (effort_days BETWEEN 0 AND 10000),     -- NULL: as the content says
    duration_weeks INTEGER CHECK (duration_weeks BETWEEN 1 AND 520), -- NULL: as the content says
    pinned_start   TEXT CHECK (pinned_start GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    waived         TEXT CHECK (waived LIKE '[%]'), -- prerequisites left out
    forced         TEXT CHECK (forced IN ('in', 'out')),
    actual_start   TEXT CHECK (actual_start GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    actual_finish  TEXT CHECK (actual_finish GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    notes          TEXT CHECK (length(notes) <= 10000),
    custom         INTEGER NOT NULL CHECK (custom IN (0, 1)),        -- 1: a play of one's own
    title          TEXT CHECK (length(title) <= 200),
    what           TEXT CHECK (length(what) <= 10000),
    deliverable    TEXT CHECK (length(deliverable) <= 10000),
    playbook       TEXT,
    step           TEXT,
    owner_role     TEXT,
    support_roles  TEXT CHECK (support_roles LIKE '[%]'),
    workstream     TEXT,
    prerequisites  TEXT CHECK (prerequisites LIKE '[%]'),
    advances       TEXT CHECK (advances LIKE '[%]'),
                   -- objects with dimension, transition ("1-2" or "2-3") and lift
    kpis           TEXT CHECK (kpis LIKE '[%]'),
    extensions     TEXT CHECK (extensions LIKE '{%}'),
    CHECK (custom = (title IS NOT NULL))
) STRICT;

CREATE TABLE metric_value (
    position      INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    metric        TEXT NOT NULL CHECK (length(metric) BETWEEN 1 AND 100),
    period_end    TEXT NOT NULL
                  CHECK (period_end GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    unit          TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    account_group TEXT NOT NULL CHECK (account_group IN ('all', 'partner', 'other')),
    value         REAL CHECK (value BETWEEN -1e15 AND 1e15),
    inputs        TEXT CHECK (inputs LIKE '{%}'),
                  -- a JSON object: a number or a list of numbers by the name of the input
    n             INTEGER CHECK (n BETWEEN 0 AND 1000000000),        -- size of the group
    source        TEXT CHECK (length(source) <= 200),
    extensions    TEXT CHECK (extensions LIKE '{%}')
) STRICT;
CREATE UNIQUE INDEX metric_value_once
    ON metric_value (metric, period_end, ifnull(unit, ''), account_group);

CREATE TABLE risk (
    position   INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    id         TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 100),
    title      TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    pitfall    TEXT,
    severity   TEXT CHECK (length(severity) <= 200),
    owner      TEXT CHECK (length(owner) <= 200),
    mitigation TEXT CHECK (length(mitigation) <= 10000),
    status     TEXT CHECK (length(status) <= 200),
    extensions TEXT CHECK (extensions LIKE '{%}')
) STRICT;

CREATE TABLE review (
    position   INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    id         TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 100),
    date       TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    attendees  TEXT CHECK (attendees LIKE '[%]'),
    decisions  TEXT CHECK (decisions LIKE '[%]'),
    actions    TEXT CHECK (actions LIKE '[%]'),
    extensions TEXT CHECK (extensions LIKE '{%}')
) STRICT;

-- A frozen scorecard and plan, as the program computed them on that date.
CREATE TABLE snapshot (
    position   INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    id         TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 100),
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    date       TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    state      TEXT CHECK (state LIKE '{%}'),
    extensions TEXT CHECK (extensions LIKE '{%}')
) STRICT;

-- A detected pitfall that was looked at and set aside.
CREATE TABLE dismissal (
    position   INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    pitfall    TEXT NOT NULL CHECK (length(pitfall) BETWEEN 1 AND 100),
    subject    TEXT CHECK (length(subject) <= 100),                  -- a dimension, a play
    reason     TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 10000),
    extensions TEXT CHECK (extensions LIKE '{%}')
) STRICT;
CREATE UNIQUE INDEX dismissal_once ON dismissal (pitfall, ifnull(subject, ''));

-- Who changed what, when. Rows are only ever added, save that the last one follows what is typed on
-- in one field.
CREATE TABLE journal (
    id     INTEGER NOT NULL PRIMARY KEY,
    time   TEXT NOT NULL,                   -- UTC, to the millisecond
    user   TEXT NOT NULL,
    change TEXT NOT NULL,                   -- the step of work that the line belongs to
    entity TEXT NOT NULL,                   -- a table of this file
    place  TEXT NOT NULL,                   -- the ids that lead to the row
    field  TEXT,                            -- a column; NULL: the whole row came or went
    old    TEXT,
    new    TEXT
) STRICT;
