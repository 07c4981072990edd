"""From the rules to straight code: what a programmer would write by hand for facts that are known.

In: a program whose readings are chosen (`Program.with_readings`). Out: a `Plan` that knows no programming language. Refuses: nothing.
"""

from jobcoach_dsl.straight.plan import Grounds, Outcome, Plan, Step, plan

__all__ = ["Grounds", "Outcome", "Plan", "Step", "plan"]
