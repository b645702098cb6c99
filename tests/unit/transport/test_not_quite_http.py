"""Responses that are not quite HTTP, by both parsers of aiohttp: the table of docs/engine.md."""

from __future__ import annotations

import asyncio
import json
import re

import pytest
from aiohttp import client_proto, http_parser

from hero_healthie import APIError, Hero, Verdict
from tests.support.paths import ROOT
from tests.support.servers import serving
from tests.unit.transport.test_aiohttp import client

BODY = json.dumps({"data": [], "count": 0}).encode()
LENGTH = b"content-length: %d\r\n" % len(BODY)
OK = b"HTTP/1.1 200 OK\r\n"
UNKNOWN, READ = "outcome unknown", "read"
CASES = {
    "a byte behind the response, in the same packet": (OK + LENGTH + b"\r\n" + BODY + b"X", UNKNOWN, READ),
    "`Content-Length` twice with the same value": (OK + LENGTH * 2 + b"\r\n" + BODY, UNKNOWN, READ),
    "`Content-Length` twice with two values": (
        OK + LENGTH + b"content-length: 99\r\n\r\n" + BODY,
        UNKNOWN,
        "outcome unknown, by a check of this package",
    ),
    "a 204 with a body": (b"HTTP/1.1 204 No Content\r\n" + LENGTH + b"\r\n" + BODY, UNKNOWN, "read, without the body"),
    "`HTTP/1.2`": (b"HTTP/1.2 200 OK\r\n" + LENGTH + b"\r\n" + BODY, UNKNOWN, READ),
}


async def outcome(hero: Hero) -> str:
    try:
        await hero.invoicing.list_coupons()
    except APIError as error:
        return "read, without the body" if error.status == 204 else UNKNOWN if error.verdict is Verdict.UNKNOWN else "?"
    return READ


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("parser", ["C", "pure Python"])
async def test_what_each_parser_makes_of_it(case: str, parser: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if parser == "pure Python":
        monkeypatch.setattr(client_proto, "HttpResponseParser", http_parser.HttpResponseParserPy)
    raw, by_c, by_python = CASES[case]

    async def respond(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(raw)

    async with serving(respond) as url, client(url, timeout=5.0) as hero:
        expected = by_c if parser == "C" else by_python
        assert expected.startswith(await outcome(hero))
        assert expected.startswith(await outcome(hero))  # nothing of the first response is left for the second call


def test_the_page_says_so() -> None:
    page = (ROOT / "docs" / "engine.md").read_text("utf-8")
    table = {row[0]: row[1:] for row in re.findall(r"^\| (.+?) \| (.+?) \| (.+?) \|$", page, re.MULTILINE)}
    assert {case: table.get(case) for case in CASES} == {case: row[1:] for case, row in CASES.items()}
