"""How the tables of Hero change a description."""

from __future__ import annotations

from typing import Any

from tests.unit.codegen.evolution.harness import Case, Edit, Line

LIST = "hero.visits.list_visits"
CREATE = "hero.visits.create_visit"
GET = "hero.visits.get_visit"
UPDATE = "hero.visits.update_visit"
DELETE = "hero.visits.delete_visit"
REMIND = "hero.visits.send_reminder"
BILL = "hero.bills.get_bill"

Node = dict[str, Any]


def operation(document: Node, name: str) -> Node:
    return next(
        each
        for item in document["paths"].values()
        for each in item.values()
        if isinstance(each, dict) and each.get("operationId") == name
    )


def schema(document: Node, name: str) -> Node:
    return document["components"]["schemas"][name]


def body(document: Node) -> Node:
    return operation(document, "createVisit")["requestBody"]["content"]["application/json"]["schema"]


def bill(document: Node) -> Node:
    return operation(document, "getBill")["responses"]["200"]["content"]["application/json"]["schema"]


def parameter(document: Node, name: str) -> Node:
    return next(each for each in operation(document, "listVisits")["parameters"] if each["name"] == name)


def put(find: Any, *path: Any) -> Edit:
    """Set what stands at the end of a path."""

    def edit(document: Node) -> None:
        node = find(document)
        for step in path[:-2]:
            node = node[step]
        node[path[-2]] = path[-1]

    return edit


def drop(find: Any, *path: Any) -> Edit:
    """Remove what stands at the end of a path."""

    def edit(document: Node) -> None:
        node = find(document)
        for step in path[:-1]:
            node = node[step]
        if isinstance(node, list):
            node.remove(path[-1])
        else:
            del node[path[-1]]

    return edit


def every(*edits: Edit) -> Edit:
    def edit(document: Node) -> None:
        for each in edits:
            each(document)

    return edit


def add(find: Any, *path: Any) -> Edit:
    """Append to a list."""

    def edit(document: Node) -> None:
        node = find(document)
        for step in path[:-1]:
            node = node[step]
        node.append(path[-1])

    return edit


def of(name: str) -> Any:
    return lambda document: schema(document, name)


def op(name: str) -> Any:
    return lambda document: operation(document, name)


def par(name: str) -> Any:
    return lambda document: parameter(document, name)


def top(document: Node) -> Node:
    return document


def one(name: str, edit: Edit, *lines: Line, **more: Any) -> Case:
    return Case(name, lines=lines, edit=edit, **more)


def rename(mapping: Node, old: str, new: str) -> None:
    items = [(new if key == old else key, value) for key, value in mapping.items()]
    mapping.clear()
    mapping.update(items)


def _into_path(document: Node) -> None:
    parameter(document, "q").update({"in": "path", "required": True})
    document["paths"]["/v1/visits/find/{q}"] = {"get": document["paths"]["/v1/visits"].pop("get")}


def _rename_path(document: Node) -> None:
    item = document["paths"].pop("/v1/bills/{id}")
    item["get"]["parameters"][0]["name"] = "bill_id"
    document["paths"]["/v1/bills/{bill_id}"] = item


def _rename_schema(document: Node) -> None:
    schemas = document["components"]["schemas"]
    rename(schemas, "Room", "Space")
    schemas["Visit"]["properties"]["room"] = {"$ref": "#/components/schemas/Space"}
    body(document)["properties"]["room"] = {"$ref": "#/components/schemas/Space"}
