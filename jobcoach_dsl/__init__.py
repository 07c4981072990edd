"""Dutch municipal rules on job coaching as code.

    import jobcoach_dsl
    answer = jobcoach_dsl.load("utrecht").decide({"nulurencontract": True})
    answer.outcomes["besluit"].missing_facts

In: facts of a case. Out: an answer that says why, why not and what is missing, each step with its provision.
Refuses: see `jobcoach_dsl.errors`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jobcoach_dsl.comparison import Comparison, compare
    from jobcoach_dsl.diagnostics import Diagnostic, InvalidRules
    from jobcoach_dsl.errors import FactError, FactProblem, JobcoachError, UnknownOutcome, UnknownReading, UnknownRegulation
    from jobcoach_dsl.loading import load
    from jobcoach_dsl.regulation import Answer, GroundAnswer, JudgementAnswer, OutcomeAnswer, Regulation

__version__ = "0.1.0"

_HOME = {
    **dict.fromkeys(("Comparison", "compare"), "comparison"),
    **dict.fromkeys(("Answer", "GroundAnswer", "JudgementAnswer", "OutcomeAnswer", "Regulation"), "regulation"),
    "load": "loading",
    **dict.fromkeys(("FactError", "FactProblem", "JobcoachError", "UnknownOutcome", "UnknownReading", "UnknownRegulation"), "errors"),
    **dict.fromkeys(("Diagnostic", "InvalidRules"), "diagnostics"),
}

__all__ = [
    "Answer",
    "Comparison",
    "Diagnostic",
    "FactError",
    "FactProblem",
    "GroundAnswer",
    "InvalidRules",
    "JobcoachError",
    "JudgementAnswer",
    "OutcomeAnswer",
    "Regulation",
    "UnknownOutcome",
    "UnknownReading",
    "UnknownRegulation",
    "compare",
    "load",
]


def __getattr__(name: str) -> Any:
    """Loads a part of the API when it is first used: `import jobcoach_dsl` itself stays quick."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value
