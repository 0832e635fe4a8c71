# make run    set up what is missing, then open the demonstration patient
# make test   set up what is missing, then run the whole test suite, headless
#
# The scripts under packaging/setup do the work; a second call finds all in place.
#   make PYTHON=/path/to/python run     another interpreter for a new environment
#   make test ARGS="-k dicom -x"        arguments for pytest
#   make benchmark ARGS=worklist        one benchmark; without a name all of them

export PYTHON ?=
ARGS ?=

BIN := .venv/bin
SETUP := packaging/setup

.DEFAULT_GOAL := run
.PHONY: run test setup setup-test check benchmark pictures clean

run: setup
	@bash $(SETUP)/demonstrate.sh

test: setup-test
	@bash $(SETUP)/test.sh $(ARGS)

setup:
	@bash $(SETUP)/prepare.sh app

setup-test:
	@bash $(SETUP)/prepare.sh test

check: setup-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

benchmark:
	@bash $(SETUP)/prepare.sh benchmark
	@$(BIN)/python -m tests.benchmarks $(ARGS)

# A picture of every state of the window, in every language and theme, to be looked at.
pictures: setup-test
	$(BIN)/python -m tests.gallery build/pictures $(ARGS)

# The virtual environment stays: it takes minutes to make. Remove .venv by hand if it is broken.
clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
