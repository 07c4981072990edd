"""The hand-written measures of speed agree with the reference on random complete cases, and leave nothing out that the engine gives."""

from __future__ import annotations

import json
import subprocess

from benchmarks import workload_cases
from benchmarks.measure import ROOT
from benchmarks.peers.answers import plain
from benchmarks.workload_by_hand import decide, traced


def test_the_workload_by_hand_agrees_with_the_reference() -> None:
    workload_cases.agree(workload_cases.cases(150, seed=1))


def test_the_trace_by_hand_has_every_rule_with_a_citation_a_status_and_a_value() -> None:
    regulation = workload_cases.regulation()
    for facts in workload_cases.cases(100, seed=2):
        steps = traced(workload_cases.typed(facts))[1]
        ours = regulation.decide(facts).trace
        assert [(step.rule, step.status, step.value) for step in steps] == [(step.rule, step.status, step.value) for step in ours]
        for step, own in zip(steps, ours, strict=True):
            assert (step.citation, step.quote) in [(str(c), c.quote) for c in own.citations]


def test_the_workload_by_hand_in_javascript_agrees_with_the_one_in_python() -> None:
    every = [workload_cases.typed(facts) for facts in workload_cases.cases(1000, seed=3)]
    script = """
        const { decide } = require("./benchmarks/workload_by_hand.js");
        const cases = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
        process.stdout.write(JSON.stringify(cases.map(decide)));
    """
    given = json.dumps([plain(case) for case in every])
    done = subprocess.run(["node", "-e", script], input=given, capture_output=True, text=True, check=True, cwd=ROOT)
    for case, found in zip(every, json.loads(done.stdout), strict=True):
        assert found == decide(case)._asdict(), case
