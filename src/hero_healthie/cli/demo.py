"""Run `hero-healthie demo`: an invoice's life on both APIs, against the sandbox."""

from __future__ import annotations

import argparse
import asyncio
import importlib.util
import logging
import os
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from hero_healthie.cli.extras import load

_NAME = "invoice_lifecycle.py"
_LOGGERS = ("hero_healthie", "hero_healthie.calls")
_EPILOG = """\
examples:
  hero-healthie demo           eleven steps, and a table of what each did

It needs the extra sandbox, no key and no network: both APIs are served on this machine. Hero refuses one call and
Healthie loses one connection on the way, so that you see what the SDK does then.
"""


def main(arguments: Sequence[str]) -> int:
    """Run the program against a sandbox of its own, and return the exit code."""
    parser().parse_args(arguments)
    program, sandbox = _program(), load("hero_healthie.sandbox", extra="sandbox").Sandbox()
    sandbox.fail("hero", "createInvoice", "429")
    sandbox.fail("healthie", "requestedPayments", "reset")
    with sandbox, _environment(sandbox.environ):
        code: int = asyncio.run(program.main())
    return code


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments."""
    return argparse.ArgumentParser(
        prog="hero-healthie demo",
        description="Create, change, link and delete invoices on both APIs, against the sandbox, and say what happens.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _program() -> ModuleType:
    """Return examples/invoice_lifecycle.py: in the package in an installed wheel, its own folder in a checkout."""
    here = Path(__file__).resolve()
    path = next(path for path in (here.with_name(_NAME), here.parents[3] / "examples" / _NAME) if path.is_file())
    spec = importlib.util.spec_from_file_location("invoice_lifecycle", path)
    if spec is None or spec.loader is None:
        raise ImportError(str(path))
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@contextmanager
def _environment(variables: Mapping[str, str]) -> Generator[None]:
    """Set variables for a block; undo these, and how the program logs, behind it."""
    before, loggers = dict(os.environ), [logging.getLogger(name) for name in _LOGGERS]
    kept = [(logger.level, list(logger.handlers)) for logger in loggers]
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
        for logger, (level, handlers) in zip(loggers, kept, strict=True):
            logger.setLevel(level)
            logger.handlers[:] = handlers
