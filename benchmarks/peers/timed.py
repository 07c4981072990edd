"""Times the peers, the hand-written function and the compiled module beside each other; runs in the environment of the peers.

In: on standard input a JSON object with `cases` (numbers as text) and `module` (a folder and a name). Out: on standard output, seconds for
one case by name. Refuses: to time a peer that does not agree with the hand-written function (`AssertionError`).
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any

from benchmarks.measure import Contender, beside
from benchmarks.ours import Compiled
from benchmarks.peers.answers import read
from benchmarks.workload_by_hand import decide

PEERS = {"zen-engine": "rules_zen", "cel-expr-python": "rules_cel", "OpenFisca-Core": "rules_openfisca"}
FEW = 200
"""Cases in a round; all of them are compared."""


def main() -> None:
    """Agrees, then times."""
    given: dict[str, Any] = json.load(sys.stdin)
    cases = [read(case) for case in given["cases"]]
    wanted = [decide(case) for case in cases]
    ours = Compiled(*given["module"])
    contenders = {"by hand": Contender(decide, cases[:FEW]), **ours.contenders(cases[:FEW])}
    for name, module in PEERS.items():
        prepared, work = import_module(f"benchmarks.peers.{module}").prepare()
        inputs = [prepared(case) for case in cases]
        for case, own, outcomes in zip(cases, inputs, wanted, strict=True):
            assert work(own) == outcomes, (name, case)
        contenders[name] = Contender(work, inputs[:FEW])
    json.dump(beside(contenders, rounds=20), sys.stdout)


if __name__ == "__main__":
    main()
