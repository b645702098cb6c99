"""`hero-healthie webhooks listen`, `verify`, `send` and `replay`: deliveries, as they come, stored or made up."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

from hero_healthie._call.arguments import did_you_mean
from hero_healthie.cli.arguments import count, port, positive
from hero_healthie.cli.cells import Cell, Style
from hero_healthie.cli.extras import load
from hero_healthie.cli.failures import CalledWronglyError
from hero_healthie.cli.loopback import local_host, local_url
from hero_healthie.cli.output import Output, add_output_options
from hero_healthie.cli.saved import headers_to_send, read_saved
from hero_healthie.cli.verification import (
    add_secret_options,
    api_of,
    judge,
    required_secret,
    secret_of,
    verifiers_of,
)
from hero_healthie.errors import WebhookError
from hero_healthie.webhooks.events import EVENTS, parse_event
from hero_healthie.webhooks.inbox.queue import Inbox
from hero_healthie.webhooks.verify.keys import Api
from hero_healthie_runtime.json import is_object

VERBS = ("listen", "verify", "send", "replay")

_ANY_AGE = 1e12
_SQLITE = b"SQLite format 3\0"
_TIMEOUT = 30.0


def add_verbs(verbs: Any) -> None:
    """Add the verbs to those of `webhooks`."""
    verify = verbs.add_parser(
        "verify",
        help="say whether a stored delivery is the vendor's",
        description="Say whether a stored delivery is the vendor's, as it arrived, or why not.",
        epilog=_VERIFY,
        **_RAW,
    )
    headers = "a file with a line for each header, and before them, if you have it, the line POST /path?query"
    verify.add_argument("headers", type=Path, metavar="HEADERS", help=headers)
    body = "a file with the bytes of the body; left out: named like the other, with .body"
    verify.add_argument("body", type=Path, nargs="?", metavar="BODY", help=body)
    verify.add_argument("--path", metavar="PATH", help="the path and query that were called: Healthie signs them")
    verify.add_argument(
        "--tolerance", type=positive, metavar="S", help="Hero: refuse what was signed longer ago, in seconds"
    )
    add_secret_options(verify)
    add_output_options(verify)

    send = verbs.add_parser(
        "send",
        help="send a signed test delivery to a URL on this machine",
        description="Make up a delivery, sign it as the vendor does, and send it to a URL on this machine.",
        epilog=_SEND,
        **_RAW,
    )
    send.add_argument("event", metavar="EVENT", help="such as requested_payment.updated")
    send.add_argument("--id", default="1", metavar="ID", help="the id of the record (default: %(default)s)")
    send.add_argument("--field", action="append", default=[], metavar="NAME=VALUE", help="a further field; repeat it")
    send.add_argument("--changed", action="append", default=[], metavar="NAME", help="Healthie: a field that changed")
    send.add_argument(
        "--practice-group", default="42", metavar="ID", help="Hero: the practice group (default: %(default)s)"
    )

    replay = verbs.add_parser(
        "replay",
        help="send stored deliveries to a URL on this machine, once more",
        description="Send stored deliveries to a URL on this machine, once more.",
        epilog=_REPLAY,
        **_RAW,
    )
    replay.add_argument(
        "source", type=Path, metavar="SOURCE", help="an inbox, or the file of headers of a saved delivery"
    )
    replay.add_argument(
        "ids", type=int, nargs="*", metavar="ID", help="an inbox: which deliveries, as inbox shows them"
    )
    replay.add_argument("--sign", action="store_true", help="a saved delivery: sign it anew; an inbox always does")
    for verb in (send, replay):
        verb.add_argument(
            "--to", type=local_url, required=True, metavar="URL", help="where to: 127.0.0.1, ::1 or localhost"
        )
        add_secret_options(verb, otherwise="the event tells" if verb is send else "the delivery tells")
        add_output_options(verb)

    _add_listen(verbs)


def _add_listen(verbs: Any) -> None:
    listen = verbs.add_parser(
        "listen",
        help="show the deliveries that come to a local URL",
        description="Take deliveries at any path of a loopback address, and say of each whether it is the vendor's.",
        epilog=_LISTEN,
        **_RAW,
    )
    add = listen.add_argument
    add("--host", type=local_host, default="127.0.0.1", help="a loopback address (default: %(default)s)")
    add("--port", type=port, metavar="N", default=8788, help="0 for a free one (default: %(default)s)")
    add("--forward", type=local_url, metavar="URL", help="hand deliveries on to your app on this machine")
    add("--save", type=Path, metavar="DIR", help="keep each delivery as two files, with its body")
    add("--show", action="store_true", help="show bodies: they may be about patients")
    add("--for", dest="seconds", type=positive, metavar="SECONDS", help="end after so long")
    add("--count", type=count, metavar="N", help="end after so many deliveries")
    add_secret_options(listen)
    add_output_options(listen)


async def run(options: argparse.Namespace, output: Output) -> int:
    """Run one of the verbs and return the exit code: 1 if a delivery was not verified or not accepted."""
    if options.verb == "listen":
        return int(await load("hero_healthie.cli.listener", extra="sandbox").run(options, output))
    if options.verb == "verify":
        return _verify(options, output)
    return _send(options, output) if options.verb == "send" else await _replay(options, output)


def _verify(options: argparse.Namespace, output: Output) -> int:
    try:
        delivery = read_saved(options.headers, options.body, path=options.path)
        if options.secret_file is not None:
            secret_of(options, options.api or "hero")
    except OSError as error:  # 1 says that there is a delivery, and that it is not the vendor's
        raise CalledWronglyError(f"{error.filename}: {error.strerror}") from None
    api = options.api = options.api or api_of(delivery)
    tolerance = _ANY_AGE if options.tolerance is None else options.tolerance
    found = verifiers_of(options, tolerance=tolerance)
    verdict = judge(found, api, delivery)
    said: dict[str, object] = {
        "verdict": Cell(verdict.reason, "green" if verdict.is_verified else "red"),
        "api": api,
        "event": verdict.event or None,
        "record": verdict.record or None,
        "path": delivery.path,
        "bytes": len(delivery.body),
    }
    signed = delivery.header("x-herohealth-timestamp")
    if verdict.is_verified and signed is not None and signed.isdecimal():
        said["signed"] = datetime.fromtimestamp(min(int(signed), 253_402_300_799), UTC)
    output.record(said)
    return 0 if verdict.is_verified else 1


def _send(options: argparse.Namespace, output: Output) -> int:
    api = options.api or _api_of_event(options.event)
    kit = load("hero_healthie.testing.webhooks", extra="sandbox")
    made = kit.signed_webhook(
        api,
        options.event,
        secret=required_secret(options, api),
        url=options.to,
        resource_id=options.id,
        changed_fields=options.changed,
        practice_group_id=options.practice_group,
        fields=dict(map(_field, options.field)),
    )
    with _client() as client:
        return _post(output, client, options.to, api, options.event, made.headers, made.body)


async def _replay(options: argparse.Namespace, output: Output) -> int:
    with options.source.open("rb") as file:
        is_inbox = file.read(len(_SQLITE)) == _SQLITE
    if not is_inbox:
        if options.ids:
            raise CalledWronglyError("ids are for an inbox, and SOURCE is a saved delivery")
        return _replay_saved(options, output)
    if not options.ids:
        raise CalledWronglyError("which deliveries of the inbox? hero-healthie inbox dead-letters FILE shows the ids")
    inbox = Inbox(options.source)
    await inbox.open()
    try:
        found = [(number, await inbox.stored_body(number)) for number in options.ids]
    finally:
        await inbox.close()
    code = 0
    with _client() as client:
        for number, stored in found:
            api, body = stored or ("hero", None)
            if body is None:
                output.error(f"{number} {'is not there' if stored is None else 'was handled, and its body is wiped'}")
                code = 1
            else:
                headers = _signed(options, api, body)
                code |= _post(output, client, options.to, api, _event(api, body), headers, body)
    return code


def _replay_saved(options: argparse.Namespace, output: Output) -> int:
    delivery = read_saved(options.source)
    api = options.api or api_of(delivery)
    headers = _signed(options, api, delivery.body) if options.sign else headers_to_send(delivery)
    with _client() as client:
        return _post(output, client, options.to, api, _event(api, delivery.body), headers, delivery.body)


def _signed(options: argparse.Namespace, api: Api, body: bytes) -> dict[str, str]:
    """Return the headers of a delivery that is signed now."""
    signing = load("hero_healthie.sandbox.webhooks.signing", extra="sandbox")
    secret = required_secret(options, api)
    signed: dict[str, str]
    if api == "hero":
        signed = signing.hero_signature(body, secret, at=datetime.now(UTC).timestamp(), encoding="hex", form="seconds")
    else:
        signed = signing.healthie_signature(body, secret, url=options.to, encoding="hex")
    return {"Content-Type": signing.CONTENT_TYPE, **signed}


def _post(
    output: Output, client: httpx.Client, url: str, api: str, event: str, headers: Mapping[str, str], body: bytes
) -> int:
    """Send a delivery, say what came back, and return the exit code."""
    try:
        response = client.post(url, content=body, headers=httpx.Headers(headers, encoding="latin-1"))
    except httpx.HTTPError as error:
        output.error(
            f"{event} was not delivered to {urlsplit(url).netloc} ({type(error).__name__})", advice="is the app up?"
        )
        return 1
    style: Style = "green" if response.is_success else "red"
    output.record(
        {"event": event, "api": api, "status": Cell(response.status_code, style), "reason": _reason(response)}
    )
    return 0 if response.is_success else 1


def _reason(response: httpx.Response) -> str:
    """Return the reason of a problem document, as `Webhooks` responds it, or the status in words."""
    try:
        content: Any = response.json()
    except ValueError:
        content = None
    reason: Any = content.get("reason") if is_object(content) else None
    return reason if isinstance(reason, str) and len(reason) < 40 else response.reason_phrase


def _client() -> httpx.Client:
    return httpx.Client(trust_env=False, timeout=_TIMEOUT)


def _event(api: Api, body: bytes) -> str:
    try:
        return parse_event(api, body).event_type
    except WebhookError:
        return "unreadable"


def _api_of_event(event: str) -> Api:
    found: list[Api] = [api for api, events in EVENTS.items() if event in events]
    if not found:
        hint = did_you_mean(event, chain.from_iterable(EVENTS.values()), 3)
        raise CalledWronglyError(
            f"{event} is no event that is documented{hint}",
            advice="healthie_api.webhook_events and hero_health_api.webhook_events list them",
        )
    if len(found) > 1:
        raise CalledWronglyError(f"{event} is an event of both APIs: say which, with --api")
    return found[0]


def _field(text: str) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise CalledWronglyError("--field takes NAME=VALUE, with a text or JSON as its value")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


_RAW: Mapping[str, Any] = {"formatter_class": argparse.RawDescriptionHelpFormatter}
_LISTEN = """\
examples:
  hero-healthie webhooks listen
  hero-healthie webhooks listen --port 0 --forward http://127.0.0.1:8000 --save deliveries

Any path takes deliveries, of both APIs; the page at / shows them: no body unless --show. A vendor reaches a loopback
address through a tunnel of yours; the sandbox reaches it by itself. --forward with a URL that has no path keeps path
and query, which Healthie signs. Needs the extra sandbox.
"""
_VERIFY = """\
examples:
  hero-healthie webhooks verify saved/0001.headers --api healthie --secret-file healthie.secret
  hero-healthie webhooks verify headers.txt body.json --path /webhooks/healthie

Says verified, or why not, such as signature_mismatch. Exit code: 0 verified, 1 not, 2 called wrongly or a file is not
there.
"""
_SEND = """\
examples:
  hero-healthie webhooks send requested_payment.updated --id 981 --to http://127.0.0.1:8000/webhooks/healthie
  hero-healthie webhooks send appointment.confirmed --secret-file hero.key --to http://localhost:8000/webhooks/hero

Needs the extra sandbox. Exit code: 0 the app accepted it, 1 it did not, 2 called wrongly.
"""
_REPLAY = """\
examples:
  hero-healthie webhooks replay webhooks.db 17 18 --to http://127.0.0.1:8000/webhooks/healthie
  hero-healthie webhooks replay saved/0001.headers --to http://127.0.0.1:8000/webhooks/healthie

What is in an inbox is signed anew, as it keeps no signatures. What listen --save stored is sent as it came, unless
--sign is given: Hero's deliveries are refused when they were signed more than five minutes ago. Signing needs the extra
sandbox. Exit code: 0 the app accepted all, 1 it did not, 2 called wrongly.
"""
