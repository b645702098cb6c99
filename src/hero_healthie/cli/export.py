"""Run `hero-healthie export`: lists of records as Parquet, CSV or JSON Lines."""

from __future__ import annotations

import argparse
import asyncio
import signal
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Literal, TypeAlias, cast

from hero_healthie._call.retry import RetryPolicy
from hero_healthie._client.config import ClientOptions
from hero_healthie._ratelimit import HEALTHIE_PACE, HERO_PACE
from hero_healthie.cli.arguments import count, positive
from hero_healthie.cli.clients import ENVIRONMENT, Api, add_api_option, client_of
from hero_healthie.cli.failures import DONE, EXIT_CODES, CalledWronglyError, reporting
from hero_healthie.cli.output import Output, add_output_options
from hero_healthie.export import Export, HealthieRecords, HeroPatients, Source
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero

Kind: TypeAlias = Literal["invoices", "clients", "appointments"]

TERMINATED = 143
_RETRY = RetryPolicy(attempts=100, maximum=30, max_retry_after=3600)  # `--patience` bounds it
_NOT_AT_HERO = {
    "invoices": "Hero's API has no list of invoices, and none of them can be read: it makes, changes and links them",
    "clients": "Hero's API lists patients by a filter only: say --born 1950-01-01..1959-12-31",
    "appointments": "Hero's API has no list of appointments: hero.booking.get_appointment reads one by its id",
}
_ONLY_HEALTHIE = ("between", "status", "page_size")
_EPILOG = f"""\
examples:
  hero-healthie export invoices --api healthie --to unpaid.parquet --status unpaid
  hero-healthie export invoices --api healthie --to q1.csv --between 2026-01-01..2026-03-31 \\
      --fields id,price,paid_at,recipient.last_name
  hero-healthie export clients --api both --to clients.jsonl --born 1950-01-01..1959-12-31
  hero-healthie export appointments --api healthie --columns

Killed or stopped, the same command goes on where it was: what was read is in .FILE.export beside the file, until the
file is whole. Only its owner may read either. Money is exact: decimal(18, 4) in Parquet, text in CSV and JSON Lines.

With --api both there is a file for each API that has such a list: x.parquet becomes x.healthie.parquet and
x.hero.parquet. Hero's API has no list of invoices and none of appointments; its patients come by days of birth. What
Hero has no list of is said on stderr and is no failure: the exit code is that of what was exported.

{ENVIRONMENT}

{EXIT_CODES}
143 is for SIGTERM. After 1, 130 and 143 the same command goes on.
"""


def main(arguments: Sequence[str]) -> int:
    """Export, and return the exit code."""
    commands = parser()
    options = commands.parse_args(arguments)
    output = Output.of(options)
    if not options.columns and not options.to:
        commands.error("the following arguments are required: --to")
    with reporting(output) as outcome:
        if options.columns:
            _show_columns(options, output)
            outcome.code = DONE
        else:
            outcome.code = _until_terminated(options, output)
    return outcome.code


def _until_terminated(options: argparse.Namespace, output: Output) -> int:
    try:
        return asyncio.run(_run(options, output))
    except asyncio.CancelledError:
        return TERMINATED


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments."""
    parser = argparse.ArgumentParser(
        prog="hero-healthie export",
        description="Write invoices, clients or appointments into a file: .parquet, .csv or .jsonl.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("what", choices=tuple(_NOT_AT_HERO), help="what to export")
    add_api_option(parser, both=True)
    add("--to", action="append", type=Path, metavar="FILE", help="the file to write; repeat it for several formats")
    add("--between", type=_range, metavar="FIRST..LAST", help="only these days (UTC) or moments: when invoices and "
        "clients were made, when appointments begin; either end may be left out")  # fmt: skip
    add("--status", help="invoices: paid, partial, unpaid; clients: active, archived; appointments: such as Occurred")
    add("--born", type=_days, metavar="FIRST..LAST", help="Hero's patients: their days of birth")
    add(
        "--fields",
        type=_names,
        metavar="A,B.C",
        help="the columns, by the names of the schema; only these are asked for",
    )
    add("--columns", action="store_true", help="show the columns, and do nothing else")
    add("--restart", action="store_true", help="forget what an earlier run read, and replace the file")
    add(
        "--page-size",
        type=count,
        metavar="N",
        help="records of one call (default: as many as the cost allows, 50 at most)",
    )
    add("--rate", type=positive, metavar="N", help="calls a second (default: 4 at Healthie, 20 at Hero)")
    add("--patience", type=positive, default=300.0, metavar="S", help="seconds to try one call (default: %(default)g)")
    add_output_options(parser)
    return parser


async def _run(options: argparse.Namespace, output: Output) -> int:
    task = asyncio.current_task()
    if task is not None:
        with suppress(NotImplementedError, RuntimeError):  # Windows has no such handlers, nor have threads
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    refusal = None if _is_at_hero(options) else _NOT_AT_HERO[options.what]
    if options.api == "hero" and refusal is not None:
        raise CalledWronglyError(refusal, advice="use --api healthie" if options.what != "clients" else "")
    _check(options)
    rows: list[tuple[object, ...]] = []
    codes = [DONE]
    exports: list[Export] = []
    for api in ("healthie", "hero") if options.api == "both" else (cast("Api", options.api),):
        if api == "hero" and refusal is not None:
            output.note(f"hero: not exported. {refusal}")
            continue
        paths = [_path(path, api if options.api == "both" else None) for path in options.to]
        with reporting(output) as outcome:
            export, written = await _export(options, output, api, paths)
            exports.append(export)
            rows.append((api, options.what, written, ", ".join(map(str, paths))))
            outcome.code = DONE
        codes.append(outcome.code)
    if rows:
        output.table(("api", "what", "records", "file"), rows)
    if max(codes) == DONE:  # till then, the same command finds complete what is
        for export in exports:
            export.forget()
    return max(codes)


async def _export(options: argparse.Namespace, output: Output, api: Api, paths: Sequence[Path]) -> tuple[Export, int]:
    usual = HERO_PACE if api == "hero" else HEALTHIE_PACE
    settings = ClientOptions(
        retry=_RETRY, deadline=options.patience, pace=replace(usual, rate=options.rate or usual.rate)
    )
    async with client_of(api, **settings) as client:
        export = Export(_source(options, client), *paths, restart=options.restart)
        seen = 0
        with output.progress(f"{api} {options.what}") as progress:

            def report(done: int, of: int, read: int) -> None:
                nonlocal seen
                del read
                progress.expect(of or None)
                progress.advance(done - seen)
                seen = done

            try:
                written = await export.run(report, keep=True)
            except BaseException:
                if export.rows_read:
                    safe = f"{export.rows_read} rows are safe"
                    output.note(f"{api}: stopped; {safe}: run it again to go on, or anew with --restart")
                raise
        for remark in export.remarks:
            output.note(f"{api}: mind: {remark}")
    return export, written


def _source(options: argparse.Namespace, client: Hero | Healthie) -> Source:
    if isinstance(client, Hero):
        return HeroPatients(client, born=options.born, fields=options.fields)
    return HealthieRecords(
        client,
        options.what,
        fields=options.fields,
        between=options.between,
        status=options.status,
        page_size=options.page_size,
    )


def _is_at_hero(options: argparse.Namespace) -> bool:
    return options.what == "clients" and options.born is not None


def _check(options: argparse.Namespace) -> None:
    """Refuse options that only the other API has."""
    if options.api == "hero":
        for name in _ONLY_HEALTHIE:
            if getattr(options, name) is not None:
                raise CalledWronglyError(f"--{name.replace('_', '-')} is for Healthie: Hero's list has no such filter")
    elif options.api == "healthie" and options.born is not None:
        raise CalledWronglyError("--born is for Hero's patients: use --between and --status")


def _show_columns(options: argparse.Namespace, output: Output) -> None:
    """Show the columns, without a call."""
    tables: list[tuple[str, Source]] = []
    if options.api != "hero":
        healthie = Healthie(api_key="none", environment="sandbox")  # nothing is sent
        tables.append(("healthie", HealthieRecords(healthie, options.what, fields=options.fields)))
    if options.api != "healthie" and options.what == "clients":
        hero = Hero(api_key="none", practice_group_id="0", environment="staging")
        tables.append(("hero", HeroPatients(hero, born=(date.min, date.min), fields=options.fields)))
    if not tables:
        raise CalledWronglyError(_NOT_AT_HERO[options.what])
    rows = [(api, each.name, each.type, each.meaning) for api, source in tables for each in source.table.columns]
    output.table(("api", "column", "type", "meaning"), rows)


def _path(path: Path, api: Api | None) -> Path:
    return path if api is None else path.with_name(f"{path.stem}.{api}{path.suffix}")


def _names(text: str) -> list[str]:
    names = [each.strip() for each in text.split(",")]
    if not all(names):
        raise argparse.ArgumentTypeError("names are separated by commas, such as id,recipient.last_name")
    return names


def _range(text: str) -> tuple[date | None, date | None]:
    first, dots, last = text.partition("..")
    if not dots or not (first or last):
        raise argparse.ArgumentTypeError("a range is needed, such as 2026-01-01..2026-03-31, or 2026-01-01..")
    return _end(first), _end(last)


def _days(text: str) -> tuple[date, date]:
    first, last = _range(text)
    if type(first) is not date or type(last) is not date or last < first:
        raise argparse.ArgumentTypeError("two days are needed, such as 1950-01-01..1959-12-31")
    return first, last


def _end(text: str) -> date | None:
    """Return a day, or a moment."""
    if not text:
        return None
    try:
        if len(text) == len("2026-01-31"):
            return date.fromisoformat(text)
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day such as 2026-01-31") from None
    if moment.tzinfo is None:
        raise argparse.ArgumentTypeError("a moment needs its zone, such as 2026-01-31T09:00:00+00:00")
    return moment
