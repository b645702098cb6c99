"""Run `hero-healthie webhooks`: list, ensure and remove webhooks of either API."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from hero_healthie._call.auth import Secret
from hero_healthie._client import config
from hero_healthie.errors import HeroHealthieError
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero
from hero_healthie.webhooks.registration.ensure import ensure_webhooks, list_webhooks, remove_webhooks

_KEY = "HERO_WEBHOOK_SIGNING_KEY"
_EPILOG = f"""\
The client is configured by the environment: HERO_API_KEY, HERO_PRACTICE_GROUP_ID and HERO_ENVIRONMENT, or
HEALTHIE_API_KEY and HEALTHIE_ENVIRONMENT. {_KEY} holds the key that Hero signs deliveries with; the secret
that Healthie makes is written to --secret-file, readable by its owner only, and never shown.

  hero-healthie webhooks ensure --api healthie --url https://app.example/webhooks/healthie \\
      --event requested_payment.created --event requested_payment.updated --secret-file healthie.secret --dry-run

Exit code: 0 done, 1 something has to be fixed, 2 called wrongly.
"""


def main(arguments: Sequence[str]) -> int:
    """Run one of the verbs and return the exit code."""
    options = _parser().parse_args(arguments)
    try:
        print(asyncio.run(_run(options)))
    except HeroHealthieError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"error: {error.filename}: {error.strerror}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hero-healthie webhooks",
        description="List, ensure and remove webhooks of either API.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    commands = {
        "list": verbs.add_parser("list", help="list all webhooks, of all URLs"),
        "ensure": verbs.add_parser("ensure", help="make sure that these events, and no others, go to a URL"),
        "remove": verbs.add_parser("remove", help="remove all webhooks of a URL"),
    }
    for name, command in commands.items():
        command.add_argument("--api", required=True, choices=("hero", "healthie"))
        if name != "list":
            command.add_argument("--url", required=True, help="where deliveries go")
            command.add_argument("--dry-run", action="store_true", help="change nothing, print what would be done")
    ensure = commands["ensure"]
    ensure.add_argument(
        "--event", action="append", required=True, metavar="NAME", help="such as requested_payment.updated; repeat it"
    )
    ensure.add_argument("--keep", action="store_true", help="leave other webhooks and events of the URL in place")
    ensure.add_argument("--secret-file", type=Path, metavar="FILE", help="Healthie: where to write the secret")
    return parser


async def _run(options: argparse.Namespace) -> str:
    async with Hero.from_env() if options.api == "hero" else Healthie.from_env() as client:
        if options.verb == "list":
            return "\n".join(map(str, await list_webhooks(client))) or "no webhooks"
        if options.verb == "remove":
            return str(await remove_webhooks(client, url=options.url, dry_run=options.dry_run))
        return str(await _ensure(client, options))


async def _ensure(client: Hero | Healthie, options: argparse.Namespace) -> object:
    key = config.require_from_environment(_KEY) if options.api == "hero" else None

    def store(webhook_id: str, secret: Secret) -> None:
        del webhook_id
        _write(options.secret_file, secret)

    return await ensure_webhooks(
        client,
        url=options.url,
        events=options.event,
        signing_key=key,
        store_secret=store if options.secret_file is not None else None,
        remove=not options.keep,
        dry_run=options.dry_run,
    )


def _write(path: Path, secret: Secret) -> None:
    """Write the secret so that no one else can read it, not even for a moment."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        path.chmod(0o600)  # of a file that was there before
        file.write(secret.reveal())
