"""A strategy for valid GraphQL schemas with the names and constructs that generators stumble over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

_TYPE_NAMES = """
    Annotated Any BaseModel Class Date DateTime Enum False Field FooBar ID_ InputModel Int_ JSON List Literal
    MemberTag Mutation_ Node None Optional Optional_ Queries Reference Self Sequence String_ Tag Type UUID Union
    UnknownMember Upload _ _1 aux builtins class con datetime dict enums fooBar foo_bar import inputs int
    list_ models none object operations runtime self str type typing
"""
_FIELD_NAMES = """
    Class Config ID None _ _1 async await class cls construct copy count date datetime deprecated dict
    edges fields fooBar foo_bar FooBar from id id_ int items json keys list mro model_config model_dump
    model_fields models name node nodes operation page_info pageInfo repr schema self str timedelta title type
    typename validate value variables x _x
"""
_MEMBERS = """
    A A_ Aa BIG None True _A _a _x_ a aa async big class count encode is_known join list lower mro name self
    title upper value
"""
TYPE_NAMES, FIELD_NAMES, MEMBERS = (text.split() for text in (_TYPE_NAMES, _FIELD_NAMES, _MEMBERS))
PROSE = (
    "",
    "Plain words.",
    'Ends with a "quote"',
    '\\"\\"\\" and \\\\ and \\u202e',
    "Two lines.\\n\\n  Indented \\\\N{DASH} line\\\\",
    "{braces} %s \\t 'single'",
)
WIRE = ("Int", "Float", "String", "Boolean", "ID")


class _Maker:
    def __init__(self, draw: Callable[[Any], Any]) -> None:
        self.draw = draw
        self.free = list(draw(st.permutations(TYPE_NAMES)))
        self.lines: list[str] = []

    def number(self, least: int, most: int) -> int:
        return self.draw(st.integers(least, most))

    def chance(self) -> bool:
        return self.draw(st.booleans())

    def pick(self, choices: Any) -> Any:
        return self.draw(st.sampled_from(list(choices)))

    def names(self, pool: Any, least: int, most: int) -> list[str]:
        return self.draw(st.lists(st.sampled_from(list(pool)), min_size=least, max_size=most, unique=True))

    def prose(self) -> str:
        text = self.pick(PROSE)
        quoted = text.replace('"', '\\"') if text.startswith("Ends") else text
        return f'"{quoted}" ' if text else ""

    def deprecated(self) -> str:
        return self.pick(("", "", "", " @deprecated", ' @deprecated(reason: "no \\"more\\" \\\\")'))

    def wrap(self, type_: str) -> str:
        return self.pick(("{}", "{}!", "[{}]", "[{}!]!", "[[{}!]!]!")).format(type_)

    def make(self) -> str:
        self.scalars = [self.free.pop() for _ in range(self.number(0, 2))]
        self.enums = {self.free.pop(): self.names(MEMBERS, 1, 6) for _ in range(self.number(0, 2))}
        self.leaves = [*WIRE, *self.scalars, *self.enums]
        self.inputs = [self.free.pop() for _ in range(self.number(0, 3))]
        self.interfaces = [self.free.pop() for _ in range(self.number(0, 2))]
        self.objects = [self.free.pop() for _ in range(self.number(1, 5))]
        self.unions = [self.free.pop() for _ in range(self.number(0, 2))]
        self.connections = [(self.free.pop(), self.free.pop()) for _ in range(self.number(0, 2))]
        self.composites = [*self.interfaces, *self.objects, *self.unions, *(name for name, _ in self.connections)]
        self.lines += [f"{self.prose()}scalar {name}" for name in self.scalars]
        for name, members in self.enums.items():
            body = " ".join(f"{self.prose()}{member}{self.deprecated()}" for member in members)
            self.lines.append(f"{self.prose()}enum {name} {{ {body} }}")
        for name in self.inputs:
            self.input(name)
        self.output()
        roots = {"query": self.free.pop()}
        roots |= {kind: self.free.pop() for kind in ("mutation", "subscription") if self.chance()}
        for type_ in roots.values():
            body = " ".join(self.field(name) for name in self.names(FIELD_NAMES, 1, 6))
            self.lines.append(f"type {type_} {{ {body} }}")
        listed = " ".join(f"{kind}: {type_}" for kind, type_ in roots.items())
        return "\n".join([f"schema {{ {listed} }}", *self.lines])

    def input(self, name: str) -> None:
        one_of = self.chance() and self.chance()
        fields: list[str] = []
        for field in self.names(FIELD_NAMES, 1, 6):
            leaf = self.pick(self.leaves)
            if one_of:
                fields.append(f"{self.prose()}{field}: {leaf}")
            elif self.chance():
                fields.append(
                    f"{self.prose()}{field}: {self.pick(('{}', '[{}!]', '[{}!]!')).format(self.pick(self.inputs))}"
                )
            else:
                fields.append(f"{self.prose()}{self.with_default(field, leaf)}")
        self.lines.append(f"{self.prose()}input {name}{' @oneOf' if one_of else ''} {{ {' '.join(fields)} }}")

    def with_default(self, name: str, leaf: str) -> str:
        """An argument or a field of an input; what must not be deprecated is not."""
        type_ = self.wrap(leaf)
        if self.chance():
            return f"{name}: {type_}" + ("" if type_.endswith("!") else self.deprecated())
        known = {"Int": "3", "Float": "1.5", "String": '"a\\"b\\\\"', "Boolean": "true", "ID": '"7"'}
        value = known.get(leaf) or (self.enums[leaf][0] if leaf in self.enums else '"any"')
        for _ in range(type_.count("[")):
            value = f"[{value}]"
        return f"{name}: {type_} = {value}" + self.deprecated()

    def output(self) -> None:
        shared = {
            name: {"id": "ID!"} | {field: self.leaf() for field in self.names(FIELD_NAMES, 0, 3)}
            for name in self.interfaces
        }
        for name, fields in shared.items():
            body = " ".join(f"{self.prose()}{field}: {type_}" for field, type_ in fields.items())
            self.lines.append(f"{self.prose()}interface {name} {{ {body} }}")
        for name in self.objects:
            mine = self.interfaces[: self.number(0, len(self.interfaces))]
            fields = {field: type_ for interface in mine for field, type_ in shared[interface].items()}
            if any(shared[interface][field] != fields[field] for interface in mine for field in shared[interface]):
                mine, fields = mine[:1], dict(shared[mine[0]])
            own = [self.field(field) for field in self.names(FIELD_NAMES, 1, 6) if field not in fields]
            body = " ".join([*(f"{field}: {type_}" for field, type_ in fields.items()), *own]) or "x: Int"
            implements = f" implements {' & '.join(mine)}" if mine else ""
            self.lines.append(f"{self.prose()}type {name}{implements} {{ {body} }}")
        for name in self.unions:
            members = self.draw(st.lists(st.sampled_from(self.objects), min_size=1, max_size=4, unique=True))
            self.lines.append(f"{self.prose()}union {name} = {' | '.join(members)}")
        if self.connections:
            page = self.free.pop()
            self.lines.append(f"type {page} {{ hasNextPage: Boolean! endCursor: String has_next_page: Boolean }}")
            for name, edge in self.connections:
                node = self.pick([*self.interfaces, *self.objects, *self.unions])
                nodes = self.pick(("", f" nodes: [{node}]"))
                self.lines.append(f"type {edge} {{ cursor: String! node: {node} }}")
                info = self.pick(("pageInfo", "page_info"))
                self.lines.append(f"type {name} {{ {info}: {page}! edges: [{edge}!]!{nodes} totalCount: Int }}")

    def leaf(self) -> str:
        return self.wrap(self.pick(self.leaves))

    def field(self, name: str) -> str:
        type_ = self.leaf() if self.chance() else self.wrap(self.pick(self.composites))
        listed = [self.with_default(arg, self.pick(self.leaves)) for arg in self.names(FIELD_NAMES, 0, 3)]
        if self.inputs and self.chance():
            listed.append(f"input: {self.pick(('{}', '{}!', '[{}!]')).format(self.pick(self.inputs))}")
        if any(connection == type_.strip("[]!") for connection, _ in self.connections) and self.chance():
            listed += ["first: Int", "after: String"]
        arguments = f"({', '.join(listed)})" if listed else ""
        return f"{self.prose()}{name}{arguments}: {type_}{self.deprecated()}"


@st.composite
def schemas(draw: Callable[[Any], Any]) -> str:
    """The text of a valid schema."""
    return _Maker(draw).make()
