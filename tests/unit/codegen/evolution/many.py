"""Another version of a large schema: a thousand changes of the kinds that vendors make, by a seed."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from graphql import (
    DirectiveNode,
    DocumentNode,
    EnumTypeDefinitionNode,
    EnumValueDefinitionNode,
    FieldDefinitionNode,
    InputObjectTypeDefinitionNode,
    InputValueDefinitionNode,
    NameNode,
    NonNullTypeNode,
    ObjectTypeDefinitionNode,
    assert_valid_schema,
    build_schema,
    parse,
    parse_type,
    print_ast,
)

ROOTS = ("Query", "Mutation")
CONNECTION = "type {0}Many {{ nodes: [{0}!]! page_info: PageInfo! total_count: Int! }}"
PAGING = ("after: String", "before: String", "first: Int", "last: Int")


def evolve(text: str, seed: int, changes: int) -> tuple[str, Counter[str]]:
    """Return the schema after so many changes, and how many there are of each kind."""
    return _Evolution(parse(text, no_location=True), random.Random(seed)).run(changes)


class _Evolution:
    def __init__(self, document: DocumentNode, chance: random.Random) -> None:
        self.chance = chance
        self.types: dict[str, Any] = {node.name.value: node for node in document.definitions if hasattr(node, "name")}
        self.others = [node for node in document.definitions if not hasattr(node, "name")]
        self.touched: set[tuple[str, str]] = set()
        self.number = 0
        self.kinds: Sequence[Callable[[], bool]] = (
            self.field_removed, self.field_added, self.field_added, self.field_renamed, self.field_deprecated,
            self.field_nullable, self.field_not_null, self.list_paged, self.list_paged, self.argument_removed,
            self.argument_added, self.argument_required, self.argument_id, self.argument_id, self.argument_deprecated,
            self.input_removed, self.input_added, self.input_required, self.value_added, self.value_removed,
            self.operation_removed, self.query_added, self.mutation_added, self.operation_renamed,
        )  # fmt: skip

    def run(self, changes: int) -> tuple[str, Counter[str]]:
        found: Counter[str] = Counter()
        while sum(found.values()) < changes:
            kind = self.chance.choice(self.kinds)
            if kind():
                found[kind.__name__] += 1
        text = "\n\n".join(print_ast(node) for node in (*self.others, *self.types.values())) + "\n"
        assert_valid_schema(build_schema(text))
        return text, found

    def objects(self) -> list[ObjectTypeDefinitionNode]:
        return [
            node
            for name, node in self.types.items()
            if isinstance(node, ObjectTypeDefinitionNode)
            and not node.interfaces
            and name not in (*ROOTS, "Subscription", "PageInfo", "FieldError")
            and not name.endswith(("Connection", "Edge", "Many", "Payload"))
        ]

    def pick(self, nodes: Sequence[Any], what: str = "fields") -> tuple[Any, Any] | None:
        """Return a node and one of its members that no other change has touched."""
        node = self.chance.choice(nodes)
        members = [each for each in getattr(node, what) if each.name.value not in ("id", "input", "messages", "first")]
        if len(getattr(node, what)) < 3 or not members:
            return None
        member = self.chance.choice(members)
        key = node.name.value, member.name.value
        if key in self.touched:
            return None
        self.touched.add(key)
        return node, member

    def root(self) -> tuple[Any, Any] | None:
        return self.pick([self.types[name] for name in ROOTS])

    def inputs(self) -> list[Any]:
        return [node for node in self.types.values() if isinstance(node, InputObjectTypeDefinitionNode)]

    def enums(self) -> list[Any]:
        return [node for node in self.types.values() if isinstance(node, EnumTypeDefinitionNode)]

    def new(self, name: str) -> str:
        self.number += 1
        return f"{name}_{self.number}"

    def remove(self, found: tuple[Any, Any] | None, what: str = "fields") -> bool:
        if found is None:
            return False
        node, member = found
        setattr(node, what, tuple(each for each in getattr(node, what) if each is not member))
        return True

    def add(self, node: Any, definition: Any, what: str = "fields") -> bool:
        setattr(node, what, (*getattr(node, what), definition))
        return True

    def deprecate(self, member: Any) -> bool:
        if any(each.name.value == "deprecated" for each in member.directives):
            return False
        member.directives = (*member.directives, DirectiveNode(name=NameNode(value="deprecated"), arguments=()))
        return True

    def field_removed(self) -> bool:
        return self.remove(self.pick(self.objects()))

    def field_added(self) -> bool:
        node = self.chance.choice(self.objects())
        return self.add(node, field(self.new("added"), self.chance.choice(("String", "Int", "ISO8601DateTime", "ID!"))))

    def field_renamed(self) -> bool:
        found = self.pick(self.objects())
        if found is None:
            return False
        found[1].name = NameNode(value=self.new(found[1].name.value))
        return True

    def field_deprecated(self) -> bool:
        found = self.pick(self.objects())
        return found is not None and self.deprecate(found[1])

    def field_nullable(self) -> bool:
        found = self.pick(self.objects())
        if found is None or not isinstance(found[1].type, NonNullTypeNode):
            return False
        found[1].type = found[1].type.type
        return True

    def field_not_null(self) -> bool:
        found = self.pick(self.objects())
        if found is None or isinstance(found[1].type, NonNullTypeNode):
            return False
        found[1].type = NonNullTypeNode(type=found[1].type)
        return True

    def list_paged(self) -> bool:
        lists = [
            each
            for each in self.types["Query"].fields
            if print_ast(each.type).startswith("[")
            and isinstance(self.types.get(print_ast(each.type).strip("[]!")), ObjectTypeDefinitionNode)
        ]
        if not lists:
            return False
        chosen = self.chance.choice(lists)
        name = print_ast(chosen.type).strip("[]!")
        self.types.setdefault(f"{name}Many", parse(CONNECTION.format(name), no_location=True).definitions[0])
        gone = {"offset", "page_size", "should_paginate", *(each.split(":")[0] for each in PAGING)}
        kept = [each for each in chosen.arguments if each.name.value not in gone]
        chosen.arguments = (*kept, *(argument(*each.split(": ")) for each in PAGING))
        chosen.type = parse_type(f"{name}Many", no_location=True)
        return True

    def of_root(self, fits: Callable[[Any], bool] = lambda _: True) -> tuple[Any, Any] | None:
        roots = [
            each
            for name in ROOTS
            for each in self.types[name].fields
            if len(each.arguments) > 2 and any(fits(argument) for argument in each.arguments)
        ]
        found = self.pick(roots, "arguments") if roots else None
        return found if found is not None and fits(found[1]) else None

    def argument_removed(self) -> bool:
        return self.remove(self.of_root(lambda each: not isinstance(each.type, NonNullTypeNode)), "arguments")

    def argument_added(self) -> bool:
        return self.add(self.chance.choice(self.types["Query"].fields), argument(self.new("added"), "Int"), "arguments")

    def argument_required(self) -> bool:
        found = self.of_root(
            lambda each: not (isinstance(each.type, NonNullTypeNode) or each.default_value or each.directives)
        )
        if found is None:
            return False
        found[1].type = NonNullTypeNode(type=found[1].type)
        return True

    def argument_id(self) -> bool:
        found = self.of_root(lambda each: print_ast(each.type) == "String")
        if found is None or found[1].default_value is not None:
            return False
        found[1].type = parse_type("ID", no_location=True)
        return True

    def argument_deprecated(self) -> bool:
        found = self.of_root(lambda each: not isinstance(each.type, NonNullTypeNode))
        return found is not None and self.deprecate(found[1])

    def input_removed(self) -> bool:
        return self.remove(self.pick(self.inputs()))

    def input_added(self) -> bool:
        return self.add(self.chance.choice(self.inputs()), argument(self.new("added"), "String"))

    def input_required(self) -> bool:
        return self.add(self.chance.choice(self.inputs()), argument(self.new("needed"), "String!"))

    def value_added(self) -> bool:
        value = EnumValueDefinitionNode(name=NameNode(value=self.new("ADDED")), directives=())
        return self.add(self.chance.choice(self.enums()), value, "values")

    def value_removed(self) -> bool:
        return self.remove(self.pick(self.enums(), "values"), "values")

    def operation_removed(self) -> bool:
        return self.chance.random() < 0.3 and self.remove(self.root())

    def operation_renamed(self) -> bool:
        found = self.root()
        if found is None:
            return False
        found[1].name = NameNode(value=self.new(found[1].name.value))
        return True

    def query_added(self) -> bool:
        type_ = self.chance.choice(self.objects()).name.value
        return self.add(self.types["Query"], field(self.new("newThing"), type_, argument("id", "ID!")))

    def mutation_added(self) -> bool:
        verb = self.chance.choice(("create", "update", "cancel", "polish"))
        payload = next(each for each in self.types if each.endswith("Payload"))
        return self.add(self.types["Mutation"], field(self.new(f"{verb}Thing"), payload, argument("id", "ID!")))


def field(name: str, type_: str, *arguments: InputValueDefinitionNode) -> FieldDefinitionNode:
    return FieldDefinitionNode(
        name=NameNode(value=name), type=parse_type(type_, no_location=True), arguments=arguments, directives=()
    )


def argument(name: str, type_: str) -> InputValueDefinitionNode:
    return InputValueDefinitionNode(
        name=NameNode(value=name), type=parse_type(type_, no_location=True), default_value=None, directives=()
    )
