# Every target sets up what it needs; a second run does no set-up again.
PYTHON ?= python3
BIN = .venv/bin

.PHONY: help setup run test lint clean
help:
	@echo "make run    set up, then open the window (without a display: one spoken turn)"
	@echo "make test   set up, then run every test"
	@echo "make lint   ruff and mypy"

setup: .venv/ready

.venv/ready: pyproject.toml app/bootstrap.py
	$(PYTHON) -m app.bootstrap run
	@touch $@

.venv/ready-to-test: .venv/ready
	$(PYTHON) -m app.bootstrap test
	@touch $@

run: .venv/ready
	$(BIN)/lyre

test: .venv/ready-to-test
	$(BIN)/python -m pytest --cov --cov-report=term:skip-covered --cov-fail-under=85

lint: .venv/ready-to-test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .coverage*
