# loa: two commands do everything, `make run` and `make test`; `make help` lists the rest.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
DATA_HOME = $(or $(XDG_DATA_HOME),$(HOME)/.local/share)
WORKSPACE ?= $(or $(LOA_WORKSPACE),$(DATA_HOME)/loa)

# What a fresh Debian or Ubuntu with a Swift toolchain lacks, by use.
BUILD_PACKAGES = libncurses-dev
TEST_PACKAGES = $(BUILD_PACKAGES) ncurses-term strace
BENCH_PACKAGES = $(BUILD_PACKAGES) gcc libc6-dev tig nnn calcurse git

# The program that people get: optimised, with Swift's own libraries inside. Without position
# independence 44,000 addresses are not worked out at each start, and with the C++ library inside
# one library less is loaded: a quarter of the time to the first picture.
STATIC = .build-release/static
RELEASE = -c release --static-swift-stdlib --disable-local-rpath --scratch-path .build-release \
  -Xswiftc -Xclang-linker -Xswiftc -no-pie -Xlinker "-L$(CURDIR)/$(STATIC)"
LOA = .build-release/release/loa
CHECKED = --explicit-target-dependency-import-check error
SWIFT_FILES = Package.swift Sources Tests

# Where the linker finds the C++ library to put inside; without it the shared one is used.
define find-static-libraries
@mkdir -p $(STATIC); \
archive=$$(clang -print-file-name=libstdc++.a 2>/dev/null || cc -print-file-name=libstdc++.a); \
if [ -f "$$archive" ]; then ln -sf "$$archive" $(STATIC)/libstdc++.a; fi
endef

# Installs what is missing and says so; without the right to, prints the one line to type.
define install-missing
@missing=""; \
for package in $(1); do \
  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q ' installed' \
    || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
  line="apt-get install --yes --no-install-recommends$$missing"; \
  if [ "$$(id -u)" = 0 ]; then run=""; \
  elif sudo -n true 2>/dev/null; then run="sudo"; \
  else \
    echo "loa needs these Debian packages:$$missing"; \
    echo "You may not install them without a password; type this line, then run make again:"; \
    echo "  sudo apt-get update && sudo $$line"; \
    exit 1; \
  fi; \
  echo "Installing Debian packages:$$missing"; \
  $$run apt-get update -qq </dev/null \
    && $$run env DEBIAN_FRONTEND=noninteractive $$line </dev/null; \
fi
@command -v $(SWIFT) >/dev/null || { \
  echo "There is no Swift toolchain: install Swift 6.3 from https://www.swift.org/install"; exit 1; }
endef

.PHONY: all run test lint format check snapshots bench monkey torture fuzz install uninstall clean help

all: $(LOA)

.PHONY: $(LOA)
$(LOA):
	$(call install-missing,$(BUILD_PACKAGES))
	$(call find-static-libraries)
	$(SWIFT) build $(RELEASE) --product loa

run: $(LOA) ## build loa, make a workspace on the first run, open the dashboard
	@test -e "$(WORKSPACE)/workspace.json" \
	  || $(LOA) init "$(WORKSPACE)" --from nghe-an
	@$(LOA) --workspace "$(WORKSPACE)"

test: SHELL = /bin/bash
test: ## build and run every test, and name at the end what failed
	$(call install-missing,$(TEST_PACKAGES))
	$(SWIFT) build $(CHECKED) --build-tests
	@set -o pipefail; log=$$(mktemp); trap 'rm -f "$$log"' EXIT; \
	$(SWIFT) test --skip-build --parallel 2>&1 | tee "$$log" && exit; \
	echo; echo "What failed:"; grep -aE '✘|(F|f)atal error|unexpected signal' "$$log"; exit 1

lint: ## check the form of the sources
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_FILES)

format: ## bring the sources into form
	$(SWIFT) format --in-place --parallel --recursive $(SWIFT_FILES)

check: lint test ## lint and test

snapshots: ## record the pictures of the screens anew (the run fails, so that nobody forgets to look)
	LOA_RECORD=1 $(SWIFT) test --filter SnapshotTests

bench: $(LOA) ## measure the built program beside tig, nnn, calcurse and an empty ncurses program
	$(call install-missing,$(BENCH_PACKAGES))
	$(SWIFT) build $(RELEASE) --product loa-bench
	cc -O2 -o .build-release/empty Tests/Benchmarks/empty.c -lncursesw -ltinfo
	Tests/Benchmarks/run .build-release

monkey: ## a million random keys, pastes, resizes and broken bytes
	$(call install-missing,$(TEST_PACKAGES))
	LOA_MONKEY=1000000 $(SWIFT) test --filter MonkeyTests

torture: $(LOA) ## kill writers a thousand times and look for lost edits; try every fault at every call
	$(call install-missing,$(TEST_PACKAGES))
	$(SWIFT) build $(RELEASE) --product store-probe
	$(SWIFT) build $(RELEASE) --product loa-typist
	Tests/Torture/run .build-release/release
	$(SWIFT) build $(CHECKED) --build-tests
	LOA_TORTURE=1 $(SWIFT) test --skip-build --filter 'Fault|DamagedDocument'

fuzz: ## feed the readers of the store with random bytes for a minute
	$(call install-missing,$(BUILD_PACKAGES))
	Tests/Fuzz/run 60

install: ## install program, data and manual page below PREFIX
	@test -x $(LOA) || $(MAKE) $(LOA)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/man/man1"
	install -m 755 -s $(LOA) "$(DESTDIR)$(PREFIX)/bin/loa"
	cd Data && find . -type f ! -name loa.1 \
	  -exec install -D -m 644 {} "$(DESTDIR)$(PREFIX)/share/loa/{}" \;
	install -m 644 Data/loa.1 "$(DESTDIR)$(PREFIX)/share/man/man1/loa.1"

uninstall: ## take away what install has put there
	rm -f "$(DESTDIR)$(PREFIX)/bin/loa" "$(DESTDIR)$(PREFIX)/share/man/man1/loa.1"
	rm -rf "$(DESTDIR)$(PREFIX)/share/loa"

clean: ## remove what was built
	rm -rf .build .build-release .build-fuzz

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1 — /p' Makefile
