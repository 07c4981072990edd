"""`jobcoach` and `python -m jobcoach_dsl`.

In: the words of the command line. Out: an exit code. Refuses: to start without the packages of the extra `cli`; it says which, and exits 2.

This stays thin, so that a missing package is a message and no traceback.
"""

from __future__ import annotations

import atexit
import gc
import sys

NEEDED = ("click", "rich")
"""The packages of the extra `cli`."""


def main() -> None:
    """Runs `jobcoach` and ends the process with its exit code."""
    atexit.register(gc.freeze)  # so that the end of the process does not look through all that was made for garbage
    try:
        from jobcoach_dsl.cli import program
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing not in NEEDED:
            raise
        sys.stderr.write(
            f"jobcoach heeft het pakket `{missing}` nodig, en dat is er niet.\n"
            '  doe dit: pip install "jobcoach-dsl[cli]"\n'
            "  De regels zelf werken ook zonder: `import jobcoach_dsl` in Python.\n"
        )
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
    program.main(prog_name="jobcoach")


if __name__ == "__main__":
    main()
