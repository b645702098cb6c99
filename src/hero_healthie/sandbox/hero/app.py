"""Serve Hero: find the operation, check the request, respond."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from hero_healthie.sandbox.common.exchange import Call, Incoming, Response, json_response
from hero_healthie.sandbox.common.json import JsonObject, as_object, parse_json
from hero_healthie.sandbox.common.ledger import Ledger, RequestRecord
from hero_healthie.sandbox.faults import plain
from hero_healthie.sandbox.hero.routes import Route, Routes
from hero_healthie.sandbox.hero.rules import STATEFUL, HeroCall, NotFoundError
from hero_healthie.sandbox.hero.state import PracticeGroup
from hero_healthie.sandbox.hero.validation import RefusedError
from hero_healthie.sandbox.hero.webhooks import WEBHOOKS
from hero_healthie.sandbox.specs.examples import Examples
from hero_healthie.sandbox.specs.load import hero_description
from hero_healthie.sandbox.webhooks.outbox import Outbox
from hero_healthie_runtime.json import is_array, is_object

_STATEFUL = {**STATEFUL, **WEBHOOKS}
_PATIENT_LISTS = {"listPatients", "listPatientsV2", "listPatientsV3"}
_PAGE_SIZE = 20
_UNPAGED_ROWS = 3
_PAGED_ROWS = 45
_ABSENT_ID = "0"
_UNDESCRIBED_ROW: JsonObject = {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}


@dataclass(slots=True)
class _Found:
    route: Route
    path: dict[str, str]


class HeroService:
    """Serve Hero.

    Args:
        ledger: records effects.
        keys: the practice groups of each key.
        outbox: sends what webhooks are registered for.
        seed: draws the generated data.
    """

    def __init__(self, ledger: Ledger, keys: dict[str, tuple[str, ...]], outbox: Outbox, *, seed: int) -> None:
        self.ledger = ledger
        self._outbox = outbox
        self._keys = keys
        self._seed = seed
        self._groups: dict[str, PracticeGroup] = {}
        self.reset()

    @cached_property
    def _routes(self) -> Routes:
        return Routes(hero_description())

    @cached_property
    def _examples(self) -> Examples:
        return Examples(hero_description(), self._seed)

    @cached_property
    def _plain_names(self) -> frozenset[str]:
        return frozenset(map(plain, self._routes.names))

    @property
    def operation_names(self) -> tuple[str, ...]:
        """Every operation id."""
        return self._routes.names

    def knows(self, operation: str) -> bool:
        """Return whether there is an operation of this name."""
        return plain(operation) in self._plain_names

    def reset(self) -> None:
        """Return to the seeded records."""
        self._groups = {}

    def _group(self, name: str) -> PracticeGroup:
        if name not in self._groups:
            self._groups[name] = PracticeGroup(name)
        return self._groups[name]

    def identify(self, incoming: Incoming) -> Call:
        """Find operation and practice group of a request."""
        found = self._routes.find(incoming.method, incoming.path)
        group = incoming.headers.get("x-practice-group-id", "")
        tenant = group if group in self._keys.get(incoming.headers.get("x-api-key", ""), ()) else ""
        operation = found[0].operation if found else ""
        body: Any = None
        if incoming.body:
            try:
                body = parse_json(incoming.body)
            except (ValueError, RecursionError):
                body = None
        names = (operation,) if operation else ()
        return Call("hero", operation, names, body, {}, tenant, _Found(*found) if found else None)

    def process(self, call: Call, incoming: Incoming, record: RequestRecord) -> Response:  # noqa: PLR0911 - one per check
        """Check a request, carry it out and return the response."""
        key = incoming.headers.get("x-api-key", "")
        if key not in self._keys or not incoming.headers.get("x-practice-group-id"):
            return Response(401, processed=False)
        if not call.tenant:
            return Response(403, processed=False)
        found: _Found | None = call.detail
        if found is None:
            status = 405 if self._routes.has_path(incoming.path) else 404
            return Response(status, processed=False)
        route = found.route
        try:
            query = route.query.check(incoming.query)
            body = route.body.check(incoming.headers.get("content-type", ""), incoming.body) if route.body else None
            group = self._group(call.tenant)
            hero_call = HeroCall(group, found.path, query, as_object(body), self.ledger, record, self._outbox)
            handler = _STATEFUL.get(route.operation)
            if handler is not None:
                return json_response(handler(hero_call), route.success[0])
            return self._generated(route, hero_call)
        except RefusedError as refused:
            return refused.response()
        except NotFoundError:
            return Response(404, processed=False)

    def _generated(self, route: Route, call: HeroCall) -> Response:
        if _ABSENT_ID in call.path.values():
            raise NotFoundError
        status, schema = route.success
        record_id = call.path.get("id") or (call.group.new_id() if route.method == "POST" else "")
        if route.method != "GET":
            self.ledger.record_effect(call.record, "performed", id=record_id, data=call.body)
        if route.method == "DELETE" and schema is None:
            return Response(status)
        remembered = _remember(route.operation, call, record_id)
        resolved = self._examples.resolved(schema)
        rows = as_object(as_object(resolved.get("properties")).get("data"))
        if schema is None:
            rows = {"type": "array"}
        if route.operation.startswith("list") and rows.get("type") == "array":
            return json_response(self._page(route, call, rows, resolved), status)
        if schema is None:
            return json_response(dict(call.path), status)
        made: Any = self._examples.make(schema, route.operation, "/".join((call.group.id, *call.path.values())))
        _echo_id(made, as_object(resolved.get("properties")), record_id)
        if remembered:
            made = {**as_object(made), **remembered}
        return json_response(made, status)

    def _page(self, route: Route, call: HeroCall, rows: JsonObject, schema: JsonObject) -> JsonObject:
        paged = "page_index" in route.query.names
        known = _known_rows(route.operation, call.group, call.query)
        total = len(known) if known is not None else _PAGED_ROWS if paged else _UNPAGED_ROWS
        start, size = 0, total
        if paged:
            size = _whole(call.query.get("page_size"), _PAGE_SIZE)
            start = _whole(call.query.get("page_index"), 0) * size
        items = self._examples.resolved(rows.get("items"))
        if not items.get("properties"):
            items = _UNDESCRIBED_ROW
        data: list[Any] = []
        for at in range(start, min(start + size, total)):
            row = self._examples.make(items, route.operation, f"{call.group.id}/{at}")
            _echo_id(row, as_object(items.get("properties")), str(call.group.offset + at + 1))
            data.append({**row, **known[at]} if known is not None else row)
        # Everything but the rows and their number is generated like any other object.
        declared = as_object(schema.get("properties"))
        others = {"type": "object", "properties": {name: declared[name] for name in declared if name != "data"}}
        made = as_object(self._examples.make(others, route.operation, call.group.id))
        return {**made, "data": data, "count": total}


def _echo_id(made: Any, properties: JsonObject, record_id: str) -> None:
    if not is_object(made) or not record_id or "id" not in properties:
        return
    declared = properties["id"].get("type")
    kinds = set(declared) if is_array(declared) else {declared}
    if "string" in kinds and ("pattern" not in properties["id"] or record_id.isdecimal()):
        made["id"] = record_id
    elif kinds & {"integer", "number"} and record_id.isdecimal():
        made["id"] = int(record_id)


def _whole(value: Any, default: int) -> int:
    text = str(value) if value is not None else ""
    return int(text) if text.isdecimal() else default


def _known_rows(operation: str, group: PracticeGroup, query: JsonObject) -> list[JsonObject] | None:
    """Return what is stored of each row of a list; None for a list of anything else."""
    if operation == "listAdmins":
        return [{"id": admin} for admin in group.admins]
    if operation not in _PATIENT_LISTS:
        return None
    wanted = {name: str(query[name]).lower() for name in ("first_name", "last_name") if query.get(name)}
    search = str(query.get("search") or "").lower()
    return [
        {"id": patient, **names}
        for patient, names in group.patients.items()
        if all(str(names[name]).lower() == value for name, value in wanted.items())
        and search in f"{patient} {names['first_name']} {names['last_name']}".lower()
    ]


def _remember(operation: str, call: HeroCall, record_id: str) -> JsonObject:
    """Store the record of an operation without rules, and return the fields of the response that follow from it."""
    group, body = call.group, call.body
    if operation == "createAppointment":
        group.appointments[record_id] = str(body.get("patient_id") or next(iter(group.patients)))
    elif operation in {"registerPatient", "registerPatientPds"}:
        names = {name: str(body.get(name) or "Unknown") for name in ("first_name", "last_name")}
        group.patients[record_id] = names
        return {"patient_id": record_id}
    return {}
