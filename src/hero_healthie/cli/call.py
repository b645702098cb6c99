"""Run `hero-healthie call`: any operation of either API, and the methods of curated resources."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Coroutine, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar, get_origin

from hero_healthie.cli.arguments import count, positive
from hero_healthie.cli.clients import ENVIRONMENT, client_of
from hero_healthie.cli.failures import EXIT_CODES, CalledWronglyError, complete, reporting
from hero_healthie.cli.operations.results import check_fields, check_writable, tree_of
from hero_healthie.cli.operations.running import Run
from hero_healthie.cli.operations.signature import (
    Argument,
    add_arguments,
    arguments_of,
    check_name,
    given_by_name,
    returned,
    sections,
    takes_into,
    values,
)
from hero_healthie.cli.operations.targets import Target, find
from hero_healthie.cli.operations.typed import is_flag, members
from hero_healthie.cli.output import Output, add_output_options
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.operation import is_write

T = TypeVar("T")

RESENT = {
    "read": "sent again if no response comes",
    "idempotent_write": "sent again if no response comes: a repeat changes nothing more",
    "create": "sent once: a repeat makes a second record",
    "money": "sent once: a repeat may charge or invoice twice",
}
_HIDDEN = "values are not shown on a terminal: --show shows them, a pipe or --out FILE gets them"
_EPILOG = f"""\
examples:
  hero-healthie call hero.invoicing.update_invoice 981 --body @invoice.json --dry-run
  hero-healthie call hero.invoicing.update_invoice 981 --body.issuer-id 7 --body.memo 'Thank you'
  hero-healthie call healthie.invoices.list --status unpaid --all --into id,price > unpaid.json
  hero-healthie call healthie.documents.upload 61 @scan.pdf --share
  hero-healthie call hero.invoicing.update_invoice --help      its arguments

A value is text, or JSON for what has fields. @FILE stands for the content of a file, - for stdin, @@… for a text that
begins with @. An argument whose name is an option of this command goes by --arg NAME=VALUE.

{ENVIRONMENT}

{EXIT_CODES}
"""


def main(arguments: Sequence[str]) -> int:
    """Call one operation and return the exit code."""
    tokens = list(arguments)
    own = parser()
    name = _operation_in(tokens, own)
    if name is None:
        own.parse_args(tokens)  # prints the help, or says that the operation is missing
        return 2
    output = Output()
    with reporting(output) as outcome:
        target = find(name)
        known = arguments_of(target.function)
        whole = _parser_of(target, known)
        tokens, fields = _without_fields(tokens, whole, known)
        options = whole.parse_intermixed_args(tokens)
        output = Output(options.format or "json", color=options.color)
        outcome.code = _call(target, known, options, fields, output)
    return outcome.code


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments that every operation has."""
    parser = argparse.ArgumentParser(
        prog="hero-healthie call",
        description="Call an operation of either API, or a method of a curated resource.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("operation", metavar="OPERATION", help="such as hero.invoicing.update_invoice; see ops")
    parser.add_argument("values", nargs="*", metavar="VALUE", help="arguments by position, such as an id")
    parser.add_argument("--arg", action="append", default=[], metavar="NAME=VALUE", help="an argument by its name")
    parser.add_argument("--dry-run", action="store_true", help="show what would be sent, and send nothing")
    parser.add_argument("--yes", action="store_true", help="do not ask before a write")
    parser.add_argument("--into", metavar="FIELDS", help="only these fields, such as id,client.first_name")
    how_many = parser.add_mutually_exclusive_group()
    how_many.add_argument("--all", action="store_true", help="lists: all pages; otherwise the first one")
    how_many.add_argument("--limit", type=count, metavar="N", help="lists: at most so many items, of as many pages")
    parser.add_argument(
        "--timeout", type=positive, default=30.0, metavar="SECONDS", help="how long to wait for a response; default: 30"
    )
    parser.add_argument("--show", action="store_true", help="show values on a terminal, patients' data too")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the result there, readable by you alone")
    add_output_options(parser, usual="json")
    return parser


def _parser_of(target: Target, known: Mapping[str, Argument]) -> argparse.ArgumentParser:
    whole = parser()
    first = sections(target.function.__doc__ or "")[""].strip().partition("\n")[0]
    places = " ".join(name.upper() for name, each in known.items() if each.is_positional)
    whole.prog = f"hero-healthie call {target.path}"
    whole.usage = f"%(prog)s {f'{places} ' if places else ''}[options]"
    whole.description = f"{first} {target.form}; {target.safety}: {RESENT[target.safety]}."
    whole.epilog = f"hero-healthie ops show {target.path} says more. hero-healthie call --help has examples."
    add_arguments(whole, known)
    return whole


def _operation_in(tokens: Sequence[str], own: argparse.ArgumentParser) -> str | None:
    """Return the first word that is no option and no value of one."""
    valued = {name for name, each in own._option_string_actions.items() if each.nargs is None}  # pyright: ignore[reportPrivateUsage] (argparse has no other way to ask)
    before = ""
    for token in tokens:
        if not token.startswith("-") and before not in valued:
            return token
        before = token
    return None


def _without_fields(
    tokens: Sequence[str], whole: argparse.ArgumentParser, known: Mapping[str, Argument]
) -> tuple[list[str], dict[str, list[str]]]:
    """Take out what argparse cannot know: fields such as `--body.memo`, `--no-…`, other spellings of a name.

    Raises:
        CalledWronglyError: there is no such argument.
    """
    options = whole._option_string_actions  # pyright: ignore[reportPrivateUsage] (as above)
    left: list[str] = []
    fields: dict[str, list[str]] = {}
    waiting = iter(tokens)
    for word in waiting:
        name, equals, text = word[2:].partition("=")
        if not word.startswith("--") or not name or f"--{name}" in options:
            left.append(word)
            continue
        negated = known.get(name.removeprefix("no-").replace("-", "_")) if name.startswith("no-") else None
        if negated is not None and is_flag(negated.hint):
            left.append(f"{negated.option}=false")
            continue
        argument = check_name(name, known)
        if "." not in argument:
            left.append(known[argument].option + equals + text)
            continue
        given = text if equals else next(waiting, None)
        if given is None:
            raise CalledWronglyError(f"{word} needs a value")
        fields.setdefault(argument, []).append(given)
    return left, fields


def _call(
    target: Target,
    known: Mapping[str, Argument],
    options: argparse.Namespace,
    fields: Mapping[str, list[str]],
    output: Output,
) -> int:
    if target.kind == "subscription":
        raise CalledWronglyError(f"{target.path} pushes events", advice="hero-healthie watch shows them")
    function = target.function
    hint = returned(function)
    if (options.all or options.limit is not None) and not any(get_origin(each) is ListCall for each in members(hint)):
        raise CalledWronglyError(f"{target.path} returns no list: leave out --all and --limit")
    tree = tree_of(options.into) if options.into else None
    try:
        given = values(known, options.values, {**given_by_name(options, known), **fields})
        if tree is not None and takes_into(function):
            from hero_healthie.cli.operations.selection import model_of  # noqa: PLC0415 (loads a schema)

            [record] = target.records()
            given["into"] = model_of(record, tree) if isinstance(record, GraphQLOperation) else None
            tree = None
        elif tree is not None:
            check_fields(hint, tree)
    except InvalidArgumentError as error:
        raise CalledWronglyError(str(error)) from None
    if options.out is not None:
        check_writable(options.out)  # it would be too late after a write
    if options.dry_run:
        from hero_healthie.cli.operations.dry_run import show_request  # noqa: PLC0415 (only dry runs need it)

        return complete(output, lambda: _refusing(show_request(target, given, options, output)))
    client = client_of(target.api, timeout=options.timeout)
    if is_write(target.safety) and not options.yes:
        _confirm(target, client, output)
    run = Run(target, options, output, tree)
    try:
        return complete(output, lambda: _refusing(run.run(client, given)))
    except KeyboardInterrupt:
        return run.interrupted()


async def _refusing(work: Coroutine[Any, Any, T]) -> T:
    try:
        return await work
    except InvalidArgumentError as error:
        raise CalledWronglyError(str(error)) from None


def _confirm(target: Target, client: Hero | Healthie, output: Output) -> None:
    """Ask whether to write.

    Raises:
        CalledWronglyError: there is nobody to ask, or the answer is no.
    """
    environment = os.environ.get(f"{target.api.upper()}_ENVIRONMENT", "")
    where = f" as practice group {client.practice_group_id}" if isinstance(client, Hero) else ""
    output.note(f"{target.path} ({target.form}) at {client.base_url}, {environment}{where}")
    output.note(f"{target.safety}: {RESENT[target.safety]}")
    if not sys.stdin.isatty():
        raise CalledWronglyError("it writes, and there is nobody to ask: nothing was sent", advice="add --yes")
    sys.stderr.write("Send it? [y/N] ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise CalledWronglyError("nothing was sent")
