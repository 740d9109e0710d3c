# Every target sets up what it needs; a second run does no set-up again.
PYTHON ?= python3
BIN = .venv/bin

RESULTS = docs/benchmarks

.PHONY: help setup run installer test lint bench bench-voice screenshots soak translations verify clean
help:
	@echo "make run    set up, then open the window (without a display: one spoken turn)"
	@echo "make installer  build the installer of this platform, and try it, into dist"
	@echo "make test   set up, then run every test"
	@echo "make lint   ruff and mypy"
	@echo "make bench  how fast it answers here: the small engine, and the full one on random weights"
	@echo "make bench-voice  from the release of the key to the first audible sample, recorded (10 minutes)"
	@echo "make screenshots  pictures of every page and state, by the real app, into docs/images (6 minutes)"
	@echo "make soak   1,000 turns in a row, with interruptions and lost devices (1 to 2 hours)"
	@echo "make translations  gather the window's texts into resources/i18n, and make what the app reads"
	@echo "make verify everything that is too long for CI, at its full size; results go into docs/benchmarks (a night)"

setup: .venv/ready

.venv/ready: pyproject.toml app/bootstrap.py
	$(PYTHON) -m app.bootstrap run
	@touch $@

.venv/ready-to-test: .venv/ready
	$(PYTHON) -m app.bootstrap test
	@touch $@

run: .venv/ready
	$(BIN)/lyre

installer:
	$(PYTHON) build_installer.py

test: .venv/ready-to-test
	$(BIN)/python -m pytest --cov --cov-report=term:skip-covered --cov-fail-under=85

lint: .venv/ready-to-test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

bench: .venv/ready-to-test
	$(BIN)/lyre bench --engine lite
	OMP_NUM_THREADS=1 $(BIN)/lyre bench --engine synthetic --size tiny --turns 20 --baseline

bench-voice: .venv/ready-to-test
	$(BIN)/python -m tests.e2e.voice_bench --turns 60

screenshots: .venv/ready-to-test
	$(BIN)/python -m tests.e2e.pictures docs/images
	$(BIN)/python -m tests.e2e.on_a_screen $(BIN)/python -m tests.gui.screenshots docs/images

translations: .venv/ready-to-test
	$(BIN)/python -m tests.gui.catalogue

soak: .venv/ready-to-test
	$(BIN)/python -m tests.soak --turns 1000 --out $(RESULTS)/soak.json

verify: .venv/ready-to-test
	$(BIN)/python -m tests.engine.lite.evaluate
	$(BIN)/python -m tests.engine.lite.ahead
	$(BIN)/python -m tests.engine.full.measure_snac > $(RESULTS)/snac.json
	$(BIN)/python -m tests.engine.full.measure_orpheus > $(RESULTS)/orpheus-cpu.json
	OMP_NUM_THREADS=1 $(BIN)/lyre bench --engine synthetic --size tiny --baseline --json > $(RESULTS)/synthetic-tiny-cpu.json
	$(BIN)/lyre bench --engine lite --json > $(RESULTS)/lite-turns.json
	$(BIN)/python -m tests.e2e.voice_bench --turns 60 --out $(RESULTS)/voice-lite.json
	$(BIN)/python -m tests.e2e.voice_bench --turns 60 --release zero --out $(RESULTS)/voice-lite-zero.json
	$(BIN)/python -m tests.e2e.voice_bench --turns 60 --ahead off --out $(RESULTS)/voice-lite-not-ahead.json
	$(BIN)/python -m tests.e2e.voice_bench --turns 50 --listen 0 --busy 1 --out $(RESULTS)/voice-lite-busy.json
	$(BIN)/python -m tests.e2e.voice_bench --turns 2 --silence --out $(RESULTS)/voice-silence.json
	$(BIN)/python -m tests.e2e.voice_bench.contest --out $(RESULTS)/voice-contest.json
	$(BIN)/python -m tests.e2e.voice_bench.interrupt --out $(RESULTS)/voice-interrupt.json
	$(BIN)/python -m tests.e2e.voice_bench.words --out $(RESULTS)/voice-words.json
	$(BIN)/python -m tests.engine.rounds
	$(BIN)/python -m tests.engine.every_operation
	$(BIN)/python -m tests.e2e.on_a_screen $(BIN)/python -m tests.gui.measure_startup 15 > $(RESULTS)/startup.json
	$(BIN)/python -m tests.e2e.on_a_screen $(BIN)/python -m tests.gui.measure_heartbeat
	$(BIN)/python -m tests.history.measure > $(RESULTS)/history.json
	$(BIN)/python -m tests.history.kill 100 > $(RESULTS)/history-killed.json
	$(BIN)/python -m tests.e2e.faults --table docs/reliability.md
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.e2e.audit 50 > $(RESULTS)/audit.json
	$(BIN)/python -m tests.kills --times 200 > $(RESULTS)/kills.json
	LYRE_CLOSINGS=100 $(BIN)/python -m pytest tests/gui/test_closing.py --timeout=900
	LYRE_FUZZ_CASES=10000 $(BIN)/python -m pytest tests/fuzz --timeout=14400
	$(BIN)/python -m tests.e2e.without_network $(BIN)/python -m pytest tests/e2e
	$(BIN)/python -m tests.soak --turns 1000 --out $(RESULTS)/soak.json

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .coverage*
