# Two commands do all: `make run` runs the main job, `make test` runs everything that guards the project.
# Needed beforehand: Python 3.11 or newer, make, and a network to the Python package index and, for `make test`, to the registry of npm
# packages. The rest (Node.js too) is installed in .venv, tests/targets/node_modules and tests/browser/node_modules.

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
NODE_STAMP := tests/targets/node_modules/.installed
BROWSER := tests/browser/node_modules/.package-lock.json
# Material announces its successor at every build; pyproject.toml pins what is used.
export NO_MKDOCS_2_WARNING := 1
# Node.js and npm come with the Python packages.
export PATH := $(CURDIR)/$(BIN):$(PATH)
# A commit is always tested with the same cases, and each commit with its own; `make test SEED=1` chooses.
SEED ?= $(shell printf '%d' 0x$$(git rev-parse --short=7 HEAD 2>/dev/null || echo 0))

.DEFAULT_GOAL := help
.PHONY: help run test style types layers deep docs bench picture clean

help:
	@echo "make run      set up, check Utrecht, decide an example case with its motivation, build the site in site/"
	@echo "make test     set up, and run everything that guards the project"
	@echo "make deep     the large numbers of random cases and mutations; goes on where it stopped; writes benchmarks/deep.json"
	@echo "make docs     write generated_docs/ anew and build the site in site/"
	@echo "make bench    measure speed beside rules written by hand; fails when a target is missed"
	@echo "make picture  take the picture in the README anew"
	@echo "make clean    remove everything that these commands made outside version control"

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Install Python 3.11 or newer, or say which one to use: make PYTHON=python3.12 …" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' || \
		{ echo "Install the venv module of this Python (on Debian and Ubuntu: apt-get install python3-venv)." >&2; exit 1; }
	$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --disable-pip-version-check --quiet --quiet --no-compile --editable '.[dev]' || \
		{ echo "The packages in pyproject.toml were not installed: pip needs to reach a Python package index." >&2; exit 1; }
	@touch $@

# Scripts are tested in Node; their types by the compiler of TypeScript, which npm brings.
$(NODE_STAMP): tests/targets/package.json tests/targets/package-lock.json $(STAMP)
	@npm ci --prefix tests/targets --silent --no-audit --no-fund || \
		{ echo "The packages in tests/targets/package.json were not installed: npm needs to reach a registry of npm packages." >&2; exit 1; }
	@touch $@

# The Chromium that the tests and the picture need, pinned; npm comes with the packages above.
$(BROWSER): tests/browser/package-lock.json $(STAMP)
	@npm ci --silent --prefix tests/browser || \
		{ echo "The browser in tests/browser/package-lock.json was not installed: npm needs to reach a registry of npm packages." >&2; exit 1; }
	@touch $@

run: $(STAMP)
	@echo "== jobcoach check utrecht"
	@$(BIN)/jobcoach check utrecht
	@echo "== jobcoach explain utrecht examples/utrecht.json"
	@$(BIN)/jobcoach explain utrecht examples/utrecht.json
	@echo "== the site"
	@$(BIN)/jobcoach docs
	@$(BIN)/mkdocs build --strict
	@echo "Open site/index.html in a browser."

test: $(STAMP)
	@# All at a time, each with its own lines together: to fetch packages is mostly waiting for the network.
	@$(MAKE) --no-print-directory --jobs=5 --output-sync $(BROWSER) types $(NODE_STAMP) style layers || \
		{ echo "No test was run. What stopped it stands above the line with *** that names it." >&2; exit 1; }
	@# A worker for each core, and one more: browsers are waited for. Tests that stand together share what takes long to make; who is done
	@# first takes over from another.
	@echo "hypothesis seed: $(SEED) (the same cases again: make test SEED=$(SEED))"
	$(BIN)/python -m pytest --numprocesses=$$($(BIN)/python -c "import os; print((os.cpu_count() or 1) + 1)") --dist=worksteal --hypothesis-seed=$(SEED)

style: $(STAMP)
	$(BIN)/ruff check .

types: $(STAMP)
	$(BIN)/mypy

layers: $(STAMP)
	$(BIN)/lint-imports

deep: $(STAMP) $(NODE_STAMP) $(BROWSER)
	$(BIN)/python -m tests.deep

docs: $(STAMP)
	$(BIN)/jobcoach docs
	$(BIN)/mkdocs build --strict

bench: $(STAMP)
	$(BIN)/python -m benchmarks

picture: docs $(BROWSER)
	$(BIN)/python -m tests.browser.picture

clean:
	rm -rf .venv site dist tests/browser/node_modules tests/targets/node_modules .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
