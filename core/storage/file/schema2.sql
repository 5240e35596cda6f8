-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The engagement file, schema version 2. One table a kind of thing. This text is compared with what
-- a file holds when it is opened, comments inside the statements included, so a released version
-- never changes: a new one gets a file of its own and a migration.
--
-- Read it like this:
--   keys        a row is known by its id, or by what makes it the one it is (participant and round,
--               metric and period); both stay the same for as long as the thing is the same
--   rank        the order of a list, ascending, with gaps: a row moves without touching the others
--   ids         texts that stay the same for ever; ids of dimensions, plays, metrics and so on are
--               those of the content in the table "content"
--   dates       ISO 8601, such as 2025-03-31; times are UTC
--   lists       JSON arrays, of texts or of objects with the keys of the exchange format; NULL is
--               "none" or, where the comment says so, "not decided"
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
    only_row    INTEGER NOT NULL PRIMARY KEY DEFAULT 1 CHECK (only_row = 1),
    name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    industry    TEXT CHECK (length(industry) <= 200),
    currency    TEXT CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),        -- ISO 4217
    sponsor     TEXT CHECK (length(sponsor) <= 200),
    facilitator TEXT CHECK (length(facilitator) <= 200),
    extensions  TEXT CHECK (extensions LIKE '{%}')
) STRICT;

CREATE TABLE unit (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100),
    rank       INTEGER NOT NULL,
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    parent     TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    extensions TEXT CHECK (extensions LIKE '{%}')
) STRICT;

CREATE TABLE participant (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100),
    rank       INTEGER NOT NULL,
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    function   TEXT NOT NULL CHECK (function IN ('cs', 'partner', 'revops', 'sales', 'marketing',
                                                 'finance', 'product', 'executive', 'other')),
    unit       TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    extensions TEXT CHECK (extensions LIKE '{%}')
) STRICT;

CREATE TABLE goal (
    metric        TEXT NOT NULL PRIMARY KEY CHECK (length(metric) BETWEEN 1 AND 100),
    rank          INTEGER NOT NULL,
    baseline      REAL CHECK (baseline BETWEEN -1e15 AND 1e15),      -- percentages are fractions
    baseline_date TEXT CHECK (baseline_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    target        REAL CHECK (target BETWEEN -1e15 AND 1e15),
    target_date   TEXT CHECK (target_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    owners        TEXT CHECK (owners LIKE '[%]'), -- ids of roles
    definition    TEXT CHECK (definition LIKE '{%}'),
                  -- how the value is counted: cohortDate, basis, usage, smallestCustomer
    extensions    TEXT CHECK (extensions LIKE '{%}')
) STRICT;

-- One matrix, scored for one unit or (without unit) the whole organization, on one date.
CREATE TABLE assessment (
    id                TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100),
    rank              INTEGER NOT NULL,
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
    id             TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 100),
    rank           INTEGER NOT NULL,
    weight         INTEGER CHECK (weight BETWEEN 1 AND 5),           -- NULL: as the content says
    target         REAL CHECK (target IN (1.0, 1.5, 2.0, 2.5, 3.0)), -- NULL: as the content says
    evidence_grade INTEGER NOT NULL CHECK (evidence_grade BETWEEN 0 AND 3),
                   -- 0 opinion, 1 told, 2 seen, 3 verified
    agreed         REAL CHECK (agreed IN (1.0, 1.5, 2.0, 2.5, 3.0)), -- the score agreed in the room
    agreed_median  REAL CHECK (agreed_median BETWEEN 1 AND 3),       -- of the votes at that time
    reason         TEXT CHECK (length(reason) <= 10000),             -- why it was agreed
    notes          TEXT CHECK (length(notes) <= 10000),
    not_applicable TEXT CHECK (length(not_applicable) <= 10000),     -- why it does not apply
    extensions     TEXT CHECK (extensions LIKE '{%}'),
    PRIMARY KEY (assessment, id)
) STRICT;

-- One vote of one participant for one dimension.
CREATE TABLE ballot (
    assessment  TEXT NOT NULL,
    dimension   TEXT NOT NULL,
    participant TEXT NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    round       INTEGER NOT NULL CHECK (round IN (1, 2)),
    rank        INTEGER NOT NULL,
    answer      TEXT NOT NULL CHECK (answer IN ('score', 'na', 'dk')),
                -- a score, "does not apply to us", "I cannot judge"
    score       REAL CHECK (score IN (1.0, 1.5, 2.0, 2.5, 3.0)),
    confidence  INTEGER CHECK (confidence BETWEEN 1 AND 3),
    proof       TEXT CHECK (length(proof) <= 10000),
    extensions  TEXT CHECK (extensions LIKE '{%}'),
    CHECK ((answer = 'score') = (score IS NOT NULL)),
    PRIMARY KEY (assessment, dimension, participant, round),
    FOREIGN KEY (assessment, dimension) REFERENCES dimension (assessment, id)
        ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX ballot_of_participant ON ballot (participant);

-- The answer to one indicator of a dimension's matrix cells.
CREATE TABLE indicator (
    assessment TEXT NOT NULL,
    dimension  TEXT NOT NULL,
    id         TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 100),
    rank       INTEGER NOT NULL,
    answer     TEXT NOT NULL CHECK (answer IN ('yes', 'no')),
    note       TEXT CHECK (length(note) <= 10000),
    extensions TEXT CHECK (extensions LIKE '{%}'),
    PRIMARY KEY (assessment, dimension, id),
    FOREIGN KEY (assessment, dimension) REFERENCES dimension (assessment, id)
        ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- What was shown as proof: the text of a link or quote, or the bytes of an attached file.
CREATE TABLE evidence (
    assessment TEXT NOT NULL,
    dimension  TEXT NOT NULL,
    id         TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 100),
    rank       INTEGER NOT NULL,
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
    PRIMARY KEY (assessment, dimension, id),
    FOREIGN KEY (assessment, dimension) REFERENCES dimension (assessment, id)
        ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Settings of the plan; no row when there is no plan yet.
CREATE TABLE plan (
    only_row               INTEGER NOT NULL PRIMARY KEY DEFAULT 1 CHECK (only_row = 1),
    playbooks              TEXT CHECK (playbooks LIKE '[%]'),
                           -- NULL: those of the matrices assessed
    assessments            TEXT CHECK (assessments LIKE '[%]'),
                           -- NULL: the latest of each matrix for the whole organization
    start                  TEXT CHECK (start GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
                           -- NULL: the date of the latest assessment used
    replanned_from         TEXT CHECK (replanned_from
                               GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
                           -- the day that it was last planned anew from; NULL: never
    capacity_days_per_week REAL NOT NULL CHECK (capacity_days_per_week BETWEEN 0.01 AND 1000),
    role_capacity          TEXT CHECK (role_capacity LIKE '{%}'),
                           -- a JSON object: days per week of each role that differs
    person_capacity        TEXT CHECK (person_capacity LIKE '{%}'),
                           -- the same for people, by name
    parallel_limit         INTEGER NOT NULL CHECK (parallel_limit BETWEEN 1 AND 1000),
    freeze_weeks           TEXT CHECK (freeze_weeks LIKE '[%]'), -- Mondays
    budget_days            REAL CHECK (budget_days BETWEEN 0 AND 1e15),
    candidates             TEXT CHECK (candidates LIKE '[%]'),
                           -- exactly these plays; NULL: chosen by priority
    baseline               TEXT REFERENCES snapshot (id) DEFERRABLE INITIALLY DEFERRED,
                           -- the plan as it was agreed
    scenario               TEXT REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
                           -- the chosen one; NULL: the plan itself
    extensions             TEXT CHECK (extensions LIKE '{%}')
) STRICT;

-- A variant of the plan: what it does otherwise. NULL in any column: as the plan.
CREATE TABLE scenario (
    id                     TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100),
    rank                   INTEGER NOT NULL,
    plan                   INTEGER NOT NULL DEFAULT 1 REFERENCES plan (only_row) ON DELETE CASCADE
                           DEFERRABLE INITIALLY DEFERRED,
    name                   TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    playbooks              TEXT CHECK (playbooks LIKE '[%]'),
    assessments            TEXT CHECK (assessments LIKE '[%]'),
    start                  TEXT CHECK (start GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    capacity_days_per_week REAL CHECK (capacity_days_per_week BETWEEN 0.01 AND 1000),
    role_capacity          TEXT CHECK (role_capacity LIKE '{%}'),
    person_capacity        TEXT CHECK (person_capacity LIKE '{%}'),
    parallel_limit         INTEGER CHECK (parallel_limit BETWEEN 1 AND 1000),
    freeze_weeks           TEXT CHECK (freeze_weeks LIKE '[%]'),
    budget_days            REAL CHECK (budget_days BETWEEN 0 AND 1e15),
    candidates             TEXT CHECK (candidates LIKE '[%]'),
    plays                  TEXT CHECK (plays LIKE '[%]'), -- each in place of the plan's
    extensions             TEXT CHECK (extensions LIKE '{%}')
) STRICT;

-- What was decided about one play. The columns from title to kpis define a play of one's own.
CREATE TABLE play (
    id             TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100),
    rank           INTEGER NOT NULL,
    plan           INTEGER NOT NULL DEFAULT 1 REFERENCES plan (only_row) ON DELETE CASCADE
                   DEFERRABLE INITIALLY DEFERRED,
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
    progress       INTEGER CHECK (progress BETWEEN 0 AND 100),       -- percent
    checklist      TEXT CHECK (checklist LIKE '[%]'),   -- objects with text and done
    log            TEXT CHECK (log LIKE '[%]'),         -- objects with date and text
    responsible    TEXT CHECK (responsible LIKE '[%]'), -- names, as in the two below
    consulted      TEXT CHECK (consulted LIKE '[%]'),
    informed       TEXT CHECK (informed LIKE '[%]'),
    exit_criterion TEXT CHECK (length(exit_criterion) <= 10000),
    evaluation_date TEXT
                   CHECK (evaluation_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
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
    rank          INTEGER NOT NULL,
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
    definition    TEXT CHECK (definition LIKE '{%}'),                -- as that of a goal
    extensions    TEXT CHECK (extensions LIKE '{%}')
) STRICT;
CREATE UNIQUE INDEX metric_value_once
    ON metric_value (metric, period_end, ifnull(unit, ''), account_group);

CREATE TABLE risk (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100),
    rank       INTEGER NOT NULL,
    title      TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    pitfall    TEXT,
    severity   TEXT CHECK (length(severity) <= 200),
    owner      TEXT CHECK (length(owner) <= 200),
    early_sign TEXT CHECK (length(early_sign) <= 10000), -- by what it would be seen to come true
    mitigation TEXT CHECK (length(mitigation) <= 10000),
    status     TEXT CHECK (length(status) <= 200),
    extensions TEXT CHECK (extensions LIKE '{%}')
) STRICT;

CREATE TABLE review (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100),
    rank       INTEGER NOT NULL,
    date       TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    attendees  TEXT CHECK (attendees LIKE '[%]'),
    decisions  TEXT CHECK (decisions LIKE '[%]'),
    actions    TEXT CHECK (actions LIKE '[%]'),
               -- texts, or objects with text, owner, due and closed
    cadence    TEXT CHECK (length(cadence) <= 200),
    next       TEXT CHECK (next GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    extensions TEXT CHECK (extensions LIKE '{%}')
) STRICT;

-- A frozen scorecard and plan, as the program computed them on that date.
CREATE TABLE snapshot (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100),
    rank       INTEGER NOT NULL,
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    date       TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    state      TEXT CHECK (state LIKE '{%}'),
    extensions TEXT CHECK (extensions LIKE '{%}')
) STRICT;

-- A detected pitfall that was looked at and set aside.
CREATE TABLE dismissal (
    rank       INTEGER NOT NULL,
    pitfall    TEXT NOT NULL CHECK (length(pitfall) BETWEEN 1 AND 100),
    subject    TEXT CHECK (length(subject) <= 100),                  -- a dimension, a play
    reason     TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 10000),
    extensions TEXT CHECK (extensions LIKE '{%}')
) STRICT;
CREATE UNIQUE INDEX dismissal_once ON dismissal (pitfall, ifnull(subject, ''));

-- The accounts of one period, as another system exported them.
CREATE TABLE account_list (
    id           TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100),
    rank         INTEGER NOT NULL,
    name         TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    period_start TEXT NOT NULL CHECK (period_start GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    period_end   TEXT NOT NULL CHECK (period_end GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    source       TEXT CHECK (length(source) <= 200),
    completeness REAL CHECK (completeness BETWEEN 0 AND 1),
    extensions   TEXT CHECK (extensions LIKE '{%}')
) STRICT;

-- One customer in a list. NULL: the list does not say.
CREATE TABLE account (
    account_list    TEXT NOT NULL REFERENCES account_list (id) ON DELETE CASCADE ON UPDATE CASCADE
                    DEFERRABLE INITIALLY DEFERRED,
    id              TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 100),
    rank            INTEGER NOT NULL,
    segment         TEXT CHECK (length(segment) <= 200),
    started         TEXT CHECK (started GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    involved_since  TEXT CHECK (involved_since GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    outcome_date    TEXT CHECK (outcome_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    renewal_due     INTEGER CHECK (renewal_due IN (0, 1)),
    renewed         INTEGER CHECK (renewed IN (0, 1)),
    start_arr       REAL CHECK (start_arr BETWEEN 0 AND 1e15),
    churned_arr     REAL CHECK (churned_arr BETWEEN 0 AND 1e15),
    contraction_arr REAL CHECK (contraction_arr BETWEEN 0 AND 1e15),
    expansion_arr   REAL CHECK (expansion_arr BETWEEN 0 AND 1e15),
    days            REAL CHECK (days BETWEEN 0 AND 100000),
    open            INTEGER CHECK (open IN (0, 1)),
    extensions      TEXT CHECK (extensions LIKE '{%}'),
    PRIMARY KEY (account_list, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE partner (
    id              TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100),
    rank            INTEGER NOT NULL,
    name            TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    types           TEXT CHECK (types LIKE '[%]'),
    tier            TEXT CHECK (length(tier) <= 200),
    lifecycle_stage TEXT CHECK (length(lifecycle_stage) <= 100),
    segments        TEXT CHECK (segments LIKE '[%]'),
    regions         TEXT CHECK (regions LIKE '[%]'),
    profile         TEXT CHECK (profile LIKE '{%}'), -- "yes", "partly" or "no" by question
    profile_date    TEXT CHECK (profile_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    profile_by      TEXT CHECK (length(profile_by) <= 200),
    psat            REAL CHECK (psat BETWEEN 0 AND 1),
    last_review     TEXT CHECK (last_review GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    extensions      TEXT CHECK (extensions LIKE '{%}')
) STRICT;

-- Who leads and who supports a customer segment at a moment of its lifecycle.
CREATE TABLE coverage (
    segment    TEXT NOT NULL CHECK (length(segment) BETWEEN 1 AND 100),
    moment     TEXT NOT NULL CHECK (length(moment) BETWEEN 1 AND 100),
    rank       INTEGER NOT NULL,
    leads      TEXT CHECK (leads LIKE '[%]'),
    supporters TEXT CHECK (supporters LIKE '[%]'),
    extensions TEXT CHECK (extensions LIKE '{%}'),
    PRIMARY KEY (segment, moment)
) STRICT;

CREATE TABLE investment (
    id          TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 100),
    rank        INTEGER NOT NULL,
    title       TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    date        TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    amount      REAL CHECK (amount BETWEEN 0 AND 1e15),
    metric      TEXT CHECK (length(metric) BETWEEN 1 AND 100),
    review_date TEXT CHECK (review_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    extensions  TEXT CHECK (extensions LIKE '{%}')
) STRICT;

-- The state of a workshop session; no row when there was none. Lists and clock are JSON with the
-- keys of the exchange format.
CREATE TABLE workshop (
    only_row         INTEGER NOT NULL PRIMARY KEY DEFAULT 1 CHECK (only_row = 1),
    assessments      TEXT CHECK (assessments LIKE '[%]'),
    agenda           TEXT CHECK (agenda LIKE '[%]'),   -- NULL: the content's
    part             TEXT CHECK (length(part) <= 100),
    phase            TEXT CHECK (length(phase) <= 100),
    dimension        TEXT CHECK (length(dimension) BETWEEN 1 AND 100),
    clock            TEXT CHECK (clock LIKE '{%}'),
    attendance       TEXT CHECK (attendance LIKE '[%]'),
    parking_lot      TEXT CHECK (parking_lot LIKE '[%]'),
    silent_notes     TEXT CHECK (silent_notes LIKE '[%]'),
    commitment_votes TEXT CHECK (commitment_votes LIKE '[%]'),
    revealed         TEXT CHECK (revealed LIKE '[%]'), -- dimensions and rounds that were shown
    extensions       TEXT CHECK (extensions LIKE '{%}')
) STRICT;

-- How the report of this engagement looks and for whom it is; no row: as the program proposes.
CREATE TABLE report (
    only_row          INTEGER NOT NULL PRIMARY KEY DEFAULT 1 CHECK (only_row = 1),
    edition           TEXT CHECK (length(edition) <= 100),
    audience          TEXT CHECK (length(audience) <= 100),
    paper             TEXT CHECK (paper IN ('a4', 'letter')),
    language          TEXT CHECK (length(language) <= 100),
    final             INTEGER NOT NULL CHECK (final IN (0, 1)),
    participant_names INTEGER NOT NULL CHECK (participant_names IN (0, 1)),
    logo              BLOB CHECK (length(logo) <= 2097152),
    logo_type         TEXT CHECK (length(logo_type) <= 200),
    accent_colour     TEXT CHECK (length(accent_colour) = 7),
    confidentiality   TEXT CHECK (length(confidentiality) <= 200),
    consultant        TEXT CHECK (length(consultant) <= 10000),
    sections          TEXT CHECK (sections LIKE '[%]'),
    texts             TEXT CHECK (texts LIKE '[%]'),
    extensions        TEXT CHECK (extensions LIKE '{%}')
) STRICT;

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
