"""The Chromium of the tests.

In: the packages in `node_modules`, as `package-lock.json` pins them. Out: a running browser that answers to Playwright.
Refuses: packages that are not there, and a machine for which they hold no Chromium; both with a sentence that says what to do.

The package holds the browser packed; it is unpacked once, beside it, in one step, so that several workers can want it at once.
The libraries that it needs beyond those of any Linux come with it, and so does a font, so that a page looks the same on every machine.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, expect, sync_playwright

HERE = Path(__file__).resolve().parent
PACKAGE = HERE / "node_modules" / "@sparticuz" / "chromium"
AXE = HERE / "node_modules" / "axe-core" / "axe.min.js"
UNPACKED = PACKAGE.parent / ".chromium"
UNPACK = """
const [, from, to] = process.argv;
const fs = require("fs");
fs.writeFileSync(to, require("zlib").brotliDecompressSync(fs.readFileSync(from)));
"""
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{0}/fonts</dir><cachedir>{0}/cache</cachedir></fontconfig>
"""
PATIENCE = 180_000
"""Milliseconds after which what does not come is taken to never come; a slow machine, and one that does other work, is waited for."""
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--hide-scrollbars")


class NoBrowser(Exception):
    """There is no Chromium to test with. The message says what to do."""


def executable() -> Path:
    """The program: the one named in CHROMIUM, else the pinned one."""
    named = os.environ.get("CHROMIUM")
    if named:
        found = shutil.which(named)
        if found is None:
            raise NoBrowser(f"CHROMIUM names {named!r}, and there is no such program")
        return Path(found)
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        raise NoBrowser("the pinned Chromium is one for Linux on x64: install Chromium and name it, as in CHROMIUM=chromium make test")
    if not (PACKAGE / "bin" / "chromium.br").is_file():
        raise NoBrowser("there is no Chromium to test with: run make test, which installs it (or npm ci --prefix tests/browser)")
    if not UNPACKED.is_dir():
        _unpack()
    return UNPACKED / "chromium"


def _unpack() -> None:
    made = Path(tempfile.mkdtemp(dir=PACKAGE.parent, prefix=".new-"))
    try:
        for name in ("chromium", "al2023.tar", "fonts.tar"):
            command = [Path(sys.executable).with_name("node"), "-e", UNPACK, PACKAGE / "bin" / f"{name}.br", made / name]
            subprocess.run(command, check=True)
            if name.endswith(".tar"):
                with tarfile.open(made / name) as archive:
                    # the first releases of Python 3.11 have no filters; the archive is the one that package-lock.json pins
                    archive.extraction_filter = getattr(tarfile, "data_filter", None)
                    archive.extractall(made)
                (made / name).unlink()
        (made / "chromium").chmod(0o755)
        made.rename(UNPACKED)
    except OSError:
        if not UNPACKED.is_dir():  # else another worker was first
            raise
    finally:
        shutil.rmtree(made, ignore_errors=True)


@contextmanager
def running() -> Iterator[Browser]:
    """A browser that can reach this machine only."""
    program = executable()
    environment = dict(os.environ)
    with tempfile.TemporaryDirectory() as own, sync_playwright() as playwright:
        if program.parent == UNPACKED:
            fonts = Path(own) / "fonts.conf"  # it names this checkout, which may have been moved since the browser was unpacked
            fonts.write_text(FONTS.format(UNPACKED), encoding="utf-8")
            environment |= {"LD_LIBRARY_PATH": str(UNPACKED / "lib"), "FONTCONFIG_FILE": str(fonts)}
        browser = playwright.chromium.launch(
            executable_path=program,
            env=environment,
            args=list(FLAGS),
            chromium_sandbox=False,
            timeout=PATIENCE,
        )
        browser.on("context", lambda made: made.set_default_timeout(PATIENCE))
        expect.set_options(timeout=PATIENCE)
        try:
            yield browser
        finally:
            browser.close()
