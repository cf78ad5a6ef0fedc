# Every command of the project. `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
-include .local/tools.env
export PATH := $(if $(FOCAL_NODE_BIN),$(FOCAL_NODE_BIN):)$(PATH)

ASSETS := services/portal/assets
ASSET_SOURCES := $(shell find $(ASSETS) -type f -not -path '*/node_modules/*' -not -path '*/dist/*' 2>/dev/null)
ARGS ?=

.PHONY: help setup demo test check fmt assets clean test-rust test-browser test-helm bench chaos snapshots screenshots audit

help: ## List these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: ## Install what is missing (idempotent)
	@infra/setup.sh

demo: setup ## Run everything here with the demo network. ARGS="--reset --listen 127.0.0.1:9090 --dir DIR"
	@$(MAKE) --no-print-directory assets
	cargo build --profile demo -p focal
	@exec target/demo/focal dev $(ARGS)

assets: $(ASSETS)/dist/manifest.json ## Build style sheets, script and font of the pages

$(ASSETS)/dist/manifest.json: $(ASSET_SOURCES)
	cd $(ASSETS) && npm ci --no-audit --no-fund --silent && npm run --silent build
	@touch $@

check: ## Format, lints, licences and sources, layer rules
	@infra/setup.sh check
	@$(MAKE) --no-print-directory assets
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --quiet -- -D warnings
	@source .local/tools.env && "$$FOCAL_CARGO_DENY" --log-level error check bans licenses sources
	cargo test -q -p architecture

test: ## Set up and run every test
	@infra/setup.sh browser helm
	@$(MAKE) --no-print-directory assets test-rust test-browser test-helm

test-rust: ## Unit, service, isolation, failure and end-to-end tests
	cargo build --workspace --bins
	cd tests/oidc && npm ci --no-audit --no-fund --silent
	cargo test --workspace --lib --bins --tests --no-fail-fast

test-browser: assets ## The thin path in a real browser, with axe and screenshots
	cargo build --workspace --bins
	cd tests/oidc && npm ci --no-audit --no-fund --silent
	cd tests/browser && npm ci --no-audit --no-fund --silent && npm test --silent

test-helm: ## Lint and render the chart
	@source .local/tools.env && "$$FOCAL_PYTHON" tests/helm/check.py

snapshots: ## Accept changed snapshots (OpenAPI documents, events) after looking at them
	INSTA_UPDATE=always cargo test -q -p events -p e2e --test '*'
	@git status --short '*.snap' '*.json'

screenshots: ## Take a picture of every page (tests/browser/output), and the manual's anew
	@FOCAL_PICTURES=1 $(MAKE) --no-print-directory test-browser
	cp tests/browser/output/manual/*.png docs/images/

bench: ## Submissions per second beside pgbench, memory, commit to mail, the inbox. ARGS=inbox: that alone
	@infra/setup.sh
	@$(MAKE) --no-print-directory assets
	cargo build --release -p focal -p load
	target/release/load $(ARGS)

chaos: ## Kill everything at random for ten minutes and look whether anything was lost
	cargo build --workspace --bins
	FOCAL_CHAOS_SECONDS=600 cargo test -p chaos -- --nocapture

audit: ## Known vulnerabilities (needs the network's advisory database)
	@infra/setup.sh check
	@source .local/tools.env && "$$FOCAL_CARGO_DENY" check advisories

fmt: ## Format the code
	cargo fmt --all

clean: ## Remove what was built (data under .local stays)
	cargo clean
	rm -rf $(ASSETS)/dist $(ASSETS)/node_modules tests/browser/node_modules tests/browser/output
