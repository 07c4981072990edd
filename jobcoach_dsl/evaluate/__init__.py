"""The reference meaning of the language: slow, plain, complete.

In: a program whose readings are chosen (`Program.with_readings`) and facts. Out: values, exact results, traces.
Refuses: more ways to fill in unknown facts than can be tried (`TooManyCompletions`).
"""

from jobcoach_dsl.evaluate.reference import Reference, TooManyCompletions

__all__ = ["Reference", "TooManyCompletions"]
