"""`python -m benchmarks`: how fast Utrecht is decided, beside the same rules written by hand.

In: nothing. Out: a table on the screen and `benchmarks/utrecht.json`; exit status 1 when a target is missed.
Refuses: to time anything when the hand-written rules, the engine and the reference do not agree (`AssertionError`).
"""

from __future__ import annotations

import sys

from benchmarks.engine import main

sys.exit(main())
