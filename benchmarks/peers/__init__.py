"""The workload in other engines, each in its own way of working: prepared once, then asked for one decision after the other.

They run in an environment of their own (`requirements.txt`), which `python -m benchmarks peers` makes. Each module `rules_…` has a
function `prepare()`, which gives two: from a case to the engine's own input (not timed), and from that input to `Outcomes` (timed).
"""
