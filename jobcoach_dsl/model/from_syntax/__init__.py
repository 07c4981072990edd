"""From the syntax to the model: names looked up, types and units fitted, citations resolved against the legal text.

In: the trees of rule files, the vocabulary, the legal text. Out: a `Program` (or none) and every finding in one run.
Refuses: whatever the codes R2xx to R6xx say. This is the only part of the model that sees the syntax.
"""

from jobcoach_dsl.model.from_syntax import codes
from jobcoach_dsl.model.from_syntax.cases import Case, Expectation, FactValue, SharedCase, cases, known_to_none, shared_cases
from jobcoach_dsl.model.from_syntax.findings import Findings
from jobcoach_dsl.model.from_syntax.program import regulation_block, to_program
from jobcoach_dsl.model.from_syntax.vocabulary import vocabulary

__all__ = [
    "Case",
    "Expectation",
    "FactValue",
    "Findings",
    "SharedCase",
    "cases",
    "codes",
    "known_to_none",
    "regulation_block",
    "shared_cases",
    "to_program",
    "vocabulary",
]
