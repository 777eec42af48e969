# The EUCPN site. `make help` lists the targets; README.md is the way in.
SHELL := bash
.ONESHELL:
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --warn-undefined-variables --no-builtin-rules --no-print-directory
.DEFAULT_GOAL := help
# What stands in the way is looked for before anything is done.
.NOTPARALLEL:

BACKEND_PORT ?= 8080
FRONTEND_PORT ?= 3000
# Which Python, and where the instance keeps its files.
PYTHON ?= python3
INSTANCE ?= instance
N ?= 2000

UV_VERSION := 0.13.9
PNPM_VERSION := 10.34.9
ROOT := $(CURDIR)
UV := $(ROOT)/.tools/bin/uv
BIN := $(ROOT)/.venv/bin
PNPM := $(BIN)/npx --yes pnpm@$(PNPM_VERSION)
export PATH := $(BIN):$(PATH)
export UV_PYTHON_DOWNLOADS := never

# Says why a step failed; a full disk in words.
STEP := $(PYTHON) backend/scripts/step.py
LOOK := $(PYTHON) backend/scripts/preflight.py --instance $(INSTANCE)

SYNCED := .venv/.synced
NODE_MODULES := frontend/node_modules/.installed
BUILT := frontend/build/.built
ZOPE_INI := $(INSTANCE)/etc/zope.ini
SITE := $(INSTANCE)/var/.site
TEMPLATE_FILES := $(shell find backend/instance-template -name '*.json' -o -name '*.py')
FRONTEND_FILES := $(shell find frontend -type d \( -name node_modules -o -name build \) -prune -o -type f -not -name '*.json' -not -name '*.log' -print 2>/dev/null) $(wildcard frontend/package.json frontend/packages/*/package.json)

.PHONY: help start backend frontend look-start look-backend look-frontend install config create-site build test test-fast lint format check i18n docs guide-images lock bench accounts clean distclean FORCE

help: ## This list
	@grep -hE '^[a-z][a-z0-9-]*:.*## ' $(MAKEFILE_LIST) | sort | sed -E 's/:.*## /\t/' | while IFS=$$'\t' read -r name text; do printf '  %-14s %s\n' "$$name" "$$text"; done

##: Running the site

look-start:
	@$(LOOK) --stopped --backend-port $(BACKEND_PORT) --frontend-port $(FRONTEND_PORT)

look-backend:
	@$(LOOK) --stopped --backend-port $(BACKEND_PORT)

look-frontend:
	@$(LOOK) --frontend-port $(FRONTEND_PORT)

start: look-start $(SITE) $(BUILT) ## Install, create the site, build and start everything
	@$(BIN)/python backend/scripts/start.py --instance $(INSTANCE) --backend-port $(BACKEND_PORT) --frontend-port $(FRONTEND_PORT)

backend: look-backend $(SITE) ## Start the back end alone
	@$(BIN)/python backend/scripts/start.py --only backend --instance $(INSTANCE) --backend-port $(BACKEND_PORT) --frontend-port $(FRONTEND_PORT)

frontend: look-frontend $(BUILT) ## Start the front end alone
	@$(BIN)/python backend/scripts/start.py --only frontend --instance $(INSTANCE) --backend-port $(BACKEND_PORT) --frontend-port $(FRONTEND_PORT)

accounts: ## Show the example accounts
	@$(PYTHON) backend/scripts/start.py --accounts --instance $(INSTANCE)

##: Setting up; each step is skipped when nothing changed

install: $(SYNCED) $(NODE_MODULES) ## Python and Node packages from the committed locks

config: $(ZOPE_INI) ## The Zope instance from instance.yaml

create-site: $(SITE) ## The site from our distribution, unless it exists

build: $(BUILT) ## The front end, if its sources changed

.tools/.uv-$(UV_VERSION):
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) was not found: install Python 3.11 or 3.12, or say which, for example: make start PYTHON=python3.12"; exit 1; }
	@$(PYTHON) backend/scripts/prerequisites.py
	@echo "· uv $(UV_VERSION)"
	@$(PYTHON) -m venv .tools
	@.tools/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@touch $@

$(SYNCED): .tools/.uv-$(UV_VERSION) uv.lock pyproject.toml $(wildcard src/*/pyproject.toml)
	@echo "· Python packages"
	@$(STEP) "The Python packages could not be installed." $(UV) sync --locked --quiet --python $$(command -v $(PYTHON))
	@touch $@

$(NODE_MODULES): $(SYNCED) frontend/pnpm-lock.yaml frontend/package.json $(wildcard frontend/packages/*/package.json) $(wildcard frontend/patches/*)
	@echo "· Node packages"
	@CI=1 $(STEP) --folder frontend --log frontend/install.log "The Node packages could not be installed." $(PNPM) install --frozen-lockfile --reporter=append-only
	@touch $(ROOT)/$@

$(BUILT): $(NODE_MODULES) $(FRONTEND_FILES)
	@echo "· Front end (two to five minutes)"
	@CI=true $(PYTHON) backend/scripts/build_frontend.py $(PNPM) build

$(INSTANCE)/.port: FORCE
	@mkdir -p $(INSTANCE)
	@echo $(BACKEND_PORT) | cmp -s - $@ || { $(LOOK) --stopped; echo $(BACKEND_PORT) > $@; }

$(ZOPE_INI): $(SYNCED) instance.yaml $(INSTANCE)/.port $(TEMPLATE_FILES)
	@echo "· Zope instance"
	@$(BIN)/python backend/scripts/render_instance.py $(INSTANCE) 127.0.0.1:$(BACKEND_PORT)
	@touch $@

$(SITE): $(ZOPE_INI)
	@test -e $@ || { echo "· Site"; $(STEP) "The site could not be created." $(BIN)/zconsole run $(INSTANCE)/etc/zope.conf backend/scripts/create_site.py; }
	@touch $@

##: Quality

test: $(SYNCED) $(NODE_MODULES) $(BUILT) ## Everything: linters, unit, REST, front end, browser
	@$(BIN)/python backend/scripts/check.py all

test-fast: $(SYNCED) ## Linters and unit tests of the back end: seconds
	@$(BIN)/python backend/scripts/check.py fast

lint: $(SYNCED) $(NODE_MODULES) ## Linters and format checks
	@$(BIN)/python backend/scripts/check.py lint

check: lint ## The same as lint

format: $(SYNCED) $(NODE_MODULES) ## Put Python, ZCML, XML, TypeScript and styles in shape
	@ruff check --fix --quiet src tests backend || true
	@ruff format --quiet src tests backend
	@find src -name '*.zcml' -o -path '*profiles*' -name '*.xml' | xargs zpretty -i
	@cd frontend && $(PNPM) exec prettier --write --log-level warn 'packages/*/src/**/*.{js,jsx,ts,tsx,scss}'

i18n: $(SYNCED) $(NODE_MODULES) ## Collect the message ids of back end and front end
	@python -m eucpn.policy.locales
	@cd frontend && $(PNPM) i18n

guide-images: $(BUILT) ## Make the pictures of the guides anew, in the browser journeys
	@GUIDE_IMAGES=1 $(BIN)/python -m pytest tests/acceptance/journeys -q

docs: $(SYNCED) ## Write the generated reference pages
	@python backend/reference_pages

lock: $(SYNCED) ## Resolve the versions anew (see pyproject.toml: exclude-newer)
	@mxdev -c mx.ini
	@$(UV) lock
	@cd frontend && $(PNPM) install --lockfile-only

bench: $(SYNCED) ## Fill a scratch site with N works and measure it
	@$(BIN)/python benchmarks/run.py --works $(N)

clean: ## Remove what was built; data and packages stay
	rm -rf frontend/build frontend/.build-before frontend/*.log .pytest_cache .ruff_cache

distclean: clean ## Remove packages too; data stays
	rm -rf .venv .tools frontend/node_modules frontend/packages/*/node_modules
