# The few commands of this project. Each is a plain uv command too: README.md names them.

UV_VERSION = 0.13.8
export NO_MKDOCS_2_WARNING = 1
export UV_PYTHON_DOWNLOADS = never

# The newest Python that works here, and uv: from the PATH, else installed into .uv/ by pip.
export UV_PYTHON ?= $(shell for v in 3.15 3.14 3.13 3.12 3.11 3; do \
  python$$v -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && command -v python$$v && break; done)
export PATH := $(CURDIR)/.uv/bin:$(PATH)
SYNC = uv sync --frozen --inexact --quiet $(1) || \
  { echo "The packages could not be installed: is there a network? uv sync --frozen says more."; exit 1; }
RUN = uv run --no-sync

.PHONY: serve test site record labs bench pythons clean uv

serve: uv  ## a live preview
	@$(call SYNC,--group site)
	@echo "Serving on http://localhost:8000/ (every save reloads the page; Ctrl+C ends it)"
	@SITE_URL=http://localhost:8000/ $(RUN) mkdocs serve --dirty --livereload --dev-addr localhost:8000

test: uv  ## every test
	@$(call SYNC,--all-groups)
	@echo "Running every test"
	@$(RUN) pytest -m "not alone"
	@$(RUN) pytest -m alone --numprocesses=0

site: uv  ## the static site
	@$(call SYNC,--group site)
	@echo "Building the site into site/"
	@$(RUN) mkdocs build --strict

record: uv  ## what snippets print: all of them, or make record only=chapter/name.py
	@$(call SYNC,--group site --group servers)
	@echo "Recording what $(or $(only),every snippet) prints"
	@$(RUN) python -m tools.record $(only)

labs: uv  ## execute the measured labs again: all, or make labs only=layers
	@$(call SYNC,--group site --group servers --group labs)
	@echo "Executing $(or $(only),every lab)"
	@$(RUN) python -m tools.labs $(only)

bench: uv  ## figures about the site and its tests
	@$(call SYNC,--all-groups)
	@echo "Measuring the site and its tests"
	@$(RUN) python -m tools.bench

pythons: uv  ## an environment in .venvs/ for every other CPython found, for test and record
	@for v in 3.11 3.12 3.13 3.14 3.15; do \
	  python=$$(command -v python$$v) && $$python -c '' 2>/dev/null && [ $$python != $(UV_PYTHON) ] || continue; \
	  echo "Creating .venvs/$$v"; \
	  UV_PROJECT_ENVIRONMENT=.venvs/$$v UV_PYTHON=$$python uv sync --frozen --quiet --group servers || exit 1; done

clean:  ## remove everything that the commands above made
	@echo "Removing environments, caches and the built site"
	@rm -rf .cache .uv .venv .venvs site

uv:
	@test -n "$(UV_PYTHON)" || { echo "Python 3.11 or newer is needed, and none was found on the PATH."; exit 1; }
	@command -v uv >/dev/null || { echo "Installing uv into .uv/" && $(UV_PYTHON) -m venv .uv && \
	  .uv/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION); } || \
	  { rm -rf .uv; echo "uv could not be installed: is there a network, and the venv module (Debian: python3-venv)?"; exit 1; }
