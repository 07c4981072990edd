"""Facts cut at the thresholds in the rules, and diagrams over those cells: exact answers, overlaps, gaps, boundaries.

In: a program whose readings are chosen (`Program.with_readings`). Out: `Built`, from which `Diagrams` decide; and findings over cells.
Refuses: rules that a diagram cannot hold exactly (`UnsupportedRule` and its kinds).
"""

from jobcoach_dsl.cells.build import Built, build
from jobcoach_dsl.cells.decide import Diagrams, Late, decider
from jobcoach_dsl.cells.errors import DiagramTooLarge, NotMonotone, UnsupportedRule
from jobcoach_dsl.cells.findings import Gap, Misapplied, Overlap, gaps, misapplied, overlaps, thresholds
from jobcoach_dsl.cells.readings import READING, Readings

__all__ = [
    "READING",
    "Built",
    "DiagramTooLarge",
    "Diagrams",
    "Gap",
    "Late",
    "Misapplied",
    "NotMonotone",
    "Overlap",
    "Readings",
    "UnsupportedRule",
    "build",
    "decider",
    "gaps",
    "misapplied",
    "overlaps",
    "thresholds",
]
