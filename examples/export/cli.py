"""The command line of the export."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path

from examples.export.hero_records import HeroCustomers, HeroLedger
from examples.export.progress import Bars
from hero_healthie import ConfigurationError, Healthie, Hero, HeroHealthieError, RetryPolicy
from hero_healthie._ratelimit import HEALTHIE_PACE, HERO_PACE
from hero_healthie.export import Export, HealthieRecords, Source

_RETRY = RetryPolicy(attempts=100, maximum=30, max_retry_after=3600)
_PATIENCE = 300
_DESCRIPTION = "Exports invoices to CSV and Parquet. Killed or stopped, it goes on where it was when it is run again."
_EPILOG = """\
what is exported
  Healthie   all invoices that the key sees, those in preview included
  Hero       no invoices, unless --hero-ledger names a file of them: Hero's API can make, change and link invoices, but
             neither list them nor read one. Its customers are exported: those that a search for any letter or digit
             finds, or the searches of --hero-search. Hero documents no list of all customers either.

keys and environments come from the variables that Hero.from_env and Healthie.from_env read.
exit codes: 0 complete, 1 something failed, 130 Ctrl-C. After 1 and 130 the same command goes on.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line and returns its exit code."""
    options = _parser().parse_args(argv)
    options.out.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        return asyncio.run(_export_all(options))
    except ConfigurationError as error:
        print(f"export: {error}", file=sys.stderr)
        return 1


async def _export_all(options: argparse.Namespace) -> int:
    rate = options.rate
    async with AsyncExitStack() as clients:
        sources: list[tuple[str, Source]] = []
        if options.only != "hero":
            pace = replace(HEALTHIE_PACE, rate=rate or HEALTHIE_PACE.rate)
            healthie = await clients.enter_async_context(Healthie.from_env(retry=_RETRY, deadline=_PATIENCE, pace=pace))
            since = None if options.since is None else (options.since, None)
            invoices = HealthieRecords(
                healthie, "invoices", status=options.status, between=since, page_size=options.page_size
            )
            sources.append(("healthie_invoices", invoices))
        if options.only != "healthie":
            pace = replace(HERO_PACE, rate=rate or HERO_PACE.rate)
            hero = await clients.enter_async_context(Hero.from_env(retry=_RETRY, deadline=_PATIENCE, pace=pace))
            sources.append(("hero_customers", HeroCustomers(hero, options.hero_search)))
        if options.hero_ledger is not None:
            sources.append(("hero_invoices", HeroLedger(options.hero_ledger)))
        exports = [
            (
                name,
                Export(
                    source,
                    *(options.out / f"{name}.{ending}" for ending in ("csv", "parquet")),
                    restart=options.restart,
                ),
            )
            for name, source in sources
        ]
        with Bars() as bars:
            code = max(await asyncio.gather(*(_export(bars, name, export) for name, export in exports)), default=0)
    if code == 0:  # till then, the same command finds complete what is
        for _, export in exports:
            export.forget()
    return code


async def _export(bars: Bars, name: str, export: Export) -> int:
    """Exports one table; a vendor that fails does not stop the other."""
    try:
        written = await export.run(bars.add(name), keep=True)
    except (HeroHealthieError, OSError) as error:
        print(f"{name}: stopped: {error}. {export.rows_read} rows are safe: run it again to go on.", file=sys.stderr)
        return 1
    print(f"{name}: {written:,} rows in {name}.csv and {name}.parquet")
    for remark in export.remarks:
        print(f"{name}: mind: {remark}")
    return 0


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
    add(
        "--since",
        type=date.fromisoformat,
        metavar="DAY",
        help="only Healthie's invoices made since, such as 2026-01-31",
    )
    add("--status", choices=("paid", "partial", "unpaid"), help="only Healthie's invoices of this status")
    add("--page-size", type=int, metavar="N", help="invoices of one call (default: as many as the cost allows)")
    add("--rate", type=float, metavar="N", help="calls a second at each API (default: what docs/pace.md says)")
    add("--hero-ledger", type=Path, metavar="FILE", help="JSON Lines of invoices as Hero returned them, to export too")
    add("--hero-search", action="append", default=[], metavar="TEXT", help="customers to look for; may be repeated")
    add("--restart", action="store_true", help="forget what an earlier run read, and replace the files")
    return parser
