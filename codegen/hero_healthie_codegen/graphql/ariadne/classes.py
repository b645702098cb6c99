"""ariadne-codegen's syntax trees, as the classes to write."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLScalarType, OperationType

from ..schema.names import class_name, member, unique
from ..schema.scalars import KNOWN, ScalarType, scalar_type
from .aliases import TYPENAME, NameAliases
from .annotations import SCALAR_NAMES, STR, Annotation, Translator
from .inputs import input_model
from .models import Enum, EnumMember, Field, Model
from .plugin import Collected
from .simplify import ClassSimplifier, body_of, shown_name, target

BASE_NAMES = frozenset(
    {"BaseModel", "InputModel", "OneOfInput", "OptionalReference", "RecursiveInput", "Reference", "UnknownMember"}
    | {"Upload"}
)
GROUP_NAMES = frozenset({"Mutations", "Queries", "Subscriptions"})
_TAKEN = BASE_NAMES | SCALAR_NAMES | GROUP_NAMES


@dataclass(frozen=True, slots=True)
class Classes:
    """Everything there is to write."""

    models: Mapping[str, Model]
    inputs: Mapping[str, Model]
    enums: Mapping[str, Enum]
    types: Mapping[str, str]
    """From each input and enum of the schema to its class."""
    scalars: Mapping[str, str]
    """Which known scalar one of the schema is read and written like."""
    results: Mapping[tuple[OperationType, str], Annotation]
    """What each operation's root field answers."""

    def payloads(self) -> dict[tuple[OperationType, str], Model]:
        """The class of what a mutation answers, for each whose class nothing else uses."""
        used = Counter(name for result in self.results.values() for name in result.names)
        used.update(name for model in self.models.values() for name in model.names)
        return {
            key: self.models[name]
            for key, result in self.results.items()
            for name in result.names
            if key[0] is OperationType.MUTATION and name in self.models and used[name] == 1
        }


def type_names(opaque: NameAliases) -> dict[str, str]:
    """The classes of inputs and enums."""
    found = {
        name: class_name(name)
        for name in opaque.types
        if isinstance(opaque.schema.type_map[name], GraphQLEnumType | GraphQLInputObjectType)
    }
    return unique(found, _TAKEN | KNOWN.keys())


def read_classes(collected: Collected, decided_scalars: Mapping[str, str]) -> Classes:
    """The classes in what ariadne-codegen made, with those that say the same folded into one."""
    opaque = collected.aliases
    types = type_names(opaque)
    scalars = {
        name: scalar_type(type_name, decided_scalars)
        for type_name, name in opaque.types.items()
        if isinstance(opaque.schema.type_map[type_name], GraphQLScalarType)
    }
    enums = {opaque.types[name]: python for name, python in types.items() if _is_enum(opaque, name)}
    models, results = _models(collected, types, scalars, enums)
    own_types = {short: name for name, short in opaque.types.items()}
    translate = Translator(lambda name: types[own_types[name]], scalars, enums, input=True)
    inputs: dict[str, Model] = {}
    for short, node in collected.inputs.items():
        type_ = opaque.schema.type_map[own_types[short]]
        assert isinstance(type_, GraphQLInputObjectType)  # noqa: S101 (narrows a type)
        model = input_model(types[type_.name], type_, body_of(node), translate)
        inputs[model.name] = model
    made = {types[name]: _enum(types[name], opaque.schema.type_map[name]) for name in types if _is_enum(opaque, name)}
    decided = {name: known for name, known in decided_scalars.items() if known in KNOWN}
    return _reachable(Classes(models, inputs, made, types, decided, results))


def _models(
    collected: Collected, types: Mapping[str, str], scalars: Mapping[str, ScalarType], enums: Mapping[str, str]
) -> tuple[dict[str, Model], dict[tuple[OperationType, str], Annotation]]:
    opaque = collected.aliases
    trees: dict[str, ast.ClassDef] = {node.name: node for node in collected.fragments}
    aliases: dict[str, str] = {}
    roots: dict[str, ast.ClassDef] = {}
    for name, module in collected.operations.items():
        classes = [node for node in module.body if isinstance(node, ast.ClassDef)]
        roots[name] = classes[0]
        trees.update((node.name, node) for node in classes[1:])
        for statement in module.body:
            if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Name):
                left = statement.targets[0]
                assert isinstance(left, ast.Name)  # noqa: S101 (narrows a type)
                aliases[left.id] = statement.value.id
    folder = ClassSimplifier(opaque, trees, roots.values(), aliases, scalars)
    names = folder.final_names(_TAKEN.union(types.values()))
    translate = Translator(
        lambda name: names.get(folder.resolve(name), folder.resolve(name)), scalars, enums, folder.is_left_out
    )
    models = {names[name]: _model(folder, name, names[name], translate) for name in names}
    results = {
        (document.kind, document.root_field): translate.annotation(body_of(roots[name])[0].annotation)
        for name, document in opaque.operations.items()
    }
    return models, results


def _model(folder: ClassSimplifier, name: str, python: str, translate: Translator) -> Model:
    """A class of an answer; where a class is tagged, its `__typename` comes first."""
    described = folder.description(name)
    keys = {target(node): folder.key_of(target(node)) for node in folder.body(name)}
    shown = {key: shown_name(key, own) for key, own in keys.values()}
    tag = folder.tag(name)
    own_first = {TYPENAME: "typename"} if tag is not None or TYPENAME in shown else {}
    attributes = own_first | unique({key: shown[key] for key in shown if key != TYPENAME}, own_first.values())
    fields: list[Field] = []
    if tag is not None:
        fields.append(Field("typename", tag, alias=TYPENAME))
    for node in folder.body(name):
        key, own = keys[target(node)]
        if key == TYPENAME and tag is not None:
            continue
        annotation = STR if own == TYPENAME else translate.annotation(node.annotation)
        field_python = attributes[key]
        definition = described.fields.get(own) if described is not None else None
        fields.append(
            Field(
                field_python,
                annotation,
                alias=key if key != field_python else None,
                default="None" if folder.is_conditional(node) else None,
                doc=definition.description if definition is not None else None,
            )
        )
    return Model(python, tuple(fields), doc=described.description if described is not None else None)


def _is_enum(opaque: NameAliases, name: str) -> bool:
    return isinstance(opaque.schema.type_map[name], GraphQLEnumType)


def _enum(python: str, type_: object) -> Enum:
    assert isinstance(type_, GraphQLEnumType)  # noqa: S101 (narrows a type)
    names = unique({name: member(name) for name in type_.values})
    members = tuple(
        EnumMember(names[name], name, value.description, value.deprecation_reason is not None)
        for name, value in type_.values.items()
    )
    return Enum(python, members, type_.description)


def _reachable(classes: Classes) -> Classes:
    """The classes without those that nothing uses."""
    models: dict[str, Model] = {}
    used: set[str] = set()
    waiting: list[str] = [name for result in classes.results.values() for name in result.names]
    while waiting:
        name = waiting.pop()
        used.add(name)
        if name in classes.models and name not in models:
            models[name] = classes.models[name]
            waiting.extend(models[name].names)
    return replace(classes, models=_by_name(models.values()))


def _by_name(models: Iterable[Model]) -> dict[str, Model]:
    return {model.name: model for model in sorted(models, key=lambda model: model.name)}
