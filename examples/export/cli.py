"""The command line of the export."""

from __future__ import annotations

import argparse
import asyncio
import fcntl
import os
import signal
import sys
from collections.abc import Generator, Sequence
from contextlib import AsyncExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from examples.export.columns import describe
from examples.export.errors import ExportError
from examples.export.healthie_invoices import HealthieInvoices
from examples.export.hero_records import HeroCustomers, HeroLedger
from examples.export.job import WORK, Exit, Job
from examples.export.progress import Bars
from healthie_api.operations.requested_payments import OPERATION as LIST_INVOICES
from hero_healthie import ConfigurationError, Healthie, Hero, RetryPolicy
from hero_healthie._ratelimit import HEALTHIE_PACE, HERO_PACE

_MOST = LIST_INVOICES.max_page_size or 25
_RETRY = RetryPolicy(attempts=100, maximum=30, max_retry_after=3600)  # `--patience` bounds it
_NO_LIST = "Hero's API has no list of invoices: not exported (see --hero-ledger)"
_DESCRIPTION = "Exports invoices to CSV and Parquet. Killed or stopped, it goes on where it was when it is run again."
_EPILOG = """\
what is exported
  Healthie   all invoices that the key sees, those in preview included
  Hero       no invoices, unless --hero-ledger names a file of them: Hero's API can make, change and link invoices, but
             neither list them nor read one. Its customers are exported: those that a search for any letter or digit
             finds, or the searches of --hero-search. Hero documents no list of all customers either.

keys and environments come from the variables that Hero.from_env and Healthie.from_env read:
  HEALTHIE_API_KEY, HEALTHIE_ENVIRONMENT, HERO_API_KEY, HERO_PRACTICE_GROUP_ID, HERO_ENVIRONMENT

exit codes: 0 complete, 1 a vendor failed, 2 the command, the settings or a record cannot be worked with,
  3 the disk failed, 130 Ctrl-C, 143 terminated. After 1, 3, 130 and 143 the same command goes on.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line and returns its exit code."""
    options = _parser().parse_args(argv)
    if options.columns:
        print(describe())
        return Exit.COMPLETE
    jobs: list[Job] = []
    try:
        with alone(options.out):
            code = asyncio.run(_export(options, jobs))
    except KeyboardInterrupt:
        code = Exit.INTERRUPTED
    except asyncio.CancelledError:
        code = Exit.TERMINATED
    except (ExportError, ConfigurationError) as error:
        print(f"export: {error}", file=sys.stderr)
        code = Exit.USAGE
    except OSError as error:
        print(f"export: cannot use {options.out}: {error.strerror or error}", file=sys.stderr)
        code = Exit.DISK
    for job in jobs:
        for line in job.said or [f"stopped. {job.how_to_go_on}"]:
            print(f"{job.name}: {line}", file=sys.stdout if job.outcome is Exit.COMPLETE else sys.stderr)
    if options.only != "healthie" and options.hero_ledger is None and jobs:
        print(f"hero_invoices: {_NO_LIST}")
    return code


async def _export(options: argparse.Namespace, jobs: list[Job]) -> int:
    task = asyncio.current_task()
    if task is not None:
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    async with AsyncExitStack() as clients:
        if options.only != "hero":
            healthie = await clients.enter_async_context(
                Healthie.from_env(
                    retry=_RETRY,
                    deadline=options.patience,
                    pace=replace(HEALTHIE_PACE, rate=options.rate or HEALTHIE_PACE.rate),
                )
            )
            invoices = HealthieInvoices(
                healthie, page_size=options.page_size, status=options.status, since=options.since
            )
            jobs.append(Job(invoices, options.out, restart=options.restart))
        if options.only != "healthie":
            hero = await clients.enter_async_context(
                Hero.from_env(
                    retry=_RETRY,
                    deadline=options.patience,
                    pace=replace(HERO_PACE, rate=options.rate or HERO_PACE.rate),
                )
            )
            jobs.append(Job(HeroCustomers(hero, options.hero_search), options.out, restart=options.restart))
            if options.hero_ledger is not None:
                ledger = HeroLedger(options.hero_ledger, since=options.since)
                jobs.append(Job(ledger, options.out, restart=options.restart))
        with Bars(verbose=options.verbose) as bars:
            async with asyncio.TaskGroup() as tasks:
                for job in jobs:
                    tasks.create_task(job.run(bars.add(job.name)))
    return max(job.outcome or Exit.COMPLETE for job in jobs)


@contextmanager
def alone(out: Path) -> Generator[None]:
    """Keeps a second export out of the directory; the lock goes with the process, however it ends."""
    work = out / WORK
    work.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = os.open(work / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ExportError(f"another export is at work in {out}") from None
        yield
    finally:
        os.close(lock)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="export_invoices.py",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--out", type=Path, default=Path("build/export"), metavar="DIR", help="where to write (default: %(default)s)")
    add("--only", choices=("healthie", "hero"), help="one API instead of both")
    add("--since", type=_since, metavar="DAY", help="only invoices made since, 2026-01-31 (UTC) or with time and zone")
    add("--status", choices=("paid", "partial", "unpaid"), help="only Healthie's invoices of this status")
    add("--page-size", type=_page_size, default=25, metavar="N", help=f"1 to {_MOST} per call (default: %(default)s)")
    add("--rate", type=_positive, metavar="N", help="calls a second at each API (default: what docs/pace.md says)")
    add("--patience", type=_positive, default=300.0, metavar="S", help="seconds to try one call (default: %(default)g)")
    add("--hero-ledger", type=Path, metavar="FILE", help="JSON Lines of invoices as Hero returned them, to export too")
    add("--hero-search", action="append", default=[], metavar="TEXT", help="customers to look for; may be repeated")
    add("--restart", action="store_true", help="forget what an earlier run read, and begin anew")
    add("--verbose", action="store_true", help="show which calls are repeated")
    add("--columns", action="store_true", help="show the columns of the files, and do nothing else")
    return parser


def _since(text: str) -> datetime:
    try:
        if len(text) == 10:
            return datetime.combine(date.fromisoformat(text), time(), UTC)
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day such as 2026-01-31") from None
    if moment.tzinfo is None:
        raise argparse.ArgumentTypeError("a time needs its zone, such as 2026-01-31T09:00:00+00:00")
    return moment


def _page_size(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= _MOST:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {_MOST} is needed")
    return int(text)


def _positive(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < 1e6:
        raise argparse.ArgumentTypeError("a number above 0 is needed")
    return number
