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


class NotMonotone(UnsupportedRule):
    """A calculation that neither always rises nor always falls with one of its facts, so that its extremes are not at its corners."""


class DiagramTooLarge(UnsupportedRule):
    """A diagram beyond the node budget."""
