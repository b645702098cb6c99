"""Hold what it takes to judge a difference of two GraphQL schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from graphql import OperationType, is_required_argument

from ...graphql.documents.nodes import declared_variables
from ...graphql.render.operations import python_path
from ...graphql.schema.names import argument, attribute, pascal
from ...specs.facts import Facts
from ..report.changes import Change, ChangeLevel, Element
from .differences import Difference, Schemas
from .reach import Methods, Reach
from .types import named, theme_of_type

_MOST_CLASSES = 3
_NOTHING_KNOWN = Facts()


@dataclass(frozen=True, slots=True)
class Subject:
    """The element that a difference is about, as a caller knows it."""

    noun: str
    verb: str
    """The verb for its use by callers."""
    python: str
    of: str = ""
    """Its owner, in words: ` of `Invoice``, ` in `CreateThingInput``, or nothing."""
    methods: Methods | None = None
    elements: tuple[Element, ...] = ()

    def __str__(self) -> str:
        return f"`{self.python}`{self.of}"


@dataclass(frozen=True, slots=True)
class Context:
    """Two schemas, what the SDK selects and sends of each, and the methods written by hand on top of others."""

    schemas: Schemas
    old: Reach
    new: Reach
    curated: Mapping[str, tuple[str, ...]]
    not_shipped: frozenset[str] = frozenset()
    """The methods whose documents are generated for this comparison only, as the hand-written ones do not fit."""
    absent: frozenset[str] = frozenset()
    """The operations that the new schema does not show, though nothing says that they are gone."""
    facts: Facts = _NOTHING_KNOWN
    """What is known of arguments beyond the new schema."""

    def change(
        self,
        difference: Difference,
        text: str,
        advice: str = "",
        level: ChangeLevel | None = None,
        *more: Element,
        subject: Subject | None = None,
        methods: Methods | None = None,
    ) -> Change:
        """Return a judged difference: breaking if there is advice, unless `level` is given.

        Without a method it touches nothing that is shipped, and is a note. `more` are elements it hits beside those of
        the subject, `methods` those it hits if they are not the subject's.
        """
        subject = subject or Subject("", "", "")
        hit = subject.methods or {} if methods is None else methods
        kind = difference.kind
        if subject.noun == "operation" and kind != "field_type":
            kind = kind.replace("field", "operation")
        if difference.where in self.absent:
            kind = "operation_absent"
        return Change(
            api="healthie",
            kind=kind,
            level=(level or ("breaking" if advice else "additive")) if hit else "note",
            where=difference.where,
            text=text,
            advice=advice if hit else "No document of this SDK selects or sends it.",
            methods=(*sorted({name for method in hit for name in self.curated.get(method, ())}), *hit),
            elements=(*subject.elements, *more),
            theme=self._theme(difference, advice),
            item=_item(difference),
            facts=tuple(self._facts(difference, hit)),
        )

    def _theme(self, each: Difference, advice: str) -> str:
        what, _, action = each.kind.partition("_")
        if action == "type" and each.old is not None and each.new is not None:
            sent = what in {"argument", "input"}
            return theme_of_type(each.old.type, each.new.type, self.schemas.renames, sent=sent)
        if what in {"argument", "input"} and action in {"added", "default"} and "required" in advice:
            return "sent_required"
        return ""

    def _facts(self, each: Difference, methods: Methods) -> Iterator[str]:
        """Yield what is known of an argument, or of a field within one, in the operations that a difference hits."""
        what = each.kind.partition("_")[0]
        if what not in {"argument", "input"} or each.new is None:
            return
        name = each.new_name or each.argument or each.field
        operations = {self.old.documents[method].root_field for method in methods if method in self.old.documents}
        for fact in (fact for operation in sorted(operations) for fact in self.facts.of(operation)):
            if fact.argument == name if what == "argument" else fact.argument.endswith(f".{name}"):
                yield f"`{fact.operation}`: {fact.subject} {fact.text}"

    def operation(self, type_name: str, field: str) -> str | None:
        """Return the method of a root field, or None if the type is no root."""
        for kind in OperationType:
            roots = (schema.get_root_type(kind) for schema in (self.schemas.old, self.schemas.new))
            if any(root is not None and root.name == type_name for root in roots):
                return python_path(kind, field)
        return None

    def lost(self, type_name: str, field: str) -> Methods:
        """Return the methods whose documents select the type still, and the field no longer."""
        key = self._new_key(type_name, field)
        reached, gone = self.new.outputs.get(key[0], {}), self.not_shipped.union(self.new.fields.get(key, {}))
        before = self.old.fields.get((type_name, field), {})
        return {name: None for name in before if name in reached and name not in gone}

    def subject(self, each: Difference) -> Subject:
        """Return what the difference is about."""
        cls, kind = pascal(each.type_name), each.kind.partition("_")[0]
        if kind == "argument":
            method, name = self.operation(each.type_name, each.field) or "", argument(each.argument)
            methods = self._methods_of_argument(method, each)
            return Subject("argument", "pass", name, "", methods, (Element(method, name),))
        if kind == "input":
            name, methods = attribute(each.field), self.old.inputs.get(each.type_name, {})
            return Subject("field of an input", "pass", name, f" in `{cls}`", methods, (Element(cls, name),))
        if kind == "value":
            methods = self.old.methods_of_type(each.type_name)
            return Subject("value", "send", f"{cls}.{each.field}", "", methods, (Element(cls, each.field),))
        if kind == "member":
            name, methods = cls + pascal(each.field), self.old.outputs.get(each.type_name, {})
            elements = (Element(name), *self.elements_of_type(each.type_name))
            return Subject("member of a union", "expect", name, "", methods, elements)
        operation = self.operation(each.type_name, each.field)
        if operation is not None:
            return Subject("operation", "call", operation, "", {operation: None}, (Element(operation),))
        return self.field(each.type_name, each.field, new=each.old is None)

    def field(self, type_name: str, field: str, *, new: bool = False) -> Subject:
        """Return a field that is received, with the attributes that hold it before or after."""
        reach, key = (self.new, self._new_key(type_name, field)) if new else (self.old, (type_name, field))
        name, classes = attribute(field), list(reach.classes.get(key, {}))
        shown, more = ", ".join(f"`{each}`" for each in classes[:_MOST_CLASSES]), len(classes) - _MOST_CLASSES
        of = f" of {shown}{f' and {more} more classes' if more > 0 else ''}" if classes else ""
        elements = tuple(Element(each, name) for each in classes)
        return Subject("field", "read", name, of, reach.fields.get(key), elements)

    def renamed(self, each: Difference) -> Subject:
        """Return what has the new name of a difference."""
        name = {"argument": each.new_name} if each.argument else {"field": each.new_name}
        return self.subject(replace(each, old=None, **name))

    def elements_of_type(self, type_name: str) -> tuple[Element, ...]:
        """Return the attributes and methods whose type names a type."""
        found: dict[Element, None] = {}
        for (owner, field), methods in self.old.fields.items():
            if named(cast(Any, self.schemas.old.type_map[owner]).fields[field].type).name == type_name:
                root = self.operation(owner, field)
                holders = methods if root else self.old.classes[owner, field]
                found.update(dict.fromkeys(Element(each, "" if root else attribute(field)) for each in holders))
        return tuple(found)

    def _new_key(self, type_name: str, field: str) -> tuple[str, str]:
        return self.schemas.renames.get(type_name, type_name), field

    def _methods_of_argument(self, method: str, each: Difference) -> Methods:
        """Return the method if its document has the argument before or after, or cannot do without it."""
        documents = [reach.documents.get(method) for reach in (self.old, self.new)]
        operations = [document.operation for document in documents if document is not None]
        given = any(each.argument in declared_variables(operation) for operation in operations)
        needed = each.new is not None and is_required_argument(each.new)
        return {method: None} if documents[0] is not None and (given or needed) else {}


def _item(each: Difference) -> str:
    """Return the shortest text that tells a difference from others of its kind on the same method or type."""
    action = each.kind.partition("_")[2]
    name = f"`{each.argument or each.field or each.type_name}`"
    if each.new_name:
        return f"{name} → `{each.new_name}`"
    if action == "type" and each.old is not None and each.new is not None:
        return f"{name} (`{each.old.type}` → `{each.new.type}`)"
    return name
