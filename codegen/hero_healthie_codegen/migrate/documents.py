"""Documents moved to a schema, pass by pass, until no rule finds anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any, TypeVar, cast

from graphql import (
    ArgumentNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    GraphQLInputObjectType,
    GraphQLSchema,
    GraphQLSyntaxError,
    NamedTypeNode,
    Node,
    NoUnusedFragmentsRule,
    ObjectFieldNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    Source,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_location,
    parse,
    specified_rules,
    validate,
    visit,
)

from ..graphql.documents.nodes import fragments_of
from ..graphql.schema.schema import Fields
from . import arguments, fields
from .edits import Change, apply, replacement
from .scope import Scope
from .spelling import OPAQUE, OPAQUE_VALUE, Successor, twin
from .variables import variables

N = TypeVar("N", bound=Node)
_MOST_PASSES = 60
_RULES = [rule for rule in specified_rules if rule is not NoUnusedFragmentsRule]


@dataclass(slots=True)
class Remaining:
    """Something that no rule could mend, or a note on what fits but will not for ever."""

    line: int
    column: int
    message: str


@dataclass(slots=True)
class Migrated:
    """What became of one text."""

    name: str
    before: str
    after: str
    causes: Counter[str] = field(default_factory=Counter[str])
    todo: list[str] = field(default_factory=list[str])
    """What callers of the documents must do now."""
    remaining: list[Remaining] = field(default_factory=list[Remaining])
    notes: list[Remaining] = field(default_factory=list[Remaining])

    def line_before(self, line: int) -> int:
        """Return which line of the text before stands behind a line of the text after."""
        if self.before == self.after:
            return line
        before, after = ([each.strip() for each in text.splitlines()] for text in (self.before, self.after))
        matcher = SequenceMatcher(None, before, after)
        for _, i1, i2, j1, j2 in matcher.get_opcodes():
            if j1 <= line - 1 < j2:
                return min(i1 + (line - 1 - j1), max(i2 - 1, i1)) + 1
        return line


def migrate(texts: Mapping[str, str], schema: GraphQLSchema, successors: Mapping[str, Successor]) -> list[Migrated]:
    """Move texts by name to a schema, as far as that is certain; a fragment of one text may be used in another."""
    results = {name: Migrated(name, text, text) for name, text in texts.items()}
    documents: dict[str, DocumentNode] = {}
    used: dict[str, dict[str, frozenset[str]]] = {}
    waiting = list(texts)
    scopes: dict[str, Scope] = {}
    for _ in range(_MOST_PASSES):
        for name in waiting:
            _parse(results[name], documents)
        shared = fragments_of(*documents.values())
        changed: list[str] = []
        for name in list(documents) if scopes else waiting:
            if name not in documents:
                continue
            fragments = {**shared, **fragments_of(documents[name])}
            scope = Scope(results[name].after, documents[name], schema, fragments, successors)
            scopes[name] = scope
            _visit(scope, used.setdefault(name, _used(scope)))
            if scope.changes:
                _take(results[name], scope.changes)
                changed.append(name)
        waiting = changed
        if not changed:
            break
    for name, scope in scopes.items():
        _judge(results[name], scope)
    return list(results.values())


def _parse(result: Migrated, documents: dict[str, DocumentNode]) -> None:
    try:
        documents[result.name] = parse(Source(result.after, result.name))
    except GraphQLSyntaxError as error:
        documents.pop(result.name, None)
        where = error.locations[0] if error.locations else None
        line, column = (where.line, where.column) if where else (0, 0)
        result.remaining = [Remaining(line, column, f"is not GraphQL: {error.message}")]


def _operations(document: DocumentNode) -> list[OperationDefinitionNode]:
    return [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]


def _used(scope: Scope) -> dict[str, frozenset[str]]:
    """Return the variables that each operation used when it came, by the operation's name."""
    return {
        _name(operation): frozenset(name for name, *_ in scope.variable_uses(operation))
        for operation in _operations(scope.document)
    }


def _name(operation: OperationDefinitionNode) -> str:
    return operation.name.value if operation.name else ""


def _take(result: Migrated, changes: Sequence[Change]) -> None:
    result.after = apply(result.after, (edit for change in changes for edit in change.edits))
    for change in changes:
        result.causes[change.cause] += 1
        if change.note and change.note not in result.todo:
            result.todo.append(change.note)


def _visit(scope: Scope, used: Mapping[str, frozenset[str]]) -> None:
    info = TypeInfo(scope.schema)
    visit(scope.document, TypeInfoVisitor(info, _Rules(scope, info)))
    for operation in _operations(scope.document):
        variables(scope, operation, used.get(_name(operation), frozenset()))


class _Rules(Visitor):
    def __init__(self, scope: Scope, info: TypeInfo) -> None:
        super().__init__()
        self.scope, self.info = scope, info

    def enter_field(self, node: FieldNode, *where: Any) -> None:
        parent, selections = self.info.get_parent_type(), _around(SelectionSetNode, where)
        if isinstance(parent, Fields) and selections is not None:
            if node.name.value in parent.fields:
                fields.known_field(self.scope, parent, node)
            else:
                fields.unknown_field(self.scope, parent, selections, node)

    def enter_argument(self, node: ArgumentNode, *where: Any) -> None:
        field, parent, at = self.info.get_field_def(), self.info.get_parent_type(), _around(FieldNode, where)
        if _around(DirectiveNode, where) or field is None or parent is None or at is None:
            return
        operation = _around(OperationDefinitionNode, where)
        arguments.argument(self.scope, operation, f"{parent.name}.{at.name.value}", field, at, node)

    def enter_object_field(self, node: ObjectFieldNode, *where: Any) -> None:
        named = self.scope.named(str(cast("Any", self.info).get_parent_input_type()))
        holder = _around(ObjectValueNode, where)
        if (
            isinstance(named, GraphQLInputObjectType)
            and holder is not None
            and (node.name.value not in named.fields or f"{named.name}.{node.name.value}" in self.scope.successors)
        ):
            arguments.unknown_input_field(self.scope, named, holder, node)

    def enter_named_type(self, node: NamedTypeNode, *_: object) -> None:
        name = node.name.value
        if name in self.scope.schema.type_map or OPAQUE.fullmatch(name):
            return
        to = twin(name, self.scope.schema.type_map)
        if to is not None:
            self.scope.change(Change(f"{name} is called {to} now", (replacement(node, to),)))

    def enter_string_value(self, node: arguments.Literal, *where: Any) -> None:
        if not _around(DirectiveNode, where):
            arguments.literal(self.scope, self.scope.named(str(cast("Any", self.info).get_input_type())), node)

    enter_int_value = enter_float_value = enter_boolean_value = enter_enum_value = enter_string_value


def _around(kind: type[N], where: Sequence[Any]) -> N | None:
    """Return the innermost node of a kind around one that is visited; its ancestors come last."""
    return next((each for each in reversed(where[-1]) if isinstance(each, kind)), None)


def _judge(result: Migrated, scope: Scope) -> None:
    """Say what does not fit the schema even now, with the reason where a rule knows one."""
    if any(each.message.startswith("is not GraphQL") for each in result.remaining):
        return
    for error in validate(scope.schema, scope.whole, _RULES, max_errors=2**31):
        here = [node for node in error.nodes or () if scope.is_here(node)]
        if error.nodes and not here:
            continue  # a fragment of another text, which says so itself
        node = here[0] if here else None
        named = any(OPAQUE.search(part) for part in error.message.split("'")[1::2])
        if node is not None and (named or OPAQUE_VALUE.search(error.message)):
            continue
        reason = next(
            (scope.refused[each.loc.start] for each in here if each.loc and each.loc.start in scope.refused), ""
        )
        result.remaining.append(_remaining(scope, node.loc.start if node and node.loc else 0, error.message, reason))
    for start, text in scope.notes.items():
        result.notes.append(_remaining(scope, start, text, ""))


def _remaining(scope: Scope, start: int, message: str, reason: str) -> Remaining:
    loc = scope.document.loc
    assert loc is not None  # noqa: S101 (it was parsed with its location)
    where = get_location(loc.source, start)
    return Remaining(where.line, where.column, f"{message} ({reason})" if reason else message)
