"""Run `hero-healthie webhooks`: list, ensure and remove webhooks of either API; `deliveries` has the other verbs."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from hero_healthie._call.auth import Secret
from hero_healthie._client import config
from hero_healthie.cli import deliveries
from hero_healthie.cli.clients import ENVIRONMENT, add_api_option, client_of
from hero_healthie.cli.failures import EXIT_CODES, CalledWronglyError, complete
from hero_healthie.cli.output import Output, add_output_options
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero
from hero_healthie.webhooks.registration.ensure import ensure_webhooks, list_webhooks, remove_webhooks
from hero_healthie.webhooks.registration.plan import WebhookPlan

_KEY = "HERO_WEBHOOK_SIGNING_KEY"
_COLUMNS = ("id", "enabled", "events", "url")
_VERBS = {
    "list": "list all webhooks, of all URLs",
    "ensure": "make sure that these events, and no others, go to a URL",
    "remove": "remove all webhooks of a URL",
}
_EXAMPLES = {
    "list": "  hero-healthie webhooks list --api healthie\n  hero-healthie webhooks list --api hero --format json",
    "ensure": """\
  hero-healthie webhooks ensure --api hero --url https://app.example/webhooks/hero \\
      --event appointment.confirmed --dry-run
  hero-healthie webhooks ensure --api healthie --url https://app.example/webhooks/healthie \\
      --event requested_payment.updated --secret-file healthie.secret""",
    "remove": "  hero-healthie webhooks remove --api hero --url https://app.example/webhooks/hero --dry-run",
}
_EPILOG = f"""\
examples:
  hero-healthie webhooks list --api healthie
  hero-healthie webhooks ensure --api healthie --url https://app.example/webhooks/healthie \\
      --event requested_payment.created --event requested_payment.updated --secret-file healthie.secret --dry-run
  hero-healthie webhooks listen --forward http://127.0.0.1:8000

{ENVIRONMENT}
{_KEY} holds the key that Hero signs deliveries with. The secret that Healthie makes is written to
--secret-file, readable by its owner only, and never shown.

{EXIT_CODES}
"""


def main(arguments: Sequence[str]) -> int:
    """Run one of the verbs and return the exit code."""
    options = parser().parse_args(arguments)
    output = Output.of(options)
    run = deliveries.run if options.verb in deliveries.VERBS else _run
    return complete(output, lambda: run(options, output))


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments."""
    parser = argparse.ArgumentParser(
        prog="hero-healthie webhooks",
        description="List, ensure and remove webhooks of either API; listen to, verify, send and replay deliveries.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    commands = {
        name: verbs.add_parser(
            name,
            help=text,
            description=f"{text[0].upper()}{text[1:]}.",
            epilog=f"examples:\n{_EXAMPLES[name]}\n\n{ENVIRONMENT}\n{EXIT_CODES}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        for name, text in _VERBS.items()
    }
    for name, command in commands.items():
        add_api_option(command)
        add_output_options(command)
        if name != "list":
            command.add_argument("--url", required=True, help="where deliveries go")
            command.add_argument("--dry-run", action="store_true", help="change nothing, print what would be done")
    ensure = commands["ensure"]
    ensure.add_argument(
        "--event", action="append", required=True, metavar="NAME", help="such as requested_payment.updated; repeat it"
    )
    ensure.add_argument("--keep", action="store_true", help="leave other webhooks and events of the URL in place")
    ensure.add_argument("--secret-file", type=Path, metavar="FILE", help="Healthie: where to write the secret")
    deliveries.add_verbs(verbs)
    return parser


async def _run(options: argparse.Namespace, output: Output) -> int:
    async with client_of(options.api) as client:
        if options.verb == "list":
            found = await list_webhooks(client)
            # What stands behind the path of a URL may be a secret.
            rows = [(each.id, each.enabled, ", ".join(each.events), each.url.partition("?")[0]) for each in found]
            if rows or output.is_structured:
                output.table(_COLUMNS, rows)
            else:
                output.line("no webhooks")
            return 0
        if options.verb == "remove":
            plan = await remove_webhooks(client, url=options.url, dry_run=options.dry_run)
        else:
            plan = await _ensure(client, options)
    if output.is_structured:
        changes = ("created", "updated", "enabled", "kept", "removed", "left")
        ids = {name: [each.id for each in getattr(plan, name)] for name in changes}
        output.value({"api": plan.api, "dry_run": plan.dry_run, **ids, "foreign": plan.foreign})
    else:
        output.text(str(plan))
    return 0


async def _ensure(client: Hero | Healthie, options: argparse.Namespace) -> WebhookPlan:
    key = config.require_from_environment(_KEY) if options.api == "hero" else None
    if options.secret_file is not None and not options.dry_run:
        _check_writable(options.secret_file)  # a webhook whose secret is lost would have to be made anew

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


def _check_writable(path: Path) -> None:
    """Raise an error if a secret could not be written there; the folder is left as it was."""
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        if not path.is_file():
            raise CalledWronglyError(f"--secret-file {path} is no regular file") from None
        os.close(os.open(path, os.O_WRONLY))
    else:
        path.unlink()


def _write(path: Path, secret: Secret) -> None:
    """Write the secret so that no one else can read it, not even for a moment."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        path.chmod(0o600)  # of a file that was there before
        file.write(secret.reveal())
