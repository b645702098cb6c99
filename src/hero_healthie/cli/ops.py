"""Run `hero-healthie ops`: search all operations, and show one."""

from __future__ import annotations

import argparse
import inspect
import re
from collections.abc import Callable, Sequence
from typing import Any, get_args

from hero_healthie._call.arguments import did_you_mean
from hero_healthie.cli.call import RESENT
from hero_healthie.cli.cells import Cell, Style
from hero_healthie.cli.failures import reporting
from hero_healthie.cli.operations.signature import arguments_of, sections
from hero_healthie.cli.operations.targets import Target, find, targets
from hero_healthie.cli.operations.typed import members
from hero_healthie.cli.output import Output, add_output_options
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.models import ModelMethods
from hero_healthie_runtime.operation import Safety

_KINDS = ("http", "query", "mutation", "subscription", "curated")
_STYLES: dict[str, Style] = {"read": "green", "idempotent_write": "", "create": "yellow", "money": "red"}
_EPILOG = """\
examples:
  hero-healthie ops invoice                        names, paths and root fields that hold the word
  hero-healthie ops --api healthie --safety money
  hero-healthie ops requestedPayments --format json
  hero-healthie ops show hero.invoicing.update_invoice

With several words, all have to be found. Exit code: 0 done, 1 nothing was found, 2 called wrongly.
"""


def main(arguments: Sequence[str]) -> int:
    """Search or show, and return the exit code."""
    options = parser().parse_args(arguments)
    output = Output.of(options)
    with reporting(output) as outcome:
        if options.words[:1] == ["show"] and len(options.words) == 2:
            outcome.code = _show(find(options.words[1]), output)
        else:
            outcome.code = _search(options, output)
    return outcome.code


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments."""
    parser = argparse.ArgumentParser(
        prog="hero-healthie ops",
        usage="%(prog)s [options] [WORD ...]\n       %(prog)s [options] show OPERATION",
        description="Search all operations of both APIs and the methods of curated resources, or show one of them.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "words", nargs="*", metavar="WORD", help="part of a name, a path, a root field, a tag or domain"
    )
    parser.add_argument("--api", choices=("hero", "healthie"), help="of this API only")
    parser.add_argument("--kind", choices=_KINDS, help="of this kind only")
    parser.add_argument("--safety", choices=get_args(Safety), help="of this class only: what a repeat would do")
    parser.add_argument("--deprecated", action="store_true", help="only what the vendor wants to remove")
    add_output_options(parser)
    return parser


def _search(options: argparse.Namespace, output: Output) -> int:
    found = [each for each in targets() if _matches(each, options)]
    if not found and not output.is_structured:
        names = {part for each in targets() for part in re.split(r"[._]", each.path)}
        hints = {did_you_mean(word.lower(), names - {word.lower()}, 3) for word in options.words}
        output.note(f"nothing was found: use fewer words, or parts of words{''.join(sorted(hints))}")
        return 1
    output.table(
        ("operation", "safety", "about", "form"),
        ((each.path, Cell(each.safety, _STYLES[each.safety]), each.about, each.form) for each in found),
    )
    if not output.is_structured:
        output.note(f"{len(found)} found; hero-healthie ops show OPERATION says all of one")
    return 0 if found else 1


def _matches(each: Target, options: argparse.Namespace) -> bool:
    if options.api not in (None, each.api) or options.kind not in (None, each.kind):
        return False
    if options.safety not in (None, each.safety) or (options.deprecated and each.deprecated is None):
        return False
    names = [] if each.is_curated else [each.rows[0].name]
    text = " ".join((each.path, each.form, each.about, *names)).lower()
    return all(word.lower() in text for word in options.words)


def _show(target: Target, output: Output) -> int:
    function = target.function
    parts = sections(inspect.getdoc(function) or "")
    summary, _, rest = parts[""].partition("\n")
    records = target.records()
    facts: dict[str, object] = {
        "form": target.form,
        "safety": f"{target.safety}: {RESENT[target.safety]}",
        "about": target.about,
    }
    if checks := list(dict.fromkeys(each.check for each in (*records, *target.undescribed) if each.check)):
        facts["if no response comes"] = "; ".join(checks)
    if target.is_curated:
        sent = [row.python_path for row in target.rows] + [each.name for each in target.undescribed]
        facts["may send"] = ", ".join(sent) or None
    else:
        [record] = records
        facts["paging"] = None if record.pagination is None else record.pagination.style
        facts["description"] = record.confidence
        facts["deprecated"] = target.deprecated
    documents = [each.document for each in records if isinstance(each, GraphQLOperation)]
    call = _example(target, function)
    if output.is_structured:
        names = {"signature": _signature(target, function), "summary": summary, **facts}
        texts = {name.lower(): text for name, text in parts.items() if name}
        output.value({"operation": target.path, **names, **texts, "documents": documents, "example": call})
        return 0
    output.line(target.path)
    output.line(summary)
    output.line()
    output.record({name: each for name, each in facts.items() if each is not None})
    texts = {"Signature": _signature(target, function), "": _about(rest), **{n: t for n, t in parts.items() if n}}
    if len(documents) == 1:
        texts["Document"] = documents[0].rstrip("\n")
    for title, text in (texts | {"From a shell": call}).items():
        if text:
            output.line()
            output.text(f"{title}:\n    " + text.replace("\n", "\n    ") if title else text)
    return 0


def _about(rest: str) -> str:
    """Return the paragraphs of a docstring below its first line, without the one that repeats form and safety."""
    return "\n\n".join(each for each in rest.strip().split("\n\n") if " · " not in each)


def _signature(target: Target, function: Callable[..., Any]) -> str:
    signature = inspect.signature(function)
    parameters = [each for name, each in signature.parameters.items() if name != "self"]
    shown = str(signature.replace(parameters=parameters)).replace("'", "").replace("models.", "")
    return f"{target.path}{shown}"


def _example(target: Target, function: Callable[..., Any]) -> str:
    """Return a command line with what the operation needs."""
    if target.kind == "subscription":
        return f"hero-healthie watch {target.rows[0].name}"
    words = ["hero-healthie", "call", target.path]
    for each in arguments_of(function).values():
        if each.is_required:
            is_model = any(isinstance(kind, type) and issubclass(kind, ModelMethods) for kind in members(each.hint))
            value = f"@{each.name}.json" if is_model else each.name.upper()
            words += [value] if each.is_positional else [each.option, value]
    return " ".join(words)
