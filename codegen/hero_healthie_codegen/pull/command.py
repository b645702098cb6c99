"""The command line of `pull`."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..errors import Report
from ..specs.decisions import APIS, Api
from .http import Limits
from .options import PullOptions
from .run import pull
from .urls import check_origin, parse_url

INTERRUPTED = "nothing was changed"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = (
        "Nothing in specs/ changes unless everything went well. HEALTHIE_API_KEY is sent to Healthie if it is set; "
        "the sandbox needs none."
    )
    add_options(parser)


def add_options(parser: argparse.ArgumentParser, *, api: str = "only this API (default: both)") -> None:
    """Add the arguments that say what to pull; `api` is what the help says of the first one."""
    parser.add_argument("api", nargs="?", choices=APIS, help=api)
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--url", help="where it is, if not at the vendor's known address")
    source.add_argument("--file", type=Path, help="read it from a file: YAML, JSON, SDL or an introspection result")
    parser.add_argument("--version", help="Healthie's API version, such as 2026-07-01 (default: the locked one)")
    parser.add_argument("--prose", choices=("keep", "drop"), default="drop", help="the vendor's texts (default: drop)")
    parser.add_argument("--origin", help="what the lock says of where it came from (default: the address or file name)")
    parser.add_argument(
        "--timeout",
        type=_seconds,
        default=Limits().seconds,
        help="seconds for all of one response (default: %(default)g)",
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="accept a description that lost half of its operations, or that overlay.yaml has to correct",
    )


def options_of(options: argparse.Namespace) -> PullOptions:
    """Return the options that the arguments name; raise CodegenError if they cannot be meant together, or an address is
    none.
    """
    api: Api | None = options.api
    result = PullOptions(
        apis=(api,) if api else APIS,
        url=parse_url(options.url) if options.url is not None else None,
        file=options.file,
        version=options.version,
        origin=check_origin(options.origin) if options.origin is not None else None,
        prose=options.prose,
        force=options.force,
        limits=Limits(seconds=options.timeout),
    )
    result.check()
    return result


def run(options: argparse.Namespace, report: Report) -> int:
    """Pull what the arguments say."""
    pull(options.root, options_of(options), report)
    return 0


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value < 86_400:
        raise argparse.ArgumentTypeError("has to be more than 0 and less than a day")
    return value
