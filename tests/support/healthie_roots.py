"""Prove which root fields of Healthie stand on state: a write through another root changes what they respond."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from graphql import GraphQLInputObjectType, GraphQLObjectType, GraphQLUnionType, is_leaf_type, is_required_argument

from hero_healthie.sandbox.healthie.complexity import is_connection, named_type
from hero_healthie.sandbox.healthie.roots import Root
from hero_healthie.sandbox.store.records import Record
from tests.support.healthie_inputs import RIGHT, input_of, reference_of
from tests.support.healthie_sandbox import Clinic

_TRIES = 14
#: Mutations that write records of a type that is not their own.
OTHER_WRITERS: dict[str, tuple[str, ...]] = {"AppliedTag": ("bulkApply", "removeAppliedTag")}


class Prover:
    """Look for a witness of each root field: another one whose write changes its response."""

    def __init__(self) -> None:
        self.clinic = Clinic()
        self.domain = self.clinic.service.domain
        self.queries, self.mutations = self.domain.roots
        self.account = self.domain.account(0)
        self.writers: dict[str, list[Root]] = {}
        for root in self.mutations.values():
            if root.input is not None and (root.verb != "canned" or root.name in self.domain.rules.mutations):
                self.writers.setdefault(root.type, []).append(root)
        self.nested: dict[str, list[Root]] = {}
        for root in [root for roots in self.writers.values() for root in roots if root.type]:
            shape = self.domain.shapes.of(root.type)
            for name, declared in root.input.fields.items():  # type: ignore[union-attr] # all have one
                place = shape.place_of(name)
                if place is not None and isinstance(named_type(declared.type), GraphQLInputObjectType):
                    self.nested.setdefault(place.of, []).append(root)
        for roots in self.writers.values():
            roots.sort(
                key=lambda root: (
                    ("update", "create", "each", "delete").index(root.verb)
                    if root.verb in {"update", "create", "each", "delete"}
                    else 9
                )
            )

    def witnesses(self) -> dict[str, str]:
        """The witness of each root that has one."""
        found: dict[str, str] = {}
        for root in (*self.queries.values(), *self.mutations.values()):
            witness = self._of_query(root) if root.query else self._of_mutation(root)
            if witness is not None:
                found[root.name] = witness
        return found

    # --- Queries ------------------------------------------------------------------------------------------------------

    def _of_query(self, root: Root) -> str | None:
        for arguments in self._arguments(root):
            self.clinic.service.reset()
            before = self._read(root, arguments)
            if before is None:
                continue
            target = _first_id(before)
            for writer in self._candidates(root.type):
                self.clinic.service.reset()
                self._read(root, arguments)
                if self._write(writer, target) is None:
                    continue
                if self._read(root, arguments) != before:
                    return writer.name
        return None

    def _arguments(self, root: Root) -> Iterator[dict[str, Any]]:
        declared: Any = self.domain.shapes.schema.query_type
        given = declared.fields[root.name].args
        needed: dict[str, Any] = {}
        for name, argument in given.items():
            if is_required_argument(argument):
                of = named_type(argument.type)
                needed[name] = self._reference(root, name) or ("2026-12-01" if of.name.startswith("ISO") else "1")
                if hasattr(of, "values"):
                    needed[name] = next(iter(of.values))
        yield needed
        if "id" in given and root.type in self.domain.shapes.schema.type_map:
            rows = list(self.account.all(root.type))
            if rows:
                yield {**needed, "id": rows[0].id}
        for name in given:
            value = self._reference(root, name) if name.endswith("_id") else None
            if value:
                yield {**needed, name: value}

    def _reference(self, root: Root, name: str) -> str | None:
        shape = self.domain.shapes.of(root.type) if root.type else None
        return reference_of(self.account, shape, name) or None

    def _read(self, root: Root, arguments: dict[str, Any]) -> str | None:
        declared: Any = self.domain.shapes.schema.query_type
        given = declared.fields[root.name].args
        types = ", ".join(f"${name}: {given[name].type}" for name in arguments)
        named = [f"{name}: ${name}" for name in arguments] + (["first: 1"] if "first" in given else [])
        head = f"query({types})" if types else "query"
        called = f"{root.name}({', '.join(named)})" if named else root.name
        text = f"{head} {{ {called} "
        response = self.clinic.run(text + selection(root.declared) + " }", **arguments)
        if "errors" in response or response["data"][root.name] is None:
            return None
        return json.dumps(response["data"], sort_keys=True)

    # --- Mutations ----------------------------------------------------------------------------------------------------

    def _of_mutation(self, root: Root) -> str | None:
        if root.input is None or root not in self.writers.get(root.type, ()):
            return None
        self.clinic.service.reset()
        before = self._write(root, None, whole=True)
        for writer in self._candidates(root.type):
            if writer.name == root.name:
                continue
            self.clinic.service.reset()
            made = self._write(writer, None)
            if made is None:
                continue
            target = _first_id(made) if writer.verb in {"create", "each"} else None
            after = self._write(root, target, whole=True)
            if after is not None and after != before:
                return writer.name
        return self._by_reference(root) if root.verb in {"create", "each"} else None

    def _by_reference(self, root: Root) -> str | None:
        """The root that makes a record without which this one is refused."""
        assert root.input is not None
        for name in root.input.fields:
            if not name.endswith("_id") or not (known := self._reference(root, name)):
                continue
            for type_ in self.domain.shapes.schema.type_map:
                makers = [maker for maker in self.writers.get(type_, ()) if maker.verb == "create"]
                row = self.account.get(type_, known)
                if row is None or not makers or makers[0].name == root.name:
                    continue
                self.clinic.service.reset()
                coming = str(self.account.store.next_ids.get(type_, 1))
                if self._write(root, None, changed={name: coming}) is not None:
                    continue
                self.clinic.service.reset()
                made = self._write(makers[0], None)
                if made is None or _first_id(made) != coming:
                    continue
                if self._write(root, None, changed={name: coming}) is not None:
                    return makers[0].name
        return None

    def _candidates(self, type_: str) -> list[Root]:
        found = [*self.writers.get(type_, ()), *self.nested.get(type_, ())[:4]]
        found += [self.mutations[name] for name in OTHER_WRITERS.get(type_, ())]
        if type_ in self.domain.shapes.schema.type_map and not isinstance(
            self.domain.shapes.schema.type_map[type_], GraphQLUnionType
        ):
            for field in self.domain.shapes.of(type_).fields.values():
                if not field.leaf:
                    found += [root for root in self.writers.get(field.of, ())[:2] if root not in found]
        found += [self.mutations[name] for name in ("updateUser", "updateClient")]
        return found[:_TRIES]

    def _write(
        self, root: Root, target: str | None, *, whole: bool = False, changed: dict[str, Any] | None = None
    ) -> str | None:
        assert root.input is not None
        given = {**input_of(self.account, root, salt=5), **RIGHT.get(root.name, {}), **(changed or {})}
        ids = [str(name) for name in root.decided.get("id", ())] or ["id"]
        row: Record | None = next(self.account.all(root.type), None) if root.type else None
        for name in ids:
            if name in root.input.fields:
                value: Any = target or (row.id if row is not None else "1")
                given[name] = [value] if "[" in str(root.input.fields[name].type) else value
        payload: Any = named_type(root.declared)
        asked = "__typename"
        if isinstance(payload, GraphQLObjectType):
            inner = selection(payload.fields[root.field].type) if whole and root.field else "{ __typename }"
            main = payload.fields[root.field].type if root.field else None
            if main is not None and not whole and not is_leaf_type(named_type(main)):
                inner = "{ id }" if "id" in getattr(named_type(main), "fields", {}) else "{ __typename }"
            asked = "messages { field }" + (f" {root.field} {inner}" if root.field else "")
        response = self.clinic.run(
            f"mutation($input: {root.input.name}!) {{ {root.name}(input: $input) {{ {asked} }} }}", input=given
        )
        data = (response.get("data") or {}).get(root.name)
        if "errors" in response or not data or data.get("messages"):
            return None
        return json.dumps(data, sort_keys=True)


def selection(type_: Any, depth: int = 1) -> str:
    """Every value of a type, and those of the objects next to it."""
    of: Any = named_type(type_)
    if is_leaf_type(of):
        return ""
    if is_connection(of):
        return f"{{ total_count nodes {selection(of.fields['nodes'].type, depth)} }}"
    if isinstance(of, GraphQLUnionType):
        return "{ __typename " + " ".join(f"... on {member.name} {{ id }}" for member in of.types) + " }"
    chosen = ["__typename"]
    for name, field in of.fields.items():
        inner: Any = named_type(field.type)
        if any(is_required_argument(argument) for argument in field.args.values()) or name.endswith("_at"):
            continue
        if is_leaf_type(inner):
            if depth or len(chosen) < 12 or name in {"first_name", "name"}:
                chosen.append(name)
        elif depth and not is_connection(inner) and "id" in getattr(inner, "fields", {}):
            chosen.append(f"{name} {{ id }}" if "[" in str(field.type) else f"{name} {selection(inner, 0)}")
        elif depth and not is_connection(inner) and isinstance(inner, GraphQLObjectType):
            chosen.append(f"{name} {selection(inner, 0)}")
    return "{ " + " ".join(chosen) + " }"


def _first_id(text: str) -> str | None:
    found: Any = json.loads(text)
    while isinstance(found, dict | list):
        if isinstance(found, dict) and isinstance(found.get("id"), str):
            return str(found["id"])
        parts = list(found.values()) if isinstance(found, dict) else found
        found = next((part for part in parts if isinstance(part, dict | list) and part), None)
    return None
