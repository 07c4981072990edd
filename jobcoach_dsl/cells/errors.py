"""What the diagrams refuse.

In: nothing. Out: exceptions that name the rule or definition; a check turns each into a finding.
Refuses: nothing.
"""

from __future__ import annotations


class UnsupportedRule(Exception):
    """A definition that the diagrams cannot hold exactly. `definition` names it; `reason` says why, in Dutch, for who writes rules."""

    def __init__(self, reason: str, definition: str = "") -> None:
        super().__init__(f"{definition}: {reason}" if definition else reason)
        self.reason, self.definition = reason, definition


class LinkedFacts(UnsupportedRule):
    """A comparison between facts that both are numbers or both are dates; `facts` names them."""

    def __init__(self, facts: tuple[str, ...], definition: str = "") -> None:
        super().__init__(f"vergelijkt feiten onderling: {', '.join(facts)}", definition)
        self.facts = facts


class NotMonotone(UnsupportedRule):
    """A calculation that neither always rises nor always falls with one of its facts, so that its extremes are not at its corners."""


class DiagramTooLarge(UnsupportedRule):
    """A diagram beyond the node budget."""
