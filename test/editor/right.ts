/** Content in which nothing is wrong and every field stands, for tests that spoil it. */

export const inspection = `schedule: cafcass-2014
activity: full-inspection
title: Inspection of Cafcass
workedExample: yes
dates:
  notified: 2016-02-29
  start: 2016-02-29
  end: 2016-03-24
  published: 2016-04-26
team:
  - name: Ada Example
    role: lead-inspector
    post: Senior Inspector
    telephone: 0300 000 0000
    email: ada@example.org
addressee:
  name: Bo Example
  post: Chief Executive
  address: [1 Example Street]
spokenTo:
  name: Cy Example
  post: Director
focus: [how children are seen]
previous:
  end: 2013-03-08
  grades:
    overall: good
serviceAreas:
  - id: north
    name: North
    notified: 2016-03-01
    visited:
      from: 2016-03-08
      until: 2016-03-09
grades:
  overall: good
  private-law: good
  public-law: good
  national-leadership: outstanding
  local-leadership: requires-improvement
gradesAre: provisional
summary: Children are heard.
areasForPriorityAction:
  - text: The records of visits.
    findings: [P-1]
areasForImprovement:
  - text: The records of visits.
    findings: [P-1]
aboutTheInspection: Inspectors read records.
aboutTheService: It is a service.
deferral:
  kind: deferred
  reason: severe-weather
  note: Snow closed the roads to four offices.
sampling:
  - part: private-law
    cases: [C-001, C-002]
    including:
      - kind: rule-16-4
        cases: [C-001]
    audits: [C-002]
exceptions:
  - rule: sentence-short
    place: summary
    becomes: warning
    reason: The sentence is a quotation.
`;

export const findings = `findings:
  - id: P-1
    judgement: private-law
    criteria: ["5", 9]
    evaluationRow: planning
    kind: strength
    serviceArea: north
    headline: Children are seen.
    forChildren: Workers see children.
    inSummary: no
    incomplete: no
    mustImprove: no
    protectedCharacteristics: [age]
    evidence:
      - source: case file
        reference: 4
        date: 2016-03-08
    body: Children are seen often.
`;

export const frontMatter = `id: LL-1
judgement: local-leadership
criteria: [33]
kind: weakness
headline: Leaders do not listen.
forChildren: Leaders do not hear you.
evidence:
  - source: meeting
    reference: meeting 1
    date: 2016-03-08
`;
