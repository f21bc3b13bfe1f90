# Every target makes .venv, and whatever else it needs, by itself; a second call is instant.
#
#   make new REQUEST="a habit tracker with streaks" [WRITER=composer] [SEED=1] [OUT=apps/habits]
#   make test      everything: Python, Swift, browser, database
#   make preview DIR=apps/habits
#   make bench-repair [REPLIES=folders] [APPS=folder] [LIST=apps.tsv] [COUNT=1000] [OUT=results.jsonl] [GITS=git folders]
#   make lint | install | bench [ONLY=name]
#   make bench-preview [APPS=folder] [LIST=apps.tsv] [COUNT=60] [JSON=file]    real apps launched and tapped; frames timed
#   make bench-sdk | bench-strict APPS=folder [LIST=apps.tsv]     real apps against the SDK

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
BIN := $(VENV)/bin

# The request reaches swiftgen as an environment variable and as one argument: no quote, $ or backtick in it is ever
# read by make or by the shell. $(value) keeps make from expanding what the user wrote.
export SWIFTGEN_MAKE_REQUEST := $(value REQUEST)
export SWIFTGEN_MAKE_WRITER := $(value WRITER)
export SWIFTGEN_MAKE_SEED := $(value SEED)
export SWIFTGEN_MAKE_OUT := $(value OUT)
export SWIFTGEN_MAKE_DIR := $(value DIR)
# They must not come in under their own names as well: make would expand them on their way to the environment.
unexport REQUEST WRITER SEED OUT DIR MAKEFLAGS MAKEOVERRIDES

.PHONY: help install new preview test lint bench bench-sdk bench-strict bench-repair bench-preview bench-writers clean

help:
	@sed -n '1,/^$$/s/^# \{0,1\}//p' Makefile

install: $(VENV)/.installed $(VENV)/.system-run

$(VENV)/.installed: pyproject.toml scripts/python scripts/system-packages
	@scripts/venv $(VENV)
	@touch $@

$(VENV)/.system-%: scripts/system-packages $(VENV)/.installed
	@scripts/system-packages $*
	@touch $@

new: install
	@scripts/verb new $(BIN)

preview: install
	@scripts/verb preview $(BIN)

test: install $(VENV)/.system-test
	@scripts/test $(BIN)

lint: $(VENV)/.installed
	@scripts/lint $(BIN)

bench: install
	@$(BIN)/python -m benchmarks.run $(ONLY)

bench-sdk: install
	@$(BIN)/python -m benchmarks.sdk_apps $(APPS) $(if $(LIST),--list $(LIST))

bench-repair: install
	@$(BIN)/python -m benchmarks.repair $(REPLIES)
	@$(BIN)/python -m benchmarks.corruptions $(APPS) $(if $(LIST),--list $(LIST)) $(if $(COUNT),--count $(COUNT)) \
	  $(if $(OUT),--out $(OUT))
	@if [ -n "$(GITS)" ]; then $(BIN)/python -m benchmarks.edits $(GITS); fi
	@$(BIN)/python -m benchmarks.stream

bench-strict: install
	@$(BIN)/python -m benchmarks.mutations $(APPS) $(if $(LIST),--list $(LIST))

bench-preview: install
	@$(BIN)/python -m benchmarks.preview $(APPS) $(if $(LIST),--list $(LIST)) $(if $(COUNT),--count $(COUNT)) $(if $(JSON),--json $(JSON))

bench-writers: install
	@$(BIN)/python -m benchmarks.writers

clean:
	rm -rf $(VENV) .build sdk/.build .mypy_cache .ruff_cache .pytest_cache
