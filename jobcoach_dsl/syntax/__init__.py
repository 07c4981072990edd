"""Rule files as trees: see `parse` and grammar/regels.lark."""

from jobcoach_dsl.syntax.nodes import FileTree
from jobcoach_dsl.syntax.parse import CASES, parse

__all__ = ["CASES", "FileTree", "parse"]
