"""Serve Hero: find the operation, check the request, respond."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import parse_qs

from hero_healthie.sandbox.common.exchange import Call, Incoming, Response, Stubbed, json_response
from hero_healthie.sandbox.common.json import JsonObject, as_object, parse_json
from hero_healthie.sandbox.common.ledger import Ledger, RequestRecord
from hero_healthie.sandbox.common.matching import plain
from hero_healthie.sandbox.common.names import hint
from hero_healthie.sandbox.common.options import invalid
from hero_healthie.sandbox.common.overlay import laid_over
from hero_healthie.sandbox.hero.calls import HeroCall, NotFoundError
from hero_healthie.sandbox.hero.engine import carry_out
from hero_healthie.sandbox.hero.plan import Plan
from hero_healthie.sandbox.hero.references import check_values
from hero_healthie.sandbox.hero.routes import Route, Routes
from hero_healthie.sandbox.hero.rules import RULES
from hero_healthie.sandbox.hero.rules.links import FILES, serve_file
from hero_healthie.sandbox.hero.seeds import PATIENTS, fill
from hero_healthie.sandbox.hero.shapes import Shapes
from hero_healthie.sandbox.hero.state import Clock, PracticeGroup, utc_now
from hero_healthie.sandbox.hero.validation import RefusedError, refuse
from hero_healthie.sandbox.specs.examples import Examples
from hero_healthie.sandbox.specs.load import hero_description, hero_plan, hero_undescribed
from hero_healthie.sandbox.store.database import Database
from hero_healthie.sandbox.store.store import Snapshot, Store
from hero_healthie.sandbox.webhooks.outbox import Outbox
from hero_healthie_runtime.json import is_array, is_object

_STATE = "state, which it does not keep in this sandbox: what it answers is made up, and strict=True refuses it"
_METHODS = ("DELETE", "GET", "PATCH", "POST", "PUT")
_PLACEHOLDER = re.compile(r"\{\w+\}")


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
        patients: how many each practice group has at first.
        strict: whether canned operations are refused.
        clock: returns the time.
        database: keeps what is written; nothing outlives the process without one.
    """

    def __init__(
        self,
        ledger: Ledger,
        keys: dict[str, tuple[str, ...]],
        outbox: Outbox,
        *,
        seed: int,
        patients: int = PATIENTS,
        strict: bool = False,
        clock: Clock = utc_now,
        database: Database | None = None,
    ) -> None:
        self.ledger = ledger
        self.strict = strict
        self._outbox = outbox
        self._keys = keys
        self._seed = seed
        self._patients = patients
        self._clock = clock
        self.database = database
        self._located: dict[str, str] = {}
        self._groups: dict[str, PracticeGroup] = {}
        self._seeded: dict[str, Snapshot] = {}

    @cached_property
    def _routes(self) -> Routes:
        return Routes(hero_description())

    @cached_property
    def _examples(self) -> Examples:
        return Examples(hero_description(), self._seed)

    @cached_property
    def _plan(self) -> Plan:
        return Plan(hero_plan(), self._routes.all, RULES)

    @cached_property
    def _shapes(self) -> Shapes:
        return Shapes(self._plan, self._examples)

    @cached_property
    def _plain_names(self) -> frozenset[str]:
        return frozenset(map(plain, (*self._routes.names, *RULES, *hero_undescribed())))

    @property
    def operation_names(self) -> tuple[str, ...]:
        """Every operation id."""
        return self._routes.names

    @property
    def operation_states(self) -> Mapping[str, str]:
        """What each operation answers from: `stored`, `computed` or `canned`."""
        return {task.operation: task.state for task in self._plan.tasks}

    def locate(self, operation: str, method: str, template: str) -> None:
        """Serve an operation that the description lacks, at a path that the caller says.

        Raises:
            InvalidArgumentError: it is described, or the vendor names none like it, or that is no such request.
        """
        rest = sorted({*RULES, *hero_undescribed()} - {*self._routes.names} | self._located.keys())
        if operation not in rest:
            close = hint(operation, rest)
            raise invalid("operation", f"must be one that the description lacks: {', '.join(rest)}{close}")
        is_served = operation in RULES
        methods = _METHODS[2:] if is_served else _METHODS
        if method not in methods or not template.startswith("/"):
            raise invalid(
                "request", f"must be {', '.join(methods[:-1])} or {methods[-1]}, and a path that begins with /"
            )
        if is_served and len(_PLACEHOLDER.findall(template)) != 1:
            raise invalid("request", "must have one placeholder in its path, for the id")
        shown = next(route for route in self._routes.all if route.operation == "getAppointment")
        responses: JsonObject = shown.definition["responses"] if is_served else {"200": {"description": "Not known."}}
        definition = {"operationId": operation, "responses": responses}
        path = _PLACEHOLDER.sub("{id}", template) if is_served else template
        route = Route(method, path, definition, shown.components, [], is_known=is_served)
        self._routes.add(route)
        self._plan.add(route, "Appointment" if is_served else "")
        self._located[operation] = f"{method} {template}"

    @property
    def located(self) -> Mapping[str, str]:
        """The operations that `locate` has added, and their requests."""
        return self._located

    def knows(self, operation: str) -> bool:
        """Return whether there is an operation of this name."""
        return plain(operation) in self._plain_names

    def names_at(self, operation: str, path: tuple[str, ...]) -> Collection[str] | None:
        """Return the names that an object in an operation's arguments may have, see `NamesAt`."""
        route = self._routes.named(operation)
        return None if route is None else route.names_at(path)

    def reset(self) -> None:
        """Return to the seeded records."""
        if self.database is not None:
            for name in (name for names in self._keys.values() for name in names):
                self.group(name)
        self.restore({})

    def snapshot(self) -> dict[str, Snapshot]:
        """Return the present records of every practice group that was used."""
        return {name: group.store.snapshot() for name, group in self._groups.items()}

    def restore(self, snapshots: Mapping[str, Snapshot]) -> None:
        """Return to the records of a snapshot; a practice group that was first used after it, to the seeded ones."""
        for name, group in self._groups.items():
            group.restore(snapshots.get(name, self._seeded[name]))
        self.save()

    @property
    def stores(self) -> dict[str, Store]:
        """The records of every practice group that was used."""
        return {name: group.store for name, group in self._groups.items()}

    def referred_type(self, field: str) -> str | None:
        """Return the type of the records whose ids a field holds; None if it holds none."""
        return self._plan.referred_type(field)

    @property
    def practice_groups(self) -> tuple[str, ...]:
        """Every practice group that a key accepts."""
        return tuple(dict.fromkeys(itertools.chain.from_iterable(self._keys.values())))

    def keep_as_seeded(self) -> None:
        """Let `reset` return to the present records."""
        self._seeded = self.snapshot()

    def group(self, name: str) -> PracticeGroup:
        """Return a practice group, seeded when it is first used."""
        if name not in self._groups:
            group = self._groups[name] = PracticeGroup(name, self._clock)
            fill(group, self._patients)
            self._seeded[name] = group.store.snapshot()
            self._restore_saved(group)
        return self._groups[name]

    def save(self) -> None:
        """Keep what was written, where there is a database."""
        if self.database is not None:
            for name, group in self._groups.items():
                self.database.save(f"hero/{name}", group.store)

    def _restore_saved(self, group: PracticeGroup) -> None:
        saved = Store()
        if self.database is not None and self.database.load(f"hero/{group.id}", saved):
            group.restore(saved.snapshot())
            group.store.take_written()

    def send_event(self, event: str, id: str, practice_group_id: str) -> None:
        """Send an event that no request caused."""
        self._outbox.emit("hero", event, resource_id=id, tenant=practice_group_id)

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
        if found is None:
            return Call("hero", "", (), body, {}, tenant, None)
        arguments: JsonObject = {**_query(incoming.query, found[0]), **found[1], "body": body}
        return Call("hero", operation, (operation,), body, {}, tenant, _Found(*found), (arguments,))

    def process(self, call: Call, incoming: Incoming, record: RequestRecord, stub: Stubbed | None = None) -> Response:
        """Check a request, carry it out and return the response, see `ApiService`."""
        response = self._respond(call, incoming, record, stub)
        self.save()
        return response

    def check_stub(self, stub: Stubbed) -> None:
        """Raise InvalidArgumentError if a response that a test says is none of the operation's."""
        route = self._routes.named(stub.operation)
        if route is None:
            raise invalid("operation", f"{stub.operation!r} is served once locate_hero says where it is")
        self._stubbed(route, stub)

    def _stubbed(self, route: Route, stub: Stubbed, call: Call | None = None) -> Response:
        success, schema = route.success
        value = stub.value
        if schema is not None and not stub.is_whole:
            made = self._examples.make(schema, route.operation)
            if is_array(value) and is_object(made) and is_array(made.get("data")):
                value = {"data": value, **({"count": len(value)} if "count" in made else {})}
            if is_object(made) and made and not is_object(value):
                raise invalid("response", f"must be an object, not a {type(value).__name__}")
            whole = laid_over(made, value)
            value = whole if call is None else laid_over(self._like(route, call, whole), value, strict=False)
        return json_response(value, stub.status or success, processed=False)

    def _like(self, route: Route, call: Call, whole: Any) -> Any:
        """Return a response with the fields of a record in place of made-up ones: of the one that is named, or any."""
        task, group = self._plan.task(route.operation), self.group(call.tenant)
        id_ = call.detail.path.get("id")
        record = group.get(task.record, id_) or next(group.all(task.record), None)
        if record is None or not is_object(whole):
            return whole
        schema = route.success[1]
        if task.does != "list":
            shown = self._shapes.show(group, record, schema, task)
            return {**whole, **shown, **({"id": id_} if id_ is not None and "id" in shown else {})}
        row = self._shapes.show(group, record, self._shapes.rows_schema(schema), task)
        return {**whole, "data": [row]} if "data" in whole else whole

    def _respond(self, call: Call, incoming: Incoming, record: RequestRecord, stub: Stubbed | None) -> Response:
        if incoming.method == "GET" and incoming.path.startswith(FILES):
            return serve_file(list(self._groups.values()), incoming.path.removeprefix(FILES))
        if not call.tenant:
            known = incoming.headers.get("x-api-key", "") in self._keys
            return Response(403 if known and incoming.headers.get("x-practice-group-id") else 401, processed=False)
        found: _Found | None = call.detail
        if found is None:
            allowed = ", ".join(self._routes.methods_at(incoming.path))
            return (
                Response(405, headers={"allow": allowed}, processed=False)
                if allowed
                else Response(404, processed=False)
            )
        try:
            return self._carry_out(call, found, incoming, record, stub)
        except RefusedError as refused:
            return refused.response()
        except NotFoundError:
            return Response(404, processed=False)

    def _carry_out(
        self, call: Call, found: _Found, incoming: Incoming, record: RequestRecord, stub: Stubbed | None
    ) -> Response:
        route, group = found.route, self.group(call.tenant)
        task = self._plan.task(route.operation)
        if self.strict and task.state == "canned" and stub is None:
            raise refuse(route.operation, _STATE, "SANDBOX_CANNED")
        query = route.query.check(incoming.query)
        body = (
            as_object(route.body.check(incoming.headers.get("content-type", ""), incoming.body)) if route.body else {}
        )
        if stub is not None:
            return self._stubbed(route, stub, call)
        check_values(group, self._plan, task, query, body)
        base_url = f"http://{incoming.headers.get('host', 'localhost')}/hero"
        hero_call = HeroCall(
            group, route, task, found.path, query, body, self.ledger, record, self._outbox, self._shapes, base_url
        )
        rule = RULES.get(route.operation)
        if rule is not None:
            made = rule(hero_call)
            return made if isinstance(made, Response) else json_response(made, route.success[0])
        if task.does:
            return json_response(carry_out(hero_call), route.success[0])
        return self._canned(hero_call)

    def _canned(self, call: HeroCall) -> Response:
        """Respond from the description alone."""
        status, schema = call.route.success
        if call.route.method != "GET":
            call.ledger.record_effect(call.record, "performed", id=call.path.get("id", ""), data=call.body)
        if schema is None:
            return json_response(dict(call.path), status)
        return json_response(self._examples.make(schema, call.route.operation, call.group.id), status)


def _query(query: str, route: Route) -> JsonObject:
    """Return the parameters of a query: a text, or a list for one that takes several or is repeated."""
    if not query:
        return {}
    lists = route.query.lists
    found = parse_qs(query, keep_blank_values=True)
    return {name: values[0] if len(values) == 1 and name not in lists else values for name, values in found.items()}
