"""What starting costs: a fresh Python that imports a compiled module and decides once, beside a bare one; and `import jobcoach_dsl`.

In: nothing. Out: figures, in milliseconds of the processor and megabytes. Refuses: nothing.
"""

from __future__ import annotations

import py_compile
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks import utrecht_cases, workload_cases
from benchmarks.measure import Figure, fresh, memory, over
from benchmarks.ours import write_module
from jobcoach_dsl import load

BARE = ("-c", "pass")
RUNS = 25


def figures() -> Iterator[Figure]:
    """The compiled modules, then the package."""
    with tempfile.TemporaryDirectory() as folder:
        env = {"PYTHONPATH": folder}
        utrecht = utrecht_cases.as_json(utrecht_cases.applying(utrecht_cases.cases(1, seed=1)[0]))
        work = utrecht_cases.as_json(workload_cases.cases(1, seed=1)[0])
        for regulation, name, facts, target in (
            (load("utrecht"), "Utrecht", utrecht, True),
            (workload_cases.regulation(), "the example regulation", work, False),
        ):
            module = write_module(regulation, Path(folder))
            words = ("-c", f"import {module}\n{module}.decide({module}.Facts(**{facts!r}))")
            dutch = "de voorbeeldregeling" if name.startswith("the") else name
            py_compile.compile(str(Path(folder) / f"{module}.py"), doraise=True)  # as after an installation, or a first run
            bare, more = over(lambda: fresh(BARE, env), lambda words=words: fresh(words, env), RUNS)
            yield Figure(
                f"start with {name}, over bare Python",
                f"starten met {dutch}, boven kaal Python",
                round(more * 1e3, 1),
                "ms",
                15 if target else None,
                {"bare_ms": round(bare * 1e3, 1), "runs": RUNS},
            )
            bare, more = over(lambda: memory(BARE, env), lambda words=words: memory(words, env), 5)
            yield Figure(
                f"memory with {name}, over bare Python",
                f"geheugen met {dutch}, boven kaal Python",
                round(more, 2),
                "MB",
                6 if target else None,
                {"bare_mb": round(bare, 2)},
            )
    whole = min(fresh(("-c", "import jobcoach_dsl")) for _ in range(RUNS))
    yield Figure("import jobcoach_dsl", "import jobcoach_dsl", round(whole * 1e3, 1), "ms", 80)
