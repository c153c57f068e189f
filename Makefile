# Two commands do all the set-up: `make demo` and `make test`. The scripts say how.
.PHONY: help demo test check browser bench clean
.DEFAULT_GOAL := help

help: ## what you can do here
	@grep -E '^[a-z]+:.*##' Makefile | sed 's/:.*##/\t/' | expand -t 10

demo: ## build and run the demo on this machine; stop it with Ctrl-C
	@scripts/demo

test: ## install what the tests need, run everything, stop what was started
	@scripts/test

check: ## style, imports, words, glossary, golden files, house facts
	@scripts/check

browser: ## only the journeys in a real browser, against a release build
	@scripts/browser-tests

bench: ## print the figures (a benchmark, no verdict)
	@scripts/bench

clean: ## throw away what was built
	rm -rf .build .venv
