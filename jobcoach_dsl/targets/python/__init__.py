"""A regulation as one Python module of the standard library alone.

In: the program of a regulation. Out: the text of a module with typed input, typed answers and `decide`. Refuses: nothing.
"""

from jobcoach_dsl.targets.python.module import module

__all__ = ["module"]
