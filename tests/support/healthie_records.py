"""By which root fields a record of Healthie is made, read, listed, changed and removed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import is_required_argument

from hero_healthie.sandbox.healthie.complexity import is_connection, named_type
from hero_healthie.sandbox.healthie.domain import Domain
from hero_healthie.sandbox.healthie.roots import Root

#: What has to be asked of a list for it to hold what the generated inputs make: a preview, an appointment of the past.
ASKED: Mapping[str, str] = {
    "appointments": '(filter: "all", is_org: true, first: 100)',
    "requestedPayments": "(preview: true, first: 100)",
}


@dataclass(frozen=True, slots=True)
class Life:
    """What is done to one record."""

    create: Root
    read: Root
    list: Root | None
    update: Root | None
    delete: Root | None

    def listed(self, domain: Domain) -> str:
        """The document that lists the ids of records."""
        assert self.list is not None
        paged = "(first: 100)" if "first" in arguments_of(domain, self.list) else ""
        inner = "nodes { id } total_count" if is_connection(named_type(self.list.declared)) else "id"
        return f"{{ {self.list.name}{ASKED.get(self.list.name, paged)} {{ {inner} }} }}"


def lives(domain: Domain) -> dict[str, Life]:
    """Every mutation that makes a record which a query reads by its id, with what else is done to that."""
    _, mutations = domain.roots
    found: dict[str, Life] = {}
    for name, root in mutations.items():
        reader = reader_of(domain, root.type) if root.field and root.verb in {"create", "each"} else None
        if reader is not None:
            update, delete = (_other(mutations, root, verb) for verb in ("update", "delete"))
            found[name] = Life(root, reader, list_of(domain, root.type), update, delete)
    return found


def reader_of(domain: Domain, type_: str) -> Root | None:
    """The query that reads a type by id."""
    queries, _ = domain.roots
    for root in queries.values():
        given = arguments_of(domain, root)
        others = [name for name, argument in given.items() if name != "id" and is_required_argument(argument)]
        if root.type == type_ and root.verb == "get" and "id" in given and not others:
            return root
    return None


def list_of(domain: Domain, type_: str) -> Root | None:
    """The query that lists a type without being asked for anything."""
    queries, _ = domain.roots
    fitting = [
        root
        for root in queries.values()
        if root.type == type_
        and root.verb == "list"
        and not any(map(is_required_argument, arguments_of(domain, root).values()))
    ]
    fitting.sort(key=lambda root: not is_connection(named_type(root.declared)))
    return fitting[0] if fitting else None


def arguments_of(domain: Domain, query: Root) -> dict[str, Any]:
    """The arguments of a query."""
    declared: Any = domain.shapes.schema.query_type
    return dict(declared.fields[query.name].args)


def id_type(domain: Domain, reader: Root) -> str:
    """The type of the id of a query."""
    return str(arguments_of(domain, reader)["id"].type)


def _other(mutations: Mapping[str, Root], create: Root, verb: str) -> Root | None:
    noun = create.name.removeprefix("create")
    fitting = [
        root
        for root in mutations.values()
        if root.type == create.type and root.verb == verb and root.input is not None and "id" in root.input.fields
    ]
    named = [root for root in fitting if root.name.endswith(noun) and root.name[: -len(noun)] in _VERBS[verb]]
    return (named or [None])[0]


_VERBS = {"update": ("update", "edit"), "delete": ("delete", "destroy")}


def life_table(found: Mapping[str, Life]) -> str:
    """The table of all of them for the docs."""
    rows = ["| Made by | Read by | Listed by | Changed by | Removed by |", "|---|---|---|---|---|"]
    for name, life in found.items():
        others = (life.read, life.list, life.update, life.delete)
        rows.append(f"| `{name}` | " + " | ".join(f"`{other.name}`" if other else "" for other in others) + " |")
    return "\n".join(rows)


def life_figures(found: Mapping[str, Life]) -> str:
    """How many there are of each."""
    done = {
        name: sum(getattr(life, name) is not None for life in found.values()) for name in ("list", "update", "delete")
    }
    return (
        f"{len(found)} mutations make a record that a query reads by its id. A test goes through the life of each.\n"
        f"It is made from an input with every field, read, listed ({done['list']} of them), changed by another such\n"
        f"input and read ({done['update']}), removed, and then neither read nor listed ({done['delete']}). What is\n"
        "shown is what was written wherever input and type have the field."
    )
