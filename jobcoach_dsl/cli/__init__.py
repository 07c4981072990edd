"""`jobcoach`, the command line.

In: words typed in a shell, files with facts. Out: answers, findings and pages, for people or (`--json`) for programs.
Refuses: unusable input with a Dutch message and exit code 2, never with a traceback.

Exit codes: 0 fine; 1 findings, or worked cases that differ; 2 unusable input; 130 interrupted; 141 the reader of the output went away.

`app` declares the commands, and imports the module of a command when that command runs: `jobcoach --help` is there at once.
"""

from jobcoach_dsl.cli.app import program

__all__ = ["program"]
