"""Answers of one operation before and after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .openapi_judgements import Spot
from .openapi_requests import findings
from .openapi_schema import SchemaComparison
from .openapi_source import Operation, resolved
from .report import Change, ChangeLevel, Element

_JSON = "application/json"
_EMPTY = frozenset({"204", "205"})
_ANYTHING: dict[str, Any] = {}


def answer_changes(
    schemas: SchemaComparison, before: dict[str, Any], after: dict[str, Any], one: Operation, other: Operation
) -> Iterator[Change]:
    """Differences of what is answered."""
    old, new = _answers(before, one), _answers(after, other)
    good, now_good = _successes(old), _successes(new)
    for status in sorted((old.keys() ^ new.keys()) - good.keys() - now_good.keys()):
        came = status in new
        text = f"the status {status} is {'listed now' if came else 'no longer listed'}"
        yield _change(one, "status", "note", text, "Nothing to do: every refusal is an `APIError`.")
    pairs = [(status, status) for status in good if status in now_good]
    gone, came_statuses = _only(good, now_good), _only(now_good, good)
    if not pairs and len(gone) == len(came_statuses) == 1:
        pairs = [(gone[0], came_statuses[0])]
        yield _change(
            one, "status", "note", f"the answer comes with {came_statuses[0]} instead of {gone[0]}", "Nothing to do."
        )
        gone, came_statuses = [], []
    for was, now in pairs:
        yield from _content(schemas, one, was, now, good[was], now_good[now])
    for status in gone:
        yield _status(schemas, one, status, good[status], [now_good[now] for _, now in pairs], came=False)
    for status in came_statuses:
        yield _status(schemas, one, status, now_good[status], [now_good[now] for _, now in pairs], came=True)


def _only(these: dict[str, Any], those: dict[str, Any]) -> list[str]:
    return [status for status in these if status not in those]


def _answers(document: dict[str, Any], operation: Operation) -> dict[str, dict[str, Any]]:
    responses: dict[str, Any] = operation.data.get("responses", {})
    return {str(status): resolved(document, answer) for status, answer in responses.items()}


def _successes(answers: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The answers that the SDK reads."""
    found = {status: answer for status, answer in answers.items() if status.startswith("2")}
    return found or {status: answer for status, answer in answers.items() if status == "default"}


def _status(
    schemas: SchemaComparison, one: Operation, status: str, answer: dict[str, Any], others: list[Any], *, came: bool
) -> Change:
    shapes = schemas.new if came else schemas.old
    texts = {schemas.new.canonical(_schema(each)) for each in others}
    known = shapes.canonical(_schema(answer)) in texts
    if known:
        text = f"the status {status} with the known answer is {'new' if came else 'gone'}"
        return _change(one, "status", "note", text, "Nothing to do.")
    if came:
        text = f"the answer may come with {status} now, in another shape"
        return _change(one, "status", "breaking", text, "Be ready for one more type of result.")
    text = f"the answer with {status} does not come any more"
    return _change(one, "status", "breaking", text, "Remove what you do with that type of result.")


def _schema(answer: dict[str, Any]) -> Any:
    return answer.get("content", {}).get(_JSON, {}).get("schema", _ANYTHING)


def _content(
    schemas: SchemaComparison, one: Operation, was: str, now: str, old: dict[str, Any], new: dict[str, Any]
) -> Iterator[Change]:
    before: dict[str, Any] = old.get("content", {})
    after: dict[str, Any] = new.get("content", {})
    if bool(before) != bool(after):
        if after:
            nothing = was in _EMPTY
            level: ChangeLevel = "additive" if nothing else "breaking"
            text = f"the answer is described now{', where there was none' if nothing else ''}"
            advice = "Nothing to do." if nothing else "Read the attributes of the result instead of its keys."
            yield _change(one, "answer_described", level, text, advice)
        else:
            text = "there is no answer any more" if now in _EMPTY else "the answer is no longer described"
            yield _change(one, "answer_described", "breaking", text, "Do not read the result as the type it was.")
        return
    if _JSON in before and _JSON not in after:
        text = f"the answer is no longer JSON but {', '.join(sorted(after))}"
        yield _change(one, "content_type", "breaking", text, "Wait for a version that can read it.")
        return
    for kind in sorted((before.keys() ^ after.keys()) - {_JSON}):
        text = f"an answer of {kind} is {'offered as well' if kind in after else 'no longer offered'}"
        yield _change(one, "content_type", "note", text, "Nothing to do: the SDK asks for JSON.")
    if _JSON in after and _JSON not in before:
        yield _change(one, "content_type", "breaking", "the answer is JSON now", "Adapt what you do with the result.")
    elif _JSON in before:
        spot = Spot("response", (), f"{one.where} answer")
        yield from findings(one, schemas.compare(_schema(old), _schema(new), spot))


def _change(operation: Operation, kind: str, level: ChangeLevel, text: str, advice: str) -> Change:
    return Change(
        api="hero",
        kind=kind,
        level=level,
        where=operation.where,
        text=text,
        advice=advice,
        methods=(operation.python_path,),
        elements=(Element(operation.python_path),),
    )
