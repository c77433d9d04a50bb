# Two commands need nothing but Python 3.11+ and make: `make run` and `make test`.
# `make help` lists the rest.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Run-time packages and PyInstaller, nothing else.
FREEZE := build/freeze
PICTURE := parkfacts-window.png
PYTEST_ARGS ?=
# Options of build_spec/windows_check.py, for example: --only smoke clipboard
WINDOWS_CHECK ?=
SECONDS ?= 600
WORKERS ?= auto
# Set to --upgrade for `make lock` to take newer versions than those locked now.
UPGRADE ?=

UV := build/lock/bin/uv
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-emit-index-url --custom-compile-command "make lock" $(UPGRADE)

.PHONY: help run test lint types office access reliability fuzz bench dataset translations handbook lock clean \
	setup setup-dev setup-freeze build smoke bench-frozen build-compat windows-check
.DEFAULT_GOAL := help

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: setup ## open the window; without a screen, write its picture to parkfacts-window.png
	@$(BIN)/python build_spec/build_handbook.py --missing
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" = Darwin ]; then \
		exec $(BIN)/parkfacts; \
	else \
		echo "No screen here (neither DISPLAY nor WAYLAND_DISPLAY is set):" \
			"writing a picture of the window to $(PICTURE)."; \
		QT_QPA_PLATFORM=offscreen $(BIN)/parkfacts snapshot --out $(PICTURE); \
	fi

test: export QT_QPA_PLATFORM = offscreen
test: setup-dev ## all checks: lint, types, are dataset and translations fresh, tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(BIN)/python build_spec/build_dataset.py --check
	$(BIN)/python build_spec/build_translations.py --check
	$(BIN)/pytest --numprocesses $(WORKERS) $(PYTEST_ARGS)

lint: setup-dev ## ruff (rules and format) and the layers of the package
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: setup-dev ## mypy --strict
	$(BIN)/mypy

office: export QT_QPA_PLATFORM = offscreen
office: setup-dev ## open files and paste copies in LibreOffice, read them back (skipped without it)
	$(BIN)/pytest tests/office $(PYTEST_ARGS)

access: setup-dev ## hear the program on the accessibility bus, driven by keys (skipped without it)
	$(BIN)/pytest tests/access $(PYTEST_ARGS)

reliability: export QT_QPA_PLATFORM = offscreen
reliability: export PARKFACTS_RELIABILITY = full
reliability: setup-dev ## kill, race and starve saves by the thousand (10 to 30 minutes; docs/reliability.md)
	$(BIN)/pytest tests/reliability tests/exchange/files tests/facts/editing/merging tests/test_offline.py $(PYTEST_ARGS)

fuzz: export QT_QPA_PLATFORM = offscreen
fuzz: setup-dev ## try the program with hostile input for ten minutes (SECONDS=60 for one)
	$(BIN)/python tests/fuzz/run.py --seconds $(SECONDS)

bench: setup ## measure start, key stroke and memory; writes build/bench.json
	$(BIN)/python build_spec/bench.py

dataset: setup-dev ## build resources/parkfacts.json from seeds/
	$(BIN)/python build_spec/build_dataset.py

translations: setup-dev ## take new texts up into resources/translations, and compile them
	$(BIN)/python build_spec/build_translations.py

handbook: setup ## draw the pictures of docs/handbook, write build/handbook/使用手册.html
	$(BIN)/python build_spec/build_handbook.py

build: setup-freeze ## freeze the program: dist/ParkFacts, a .tar.xz and a .deb (or a .zip)
	$(FREEZE)/bin/python build_spec/freeze.py

smoke: setup-freeze ## start source, installed wheel and frozen folder in good and bad conditions
	@if [ ! -d dist/ParkFacts ]; then $(MAKE) --no-print-directory build; fi
	$(FREEZE)/bin/python build_spec/smoke.py

bench-frozen: setup setup-freeze ## measure start and size of dist/ParkFacts; writes build/bench-frozen.json
	$(FREEZE)/bin/python build_spec/bench_frozen.py

windows-check: setup-dev ## try it as one of Windows, under Wine in a chroot; needs root, a quarter of an hour
	$(BIN)/python build_spec/windows_check.py $(WINDOWS_CHECK)

build-compat: ## the folder for glibc 2.31 (麒麟 V10), in a Debian 11 chroot; needs root, half an hour
	build_spec/compat.sh

lock: $(UV) ## lock the dependencies named in pyproject.toml (UPGRADE=--upgrade for newer ones)
	$(COMPILE) --group dev pyproject.toml --output-file requirements-dev.txt
	$(COMPILE) --constraint requirements-dev.txt pyproject.toml --output-file requirements.txt
	$(COMPILE) --constraint requirements-dev.txt --group build --output-file requirements-build.txt
	$(COMPILE) --constraint requirements-dev.txt --group freeze --output-file requirements-freeze.txt

clean: ## remove what make made, the virtual environment too
	rm -rf $(VENV) build dist $(PICTURE) docs/handbook/pictures .mypy_cache .pytest_cache .ruff_cache \
		.import_linter_cache .hypothesis
	find desktop build_spec tests -name __pycache__ -type d -prune -exec rm -rf {} +

setup:
	@$(PYTHON) build_spec/bootstrap.py --venv $(VENV)

setup-dev:
	@$(PYTHON) build_spec/bootstrap.py --venv $(VENV) --dev

setup-freeze:
	@$(PYTHON) build_spec/bootstrap.py --venv $(FREEZE) --freeze

$(UV):
	$(PYTHON) -m venv build/lock
	build/lock/bin/pip install --quiet 'uv>=0.9'
