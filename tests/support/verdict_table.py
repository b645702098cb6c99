"""What can become of an attempt, what is known then, and what the caller gets.

The table is proven cell by cell in tests/contract/test_verdict_table.py, and
`python -m tests.support.verdict_table` writes it into docs/reliability.md.
"""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass, field
from typing import Any, Literal

from hero_healthie import Verdict
from hero_healthie_runtime.names import snake
from tests.support.paths import ROOT, SPECS

SAFETY = ("read", "idempotent_write", "create", "money")
WRITES = SAFETY[1:]
PAGE = ROOT / "docs/reliability.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"


@dataclass(frozen=True)
class Cause:
    """One thing that can become of an attempt.

    `fault` and `options` order it from the sandbox; where it takes more, `scene` says what.
    """

    text: str
    verdict: Verdict
    error: str
    fault: int | str | None = None
    options: dict[str, Any] = field(default_factory=dict[str, Any])
    scene: Literal["fault", "nobody listens", "no place", "cancelled waiting", "cancelled in flight"] = "fault"
    apis: tuple[str, ...] = ("hero", "healthie")
    classes: tuple[str, ...] = SAFETY

    @property
    def cancelled(self) -> bool:
        return self.scene.startswith("cancelled")

    def resent(self, safety: str) -> bool:
        if self.cancelled:
            return False
        if self.verdict is Verdict.UNKNOWN:
            return safety in {"read", "idempotent_write"}
        return self.verdict in {Verdict.NEVER_SENT, Verdict.REFUSED}

    def raised(self, safety: str) -> str:
        """The class of the error when it happens at every attempt."""
        doubtful = self.verdict is Verdict.UNKNOWN and safety in {"create", "money"} and not self.cancelled
        return "OutcomeUnknownError" if doubtful else self.error


NEVER_SENT, REFUSED, REJECTED, UNKNOWN, DONE = Verdict
GRAPHQL = ("healthie",)

CAUSES = (
    Cause("nobody listens at the address", NEVER_SENT, "NotSentError", scene="nobody listens"),
    Cause("no connection became free within `timeout`", NEVER_SENT, "NotSentError", scene="no place"),
    Cause("cancelled while waiting for a free connection", NEVER_SENT, "CancelledError", scene="cancelled waiting"),
    Cause("429", REFUSED, "RateLimitedError", 429),
    Cause("425", REFUSED, "RateLimitedError", 425),
    Cause("`TOO_MANY_REQUESTS` inside a 200", REFUSED, "RateLimitedError", "too_many_requests", apis=GRAPHQL),
    Cause("400", REJECTED, "InvalidRequestError", 400),
    Cause("401", REJECTED, "AuthenticationError", 401),
    Cause("403", REJECTED, "PermissionDeniedError", 403),
    Cause("404", REJECTED, "NotFoundError", 404),
    Cause("409", REJECTED, "ConflictError", 409),
    Cause("410", REJECTED, "NotFoundError", 410),
    Cause("422 and any other 4xx", REJECTED, "InvalidRequestError", 422),
    Cause("301, 307, 308: redirects are not followed", REJECTED, "ServerError", 307),
    Cause(
        "`messages[]` in the response of a mutation",
        REJECTED,
        "InvalidRequestError",
        "messages",
        {},
        "fault",
        GRAPHQL,
        WRITES,
    ),
    Cause("302, 303: how a server may respond to a write it did", UNKNOWN, "ServerError", 303),
    Cause("408", UNKNOWN, "ServerError", 408),
    Cause("499", UNKNOWN, "ServerError", 499),
    Cause("500", UNKNOWN, "ServerError", 500),
    Cause("502", UNKNOWN, "ServerError", 502),
    Cause("502, and it was done", UNKNOWN, "ServerError", 502, {"processed": True}),
    Cause("503", UNKNOWN, "ServerError", 503),
    Cause("504", UNKNOWN, "ServerError", 504),
    Cause("520 and any other 5xx", UNKNOWN, "ServerError", 520),
    Cause("the connection is reset before anything was done", UNKNOWN, "TransportError", "reset"),
    Cause("the connection is reset after it was done", UNKNOWN, "TransportError", "reset_after"),
    Cause("the connection is closed without a response", UNKNOWN, "TransportError", "close"),
    Cause("no response within `timeout`", UNKNOWN, "RequestTimeoutError", "hang"),
    Cause("a response later than `timeout`", UNKNOWN, "RequestTimeoutError", "delay_after", {"seconds": 0.6}),
    Cause("the response is cut off", UNKNOWN, "TransportError", "truncate"),
    Cause("200 with an empty body", UNKNOWN, "ServerError", "empty"),
    Cause("200 with a page of HTML", UNKNOWN, "ServerError", "html"),
    Cause("200 with broken JSON", UNKNOWN, "ServerError", "bad_json"),
    Cause("200 with `data: null`", UNKNOWN, "ServerError", "null_data", apis=GRAPHQL),
    Cause("`INTERNAL_SERVER_ERROR` inside a 200", UNKNOWN, "ServerError", "graphql_error", apis=GRAPHQL),
    Cause(
        "a result and errors beside it, whatever their code",
        UNKNOWN,
        "PermissionDeniedError",
        "partial",
        {"code": "FORBIDDEN"},
        "fault",
        GRAPHQL,
        WRITES,
    ),
    Cause("cancelled in flight", UNKNOWN, "CancelledError", "hang", scene="cancelled in flight"),
    Cause("200 of another shape than described", DONE, "ResponseDecodeError", "another shape"),
)


def table() -> str:
    """The table as Markdown."""
    head = "| what became of an attempt | what is known | a `read` or `idempotent_write` | a `create` or `money` |"
    lines = [head, "|---|---|---|---|"]
    for cause in CAUSES:
        only = " (Healthie)" if cause.apis == GRAPHQL else ""
        cells = [_cell(cause, safety) for safety in ("idempotent_write", "money")]
        lines.append(f"| {cause.text}{only} | {cause.verdict.replace('_', ' ')} | {' | '.join(cells)} |")
    return "\n".join([*lines, "", keyed_text()])


def keyed_operations() -> list[str]:
    """The operations that send an idempotency key, by their Python names."""
    rows = tomllib.loads((SPECS / "healthie/facts.toml").read_text("utf-8")).items()
    found = [name for name, facts in rows if "idempotency_key" in str(facts)]
    return [snake(name) for section in found for name in section.split("|")]


def keyed_text() -> str:
    """What a key for Stripe changes in the table: nothing for the record, and everything for the card."""
    names = ", ".join(f"`{name}`" for name in keyed_operations())
    return (
        f"{names} send a `stripe_idempotency_key`, made once for each call and the same on each of its attempts. "
        "It covers the charge of the card at Stripe and not the record at Healthie, so the right column holds for them "
        "as well: after *unknown* nothing is sent again. What it changes is what you may do then: "
        "`error.idempotency_key` holds it, and whoever repeats the call with it cannot charge the card twice, though a "
        "second record may appear."
    )


def _cell(cause: Cause, safety: str) -> str:
    error = f"`{cause.raised(safety)}`"
    if cause.cancelled:
        return f"{error}; the event says `{cause.verdict}`"
    return f"sent again; in the end {error}" if cause.resent(safety) else error


def page_with_table(text: str) -> str:
    """The page with the table as it has to be."""
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n\n{table()}\n\n{END}{after}"


def main() -> None:
    """Write the table into the page."""
    PAGE.write_text(page_with_table(PAGE.read_text("utf-8")), "utf-8")
    sys.stdout.write(f"{PAGE.name}: {len(CAUSES)} rows\n")


if __name__ == "__main__":
    main()
