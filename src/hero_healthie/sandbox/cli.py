"""Serve the sandbox, or run a command against it."""

from __future__ import annotations

import argparse
import os
import shlex
import signal
import subprocess
import sys
import textwrap
import threading
from collections.abc import Sequence
from datetime import date
from types import FrameType

from hero_healthie.sandbox.faults import KINDS, parse_fault
from hero_healthie.sandbox.page import graphiql
from hero_healthie.sandbox.sandbox import Sandbox
from hero_healthie.sandbox.server.core import TODAY
from hero_healthie.sandbox.specs.load import SpecsError
from hero_healthie.sandbox.webhooks.settings import Sending

_KINDS = textwrap.fill(f"a status, or one of: {', '.join(KINDS)}", 100, subsequent_indent=" " * 13)
_EPILOG = f"""\
examples
  hero-healthie sandbox                                         # prints the variables that point a client at it
  hero-healthie sandbox --patients 50 --db clinic.db            # a clinic that stays
  hero-healthie sandbox --fault hero:createInvoice:429:2 -- pytest

A fault is api:operation:kind[:param][:name=value]...
  api        hero, healthie or *
  operation  createInvoice, requestedPayments, ... or *
  kind       {_KINDS}
  param      seconds of Retry-After (status), seconds (delay, delay_after),
             the field (unknown_enum, unknown_field, unexpected_null), otherwise a message
  names      times (or times=always), after, rate, processed, retry_after, body, seconds, message, field, code

  --fault hero:createInvoice:429:2 --fault healthie:requestedPayments:reset --fault 'healthie:*:delay:0.2:times=always'
  --fault healthie:appointments:unknown_field --fault hero:listAdmins:unexpected_null:id    (to try on_drift)

With a command after --, the sandbox starts, runs it with the variables set, stops, and exits with its exit code.
"""


def main(argv: Sequence[str] | None = None, *, prog: str = "python -m hero_healthie.sandbox") -> int:
    """Run the command line and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    command: list[str] | None = None
    if "--" in arguments:
        at = arguments.index("--")
        arguments, command = arguments[:at], arguments[at + 1 :]
    commands = parser(prog=prog)
    options = commands.parse_args(arguments)
    if command is not None and not command:
        commands.error("a command has to follow --")
    port = options.port if options.port is not None else (0 if command else 8787)
    try:
        sending = Sending(attempts=options.webhook_attempts, first_gap=options.webhook_gap)
        sandbox = Sandbox(
            options.seed,
            host=options.host,
            port=port,
            today=options.today,
            tenants=options.tenants,
            sending=sending,
            patients=options.patients,
            strict=options.strict,
            db=options.db,
            seeds=options.seeds,
            cors=options.cors,
            graphiql=options.graphiql,
        )
        for text in options.fault:
            api, operation, kind, given = parse_fault(text)
            sandbox.fail(api, operation, kind, **given)
        for text in options.hero_operation:
            name, _, request = text.partition("=")
            sandbox.locate_hero(name, request)
        sandbox.start()
    except ValueError as error:
        commands.error(str(error))
    except (OSError, SpecsError) as error:
        commands.exit(
            1, f"{commands.prog}: {error.strerror if isinstance(error, OSError) and error.strerror else error}\n"
        )
    try:
        return _run(sandbox, command) if command else _serve(sandbox)
    finally:
        sandbox.stop()


def parser(*, prog: str) -> argparse.ArgumentParser:
    """Return the parser of the arguments."""
    parser = argparse.ArgumentParser(
        prog=prog,
        usage="%(prog)s [options] [-- COMMAND ...]",
        description="Serve both APIs on loopback, from their descriptions.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--host", default="127.0.0.1", help="a loopback address (default: %(default)s)")
    parser.add_argument(
        "--port", type=int, default=None, metavar="N", help="default: 8787, or a free one with a command; 0: a free one"
    )
    parser.add_argument(
        "--today",
        metavar="DAY",
        type=date.fromisoformat,
        default=TODAY,
        help="the vendors' date, for API versions (default: %(default)s)",
    )
    parser.add_argument(
        "--seed", type=int, default=1, metavar="N", help="draws keys, data and faults (default: %(default)s)"
    )
    parser.add_argument(
        "--webhook-attempts",
        type=int,
        metavar="N",
        default=Sending().attempts,
        help="attempts before a delivery is given up (default: %(default)s)",
    )
    parser.add_argument(
        "--webhook-gap",
        type=float,
        default=Sending().first_gap,
        metavar="SECONDS",
        help="between the first two attempts; each later gap is twice as long (default: %(default)s)",
    )
    parser.add_argument(
        "--tenants",
        type=int,
        metavar="N",
        default=2,
        help="practice groups of Hero's key, and users of Healthie (default: %(default)s)",
    )
    parser.add_argument(
        "--patients",
        type=int,
        metavar="N",
        default=None,
        help="of each practice group and each user of Healthie at first (default: a few)",
    )
    parser.add_argument("--db", metavar="FILE", help="a SQLite file that keeps the records, made when it is not there")
    parser.add_argument(
        "--seeds", metavar="FILE", help="JSON or YAML: records that are there from the start, under hero and healthie"
    )
    parser.add_argument(
        "--cors",
        metavar="ORIGIN",
        help="let pages of this origin call the sandbox, such as http://localhost:3000, or *",
    )
    parser.add_argument(
        "--graphiql",
        metavar="DIR",
        help=f"serve GraphiQL at {graphiql.PATH}, out of the node_modules of: {graphiql.INSTALL}",
    )
    parser.add_argument("--strict", action="store_true", help="refuse operations that keep no state")
    parser.add_argument("--fault", action="append", default=[], metavar="SPEC", help="inject a fault; may be repeated")
    parser.add_argument(
        "--hero-operation",
        action="append",
        default=[],
        metavar="NAME=REQUEST",
        help='where one is that the description lacks: "bookAppointment=PATCH /v1/…/{id}/…"',
    )
    return parser


def _serve(sandbox: Sandbox) -> int:
    exports = "\n".join(f"export {name}={shlex.quote(value)}" for name, value in sandbox.environ.items())
    sys.stdout.write(
        f"Page      {sandbox.url}/\nHero      {sandbox.hero_url}\nHealthie  {sandbox.healthie_url}\n"
        f"Control   {sandbox.url}/_sandbox\n\n"
        f"{exports}\n\nOther keys: hero {sandbox.hero_other_api_key} (practice group 99), "
        f"healthie {sandbox.healthie_other_api_key}\nCtrl-C stops it.\n"
    )
    sys.stdout.flush()
    stopped = threading.Event()

    def stop(number: int, frame: FrameType | None) -> None:
        del number, frame
        stopped.set()

    signal.signal(signal.SIGTERM, stop)
    try:
        while not stopped.wait(3600):
            pass
    except KeyboardInterrupt:
        sys.stdout.write("\n")
    return 0


def _run(sandbox: Sandbox, command: list[str]) -> int:
    environ = {**os.environ, **sandbox.environ}
    for name in ("NO_PROXY", "no_proxy"):
        environ[name] = ",".join(filter(None, (environ.get(name), "127.0.0.1", "localhost")))
    try:
        process = subprocess.Popen(command, env=environ)  # noqa: S603 - the user asked for it
    except OSError as error:
        sys.stderr.write(f"cannot run {command[0]!r}: {error.strerror or error}\n")
        return 127 if isinstance(error, FileNotFoundError) else 126
    with process:
        while True:
            try:
                code = process.wait()
                break
            except KeyboardInterrupt:
                continue  # the command got it too, and decides
    return code if code >= 0 else 128 - code
