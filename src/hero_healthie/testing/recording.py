"""Record what the vendors respond, scrubbed, and replay it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from hero_healthie.errors import ConfigurationError
from hero_healthie.testing.scrubbing import scrubbed_request, scrubbed_response

_NOTE = "Scrubbed by hero-healthie: read it before you commit it. Ids are kept, and the values of the fields in `kept`."


@dataclass(frozen=True, slots=True)
class RecordedResponse:
    """A response, as `http_client=` of the clients takes it."""

    status_code: int
    headers: dict[str, str]
    content: bytes


class Recording:
    """Replay the responses in a file, for `http_client=` of a client; or call the vendor, and write them there.

    Use it as a context manager: at its end a recording is written, or a replay says which requests it had no response
    to. Keys, headers, hosts and documents are never recorded. Of bodies, every text and number is replaced by one of
    its kind, but ids of records, and fields that say how a response is read, such as `status` and `cursor`. What is
    left is for a person to read before it is committed.

    Args:
        path: a JSON file.
        record: whether to call the vendor and write the file; otherwise nothing is sent.
        keep: names of further fields whose values are kept, such as `price`.

    Raises:
        ConfigurationError: an argument is of another type; on entering: there is no such recording, or it cannot be
            read.

    Example:
        with Recording("coupons.json", record=True) as recording:
            async with hero_client(sandbox, http_client=recording) as hero:
                await hero.invoicing.list_coupons()
    """

    def __init__(self, path: str | Path, *, record: bool = False, keep: Collection[str] = ()) -> None:
        if not isinstance(path, str | Path) or not isinstance(record, bool):
            raise ConfigurationError("a recording needs the path of a file, and record as true or false")
        if isinstance(keep, str) or not all(isinstance(name, str) for name in keep):
            raise ConfigurationError("keep must be a list of names")
        self.path = Path(path)
        self._record = record
        self._keep = frozenset(keep)
        self._calls: list[dict[str, Any]] = []
        self._missing: list[str] = []

    def _load(self) -> None:
        try:
            held = json.loads(self.path.read_text("utf-8"))
            self._keep |= frozenset(held["kept"])
            self._calls = [{**call} for call in held["calls"]]
        except FileNotFoundError:
            raise ConfigurationError(
                f"there is no recording {self.path.name}: record it first, with record=True or the option of pytest "
                "--hero-healthie-record"
            ) from None
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ConfigurationError(f"the recording {self.path.name} cannot be read: {type(error).__name__}") from None

    async def request(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        content: bytes | AsyncIterator[bytes] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 (as httpx has it)
        follow_redirects: bool = False,
    ) -> RecordedResponse:
        """Return the response to a request, in the order in which they were recorded; see `httpx.AsyncClient.request`.

        Raises:
            ConnectionRefusedError: none is left; leaving the context says so too.
        """
        body = b"".join([part async for part in content]) if isinstance(content, AsyncIterator) else content or b""
        given = {name.lower(): value for name, value in (headers or {}).items()}
        sent = scrubbed_request(method, url, given.get("content-type", ""), body, self._keep)
        if self._record:
            return await self._sent(method, url, dict(headers or {}), body, sent, timeout, follow_redirects)
        for call in self._calls:
            if call.get("sent") == sent and not call.get("used"):
                call["used"] = True
                return _replayed(call["response"])
        self._missing.append(f"{sent['request']} {sent.get('operation') or ''}".strip())
        raise ConnectionRefusedError("the recording has no response to this request")

    async def _sent(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        body: bytes,
        sent: dict[str, Any],
        timeout: float | None,  # noqa: ASYNC109 (as above)
        follow_redirects: bool,
    ) -> RecordedResponse:
        import httpx  # noqa: PLC0415 (loaded where something is recorded)

        async with httpx.AsyncClient(timeout=timeout, follow_redirects=follow_redirects) as client:
            found = await client.request(method, url, headers=headers, content=body or None)
        self._calls.append(
            {"sent": sent, "response": scrubbed_response(found.status_code, found.headers, found.content, self._keep)}
        )
        passed = {name: value for name, value in found.headers.items() if name not in {"content-encoding"}}
        return RecordedResponse(found.status_code, passed, found.content)

    def __enter__(self) -> Self:
        if not self._record:
            self._load()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._record and self._calls:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            held = {"note": _NOTE, "kept": sorted(self._keep), "calls": self._calls}
            self.path.write_text(json.dumps(held, indent=1, ensure_ascii=False) + "\n", "utf-8")
        elif self._missing and error is None:
            listed = "\n".join(f"  {request}" for request in self._missing)
            raise AssertionError(f"{self.path.name} has no response to:\n{listed}\nRecord it anew.")


def _replayed(response: Mapping[str, Any]) -> RecordedResponse:
    body = json.dumps(response["body"]).encode() if "body" in response else str(response.get("text", "")).encode()
    return RecordedResponse(int(response["status"]), dict(response["headers"]), body)
