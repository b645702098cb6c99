"""What several signs in one response say together: codes, paths, data, `messages[]`, and the HTTP status.

The table is proven cell by cell in tests/contract/test_signs_table.py, and `make docs-tables` writes it into
docs/reliability.md.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from itertools import combinations_with_replacement, product
from typing import Any

from hero_healthie import Verdict
from tests.support.paths import ROOT

NEVER_SENT, REFUSED, REJECTED, UNKNOWN, DONE = Verdict
PAGE = ROOT / "docs/reliability.md"
BEGIN, END = "<!-- signs: begin -->", "<!-- signs: end -->"

CODES: dict[Verdict, tuple[str | None, ...]] = {
    REFUSED: ("TOO_MANY_REQUESTS",),
    REJECTED: (
        "FORBIDDEN",
        "MISSING_API_VERSION_HEADER",
        "NOT_FOUND",
        "UNAUTHENTICATED",
        "UNAUTHORIZED",
        "UNSUPPORTED_API_VERSION",
    ),
    UNKNOWN: ("INTERNAL_SERVER_ERROR", "A_NEW_CODE", None),
}
TEXTS = {
    REFUSED: "`TOO_MANY_REQUESTS`",
    REJECTED: "a code that rejects: " + ", ".join(f"`{code}`" for code in CODES[REJECTED]),
    UNKNOWN: "`INTERNAL_SERVER_ERROR`, a code that is not known, no code",
}
STATUSES = {REFUSED: (425, 429), REJECTED: (400, 401, 403, 404, 409, 422), UNKNOWN: (408, 500, 502, 503)}
LEAST_CERTAIN = (UNKNOWN, REJECTED, REFUSED)
RECORD = {"task": {"id": "1"}, "messages": None}
MESSAGES = [{"field": "content", "message": "no"}]


@dataclass(frozen=True)
class Row:
    """A kind of response to a `create`, what is known then, and responses that are of this kind."""

    text: str
    verdict: Verdict
    responses: tuple[tuple[int, dict[str, Any] | bytes], ...]


def entry(code: str | None, **more: Any) -> dict[str, Any]:
    extensions = {} if code is None else {"extensions": {"code": code}}
    return {"message": "words, such as: API key not authenticated, too many requests", **extensions, **more}


def least_certain(*verdicts: Verdict) -> Verdict:
    return min(verdicts, key=LEAST_CERTAIN.index)


def errors(*entries: dict[str, Any], status: int = 200, **data: Any) -> tuple[int, dict[str, Any]]:
    return status, {"errors": list(entries), **data}


NO_DATA: tuple[dict[str, Any], ...] = ({}, {"data": None}, {"data": {"createTask": None}})
PATHS: tuple[dict[str, Any], ...] = ({}, {"path": ["createTask"]})


def _pairs() -> list[Row]:
    rows: list[Row] = []
    for first, second in combinations_with_replacement(CODES, 2):
        verdict = least_certain(first, second)
        responses = [
            errors(*order, **data)
            for one, other in product(CODES[first], CODES[second])
            for data in NO_DATA
            for path in PATHS
            for order in ((entry(one, **path), entry(other, **path)), (entry(other), entry(one, **path)))
        ]
        text = f"{TEXTS[first]}; and {'another one' if first is second else TEXTS[second]}"
        rows.append(Row(f"two errors: {text}", verdict, tuple(responses)))
    return rows


def _with_statuses() -> list[Row]:
    """A status and a code."""
    rows: list[Row] = []
    for by_status, statuses in STATUSES.items():
        numbers = ", ".join(map(str, statuses))
        for by_code, codes in CODES.items():
            meaning = tuple(
                code for code in codes if code in {"INTERNAL_SERVER_ERROR", *CODES[REFUSED], *CODES[REJECTED]}
            )
            verdict = UNKNOWN if UNKNOWN in (by_status, by_code) else by_code
            text = "`INTERNAL_SERVER_ERROR`" if by_code is UNKNOWN else TEXTS[by_code]
            responses = tuple(
                errors(entry(code, **path), status=status, **data)
                for status, code, data, path in product(statuses, meaning, NO_DATA, PATHS)
            )
            rows.append(Row(f"HTTP {numbers}, and {text}", verdict, responses))
        responses = tuple(
            errors(entry(code), status=status, **data)
            for status, code, data in product(statuses, ("A_NEW_CODE", None), NO_DATA)
        )
        rows.append(
            Row(f"HTTP {numbers}, and an error with a code that is not known, or with none", by_status, responses)
        )
    return rows


CUT_SHORT = b'{"data": null, "errors": [{"message": "no", "extensions": {"code": "INTERNAL_SERVER_ERROR"}}]}'
ALL_CODES = tuple(code for codes in CODES.values() for code in codes)
NO_SUCCESS = tuple(status for statuses in STATUSES.values() for status in statuses)

ROWS = [
    *_pairs(),
    *_with_statuses(),
    Row(
        "any status, and a body that begins as JSON and is cut short",
        UNKNOWN,
        tuple(
            (status, CUT_SHORT[:length]) for status in (200, *NO_SUCCESS) for length in (1, 20, 60, len(CUT_SHORT) - 1)
        ),
    ),
    Row(
        "any code, with a path that leads into the result",
        UNKNOWN,
        tuple(
            errors(entry(code, path=["createTask", "task", "id"]), status=status, **data)
            for code, data, status in product(ALL_CODES, NO_DATA, (200, *NO_SUCCESS))
        ),
    ),
    Row(
        "any code or status, beside a result",
        UNKNOWN,
        (
            *(
                errors(entry(code, **path), status=status, data={"createTask": RECORD})
                for code, path, status in product(ALL_CODES, PATHS, (200, *NO_SUCCESS))
            ),
            *((status, {"data": {"createTask": RECORD}}) for status in NO_SUCCESS),
        ),
    ),
    Row(
        "an error with `locations`, without `path`, and no `data` at all: it came before anything was executed",
        REJECTED,
        (errors(entry(None, locations=[])), errors(entry("undefinedField", locations=[{"line": 1, "column": 2}]))),
    ),
    Row(
        "the same, beside `data`",
        UNKNOWN,
        tuple(errors(entry(None, locations=[]), **data) for data in NO_DATA[1:]),
    ),
    Row(
        "errors that are text, or empty",
        UNKNOWN,
        tuple(
            (200, {"errors": text}) for text in ("API key is not authenticated", ["too many requests"], {"a": 1}, [7])
        ),
    ),
    Row(
        "`messages[]`, and no record or one without an id",
        REJECTED,
        tuple(
            (status, {"data": {"createTask": {"task": task, "messages": MESSAGES}}})
            for status, task in product((200, 400, 422), (None, {"id": None}))
        ),
    ),
    Row(
        "`messages[]` beside a record with an id",
        UNKNOWN,
        tuple(
            (status, {"data": {"createTask": {"task": task, "messages": MESSAGES}}})
            for status, task in product((200, *NO_SUCCESS), ({"id": "1"}, {"content": "no id selected"}))
        ),
    ),
    Row(
        "`stripeError` (a refused card), and no record or one without an id",
        REJECTED,
        tuple(
            (status, {"data": {"createTask": {"task": task, "messages": messages, "stripeError": "card declined"}}})
            for status, task, messages in product((200, 400, 422), (None, {"id": None}), (None, []))
        ),
    ),
    Row(
        "`stripeError` beside a record with an id",
        UNKNOWN,
        tuple(
            (status, {"data": {"createTask": {"task": {"id": "1"}, "messages": None, "stripeError": "card declined"}}})
            for status in (200, *NO_SUCCESS)
        ),
    ),
    Row(
        "`messages[]`, no record, and an error",
        UNKNOWN,
        tuple(
            errors(entry(code), data={"createTask": {"task": None, "messages": MESSAGES}}) for code in CODES[UNKNOWN]
        ),
    ),
]


def table() -> str:
    """The table as Markdown."""
    lines = [
        "| signs in the response to a `create` or `money` operation | what is known | sent again |",
        "|---|---|---|",
    ]
    for row in ROWS:
        again = "yes" if row.verdict is REFUSED else "no"
        lines.append(f"| {row.text} | {row.verdict.replace('_', ' ')} | {again} |")
    return "\n".join(lines)


def page_with_table(text: str) -> str:
    """The page with the table as it has to be."""
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n\n{table()}\n\n{END}{after}"


def main() -> None:
    """Write the table into the page."""
    PAGE.write_text(page_with_table(PAGE.read_text("utf-8")), "utf-8")
    sys.stdout.write(f"{PAGE.name}: {len(ROWS)} rows\n")


if __name__ == "__main__":
    main()
