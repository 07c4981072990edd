"""A regulation as one plain JavaScript script, for pages, bundlers and Node.

In: a `Program`. Out: the script and its TypeScript types. Refuses: a regulation that a script cannot hold exactly (`ValueError`).
"""

from jobcoach_dsl.targets.javascript.types import types
from jobcoach_dsl.targets.javascript.write import data, engine, rules, runtime, script

__all__ = ["data", "engine", "rules", "runtime", "script", "types"]
