# `make demo` and `make test` do all the set-up they need: virtual environments with pinned, hashed dependencies.

SHELL := bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DEMO := .venv-demo
CONFORMANCE := .venv-conformance
NODE := tests/conformance/node_modules/.package-lock.json
ROOM ?=

# Tests and tools start hundreds of processes: without bytecode each compiles all that it imports.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help setup demo conformance example example-export example-tenants sandbox fast test checks lint floors workflows types mypy pyright unit soak package dist surface platforms test-pythons release-check conformance-programs docs docs-tables pull diff upgrade generate check bench lock clean

help:  ## show the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP)  ## make the virtual environment for development

define python_is_new_enough
$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.12 …")'
endef
# One line for each package as it comes, so that a slow network is not a silent one.
INSTALL := -m pip --disable-pip-version-check install --progress-bar off --require-hashes --requirement
SHOW := awk '/^(Collecting|Installing|Successfully)/ {print "  " substr($$0, 1, 100); fflush()}'

$(STAMP): requirements/dev.txt pyproject.toml
	@$(python_is_new_enough)
	@echo "Making $(VENV) for development: some 160 packages, about 1.1 GB, one to three minutes"
	@$(PYTHON) -m venv $(VENV)
	@set -o pipefail; $(BIN)/python $(INSTALL) requirements/dev.txt | $(SHOW)
	@$(BIN)/python -m pip --disable-pip-version-check install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(DEMO)/.installed: requirements/demo.txt
	@$(python_is_new_enough)
	@echo "Making $(DEMO) with what the demo needs: 24 packages, about 70 MB, less than a minute"
	@$(PYTHON) -m venv $(DEMO)
	@set -o pipefail; $(DEMO)/bin/python $(INSTALL) requirements/demo.txt | $(SHOW)
	@touch $@

demo: $(DEMO)/.installed  ## an invoice's life on both APIs, against the sandbox
	@echo "Starting the sandbox, with a 429 and a reset on the way, and examples/invoice_lifecycle.py against it"
	@PYTHONPATH=src:generated:codegen $(DEMO)/bin/python -m hero_healthie.sandbox \
		--fault hero:createInvoice:429 --fault healthie:requestedPayments:reset \
		-- $(DEMO)/bin/python examples/invoice_lifecycle.py

example: $(STAMP)  ## a billing page that both vendors' webhooks move, until Ctrl-C: make example ARGS="--for 30"
	$(BIN)/python -m examples.fastapi_billing $(ARGS)

example-export: $(STAMP)  ## invoices of both APIs as CSV and Parquet in build/export, against the sandbox
	$(BIN)/python -m hero_healthie.sandbox -- $(BIN)/python examples/export_invoices.py --out build/export $(ARGS)

example-tenants: $(STAMP)  ## many practice groups and user keys: two workers, one pool each, one pace (needs redis-server)
	$(BIN)/python -m hero_healthie.sandbox --tenants 12 -- $(BIN)/python examples/multi_tenant.py

sandbox: $(STAMP)  ## serve both APIs on loopback until Ctrl-C
	$(BIN)/python -m hero_healthie.sandbox

fast: $(STAMP)  ## lint, and the quick tests of what changed since main (of all rooms where that concerns all)
	@$(MAKE) --no-print-directory lint
	@folders="$$($(BIN)/python -m tests.support.rooms)" && echo "quick tests in $$folders" && \
		$(BIN)/python -m pytest --quiet --numprocesses 3 --dist worksteal -m 'not soak and not slow' $$folders

ifeq ($(ROOM),)
test: $(STAMP)  ## everything CI runs; make test ROOM=webhooks for one room
	@$(MAKE) --no-print-directory --jobs 2 $(if $(filter output-sync,$(.FEATURES)),--output-sync) checks
	@$(MAKE) --no-print-directory surface unit
else
test: $(STAMP)
	@folders="$$($(BIN)/python -m tests.support.rooms $(ROOM))" && echo "tests in $$folders" && \
		$(BIN)/python -m pytest --numprocesses 3 --dist loadfile $$folders
endif

lint: floors workflows  ## formatting, style, who imports whom, and what GitHub runs
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

workflows: $(STAMP)
	$(BIN)/zizmor --offline --quiet --pedantic .github/workflows
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml

floors: $(STAMP)  ## who imports whom: see [tool.importlinter] in pyproject.toml
	$(BIN)/lint-imports --no-logo

# Each needs one core; the longest first.
checks: mypy pyright package check lint

types: mypy pyright

mypy: $(STAMP)
	$(BIN)/mypy

pyright: $(STAMP)
	$(BIN)/pyright --pythonpath $(BIN)/python

unit: $(STAMP)
	$(BIN)/python -m pytest --numprocesses 3 --dist loadfile --no-loadscope-reorder --ignore tests/package
	$(BIN)/python -m pytest tests/package

soak: $(STAMP)  ## the long runs: thousands of faulty calls, hundreds of killed processes
	$(BIN)/python -m pytest -m soak -s

$(CONFORMANCE)/.installed: requirements/conformance.txt
	@$(python_is_new_enough)
	@echo "Making $(CONFORMANCE) with other clients and generators of requests: 67 packages, about 360 MB, a minute"
	@$(PYTHON) -m venv $(CONFORMANCE)
	@set -o pipefail; $(CONFORMANCE)/bin/python $(INSTALL) requirements/conformance.txt | $(SHOW)
	@touch $@

$(NODE): tests/conformance/package-lock.json
	cd tests/conformance && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

conformance: conformance-programs $(CONFORMANCE)/.installed $(NODE)  ## the sandbox under clients that others wrote, ten minutes (needs node, npm and chromium)
	PYTHONPATH=src:generated:codegen $(CONFORMANCE)/bin/python -m pytest tests/conformance

conformance-programs:
	@for each in node npm chromium; do command -v $$each >/dev/null || \
		{ echo "make conformance needs $$each, which is not there: apt-get install nodejs npm chromium (node 20.9 or later)"; exit 1; }; done

docs-tables: $(STAMP)  ## write the tables that tests prove into docs/
	$(BIN)/python -m tests.support.verdict_table
	$(BIN)/python -m tests.support.signs_table
	$(BIN)/python -m tests.support.healthie_roots
	$(BIN)/python -m tests.support.hero_state
	$(BIN)/python -m tests.support.hero_known
	$(BIN)/python -m tests.package.licences

docs: $(STAMP)  ## build the site of the documentation, offline: build/docs/html/index.html
	$(BIN)/python -m docs.site

package: dist
	$(BIN)/python -m tests.package.check_wheel

dist: $(STAMP)  ## sdist and wheel in dist/, built twice and checked; bill of materials in build/release/
	$(BIN)/python -m tests.package.dist

surface: $(STAMP)  ## what is public and differs from the last release; its examples against this code: ARGS=--record
	$(BIN)/python -m tests.package.surface $(ARGS)

platforms: $(STAMP)  ## look up for which systems the dependencies have wheels, and write docs/release.md
	$(BIN)/python -m tests.package.platforms

release-check: test platforms  ## all that comes before a release, but for the upload: half an hour
	$(BIN)/python -m tests.package.pythons --write

test-pythons: $(STAMP)  ## the wheel on every Python that is there, with its newest and its lowest dependencies: ARGS="3.12 3.13"
	$(BIN)/python -m tests.package.pythons $(ARGS)

pull: $(STAMP)  ## fetch what the vendors publish into specs/: make pull ARGS="healthie --version 2026-07-01"
	$(BIN)/python -m hero_healthie_codegen pull $(ARGS)

upgrade: $(STAMP)  ## pull, report, generate, check, test: make upgrade ARGS="healthie --version 2026-07-01"
	$(BIN)/python -m hero_healthie_codegen upgrade $(ARGS)

generate: $(STAMP)  ## rebuild generated/ from specs/
	$(BIN)/python -m hero_healthie_codegen generate

check: $(STAMP)  ## fail when generated/ is not what specs/ gives
	$(BIN)/python -m hero_healthie_codegen check

diff: $(STAMP)  ## say what changed in specs/ since the last commit, and which methods it hits
	$(BIN)/python -m hero_healthie_codegen diff

bench: $(STAMP)  ## measure this package beside its peers: make bench ARGS="--quick --only calls,imports"
	$(BIN)/python -m benchmarks $(ARGS)

lock: $(STAMP)  ## pin the dependencies anew, with hashes
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-annotate --no-header --group dev --extra codegen --extra sandbox --extra redis --extra fastapi --extra otel pyproject.toml --output-file requirements/dev.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-annotate --no-header --extra sandbox --constraint requirements/dev.txt pyproject.toml --output-file requirements/demo.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-annotate --no-header --group bench --constraint requirements/dev.txt pyproject.toml --output-file requirements/bench.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-annotate --no-header --group conformance --extra sandbox --constraint requirements/dev.txt pyproject.toml --output-file requirements/conformance.txt
	cd tests/conformance && npm install --package-lock-only --ignore-scripts && node strip-lock.mjs

clean:  ## remove what was built
	rm -rf $(VENV) $(DEMO) $(CONFORMANCE) tests/conformance/node_modules build dist .import_linter_cache .mypy_cache .ruff_cache .pytest_cache .hypothesis
