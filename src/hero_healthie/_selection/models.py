"""What a user's model reads: the fields of pydantic models, dataclasses and TypedDicts, and their types."""

from __future__ import annotations

import dataclasses
import sys
import types
import typing
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypeAlias, TypeVar, Union, cast, get_args, get_origin

import pydantic
import pydantic.dataclasses
import typing_extensions
from pydantic import BeforeValidator, PlainValidator, WrapValidator

from hero_healthie._selection.markers import Args, From, Local, On
from hero_healthie._selection.names import wrong_model
from hero_healthie_runtime.graphql.later import real

_LISTS = (list, Sequence, Collection, Iterable, set, frozenset, Set, tuple)
_BASES = (pydantic.BaseModel, pydantic.RootModel)
_MARKERS = (Args, From, Local, On)
_BEFORE = (BeforeValidator, PlainValidator, WrapValidator)
_UNIONS = (Union, types.UnionType)
_QUALIFIERS = tuple(
    getattr(module, name)
    for module in (typing, typing_extensions)
    for name in ("Required", "NotRequired", "ReadOnly", "Final")
    if hasattr(module, name)
)
_ALIASES = (getattr(typing, "TypeAliasType", typing_extensions.TypeAliasType), typing_extensions.TypeAliasType)

Marker: TypeAlias = Args | From | Local | On


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value that holds no model."""

    types: tuple[Any, ...]
    """The classes that it may be read as; one for each member of a union."""
    literals: tuple[object, ...] = ()
    """The values that it may have, where it is a `Literal`."""
    raw: bool = False
    """A validator of the user gets it first, and is given what the vendor sent."""


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    item: Shape


@dataclass(frozen=True, slots=True)
class Model:
    """An object that a class reads."""

    cls: type[Any]
    on: str | None = None
    """The type that `On` names."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An object that one of several classes reads."""

    models: tuple[Model, ...]


Shape: TypeAlias = Leaf | Items | Model | Choice


@dataclass(frozen=True, slots=True)
class ModelField:
    """One field of a user's model."""

    name: str
    key: str
    """The name in the response by which the model reads it."""
    shape: Shape
    has_default: bool
    args: Args | None = None
    source: str | None = None
    """The field that `From` names."""
    local: bool = False


def is_model(cls: object) -> bool:
    """Return whether a class can be a selection."""
    found = class_of(cls)
    if not isinstance(found, type):
        return False
    kind = cast("type[Any]", found)
    return is_pydantic(kind) or dataclasses.is_dataclass(kind) or typing_extensions.is_typeddict(kind)


def class_of(model: Any) -> Any:
    """Return a model itself, or the class of one with type arguments, such as `Box` of `Box[Client]`."""
    return get_origin(model) or model


def undefined(error: Exception) -> str:
    """Return what is wrong with an annotation that cannot be evaluated."""
    return f"{getattr(error, 'name', None) or 'a type'} in an annotation is not defined in its module"


def is_pydantic(cls: type[Any]) -> bool:
    """Return whether a class is a model of pydantic's, with fields of their own names."""
    return issubclass(cls, pydantic.BaseModel) and cls not in _BASES and not issubclass(cls, pydantic.RootModel)


def fields_of(cls: type[Any], path: tuple[str, ...]) -> list[ModelField]:
    """Return the fields of a model.

    Args:
        cls: the model.
        path: where it stands, for errors.

    Raises:
        InvalidArgumentError: a field cannot be selected, whatever the schema says.
    """
    return [_field(cls, *row, (*path, row[0])) for row in _rows(cls, path)]


_Row: TypeAlias = tuple[str, str, Any, bool, bool]


def _rows(cls: type[Any], path: tuple[str, ...]) -> Iterator[_Row]:
    """Yield of each field: name, key, annotation, whether it has a default, whether the user's code reads it first."""
    arguments = get_args(cls)
    cls = class_of(cls)
    known = dict(zip(getattr(cls, "__parameters__", ()), arguments, strict=False))
    for name, key, annotation, has_default, before in _rows_of_class(cls, path):
        yield name, key, _substituted(annotation, known), has_default, before


def _substituted(annotation: Any, known: Mapping[Any, Any]) -> Any:
    """Return an annotation with the type arguments of its class in place of the type variables."""
    if isinstance(annotation, TypeVar):
        return known.get(annotation, annotation)
    generic: Mapping[str, Any] = getattr(annotation, "__pydantic_generic_metadata__", None) or {}
    parameters = generic.get("parameters") or (
        getattr(annotation, "__parameters__", ()) if get_args(annotation) else ()
    )
    return annotation[tuple(known.get(each, each) for each in parameters)] if known and parameters else annotation


def _rows_of_class(cls: type[Any], path: tuple[str, ...]) -> Iterator[_Row]:
    if is_pydantic(cls) or hasattr(cls, "__pydantic_fields__"):
        yield from _pydantic_rows(cls, path)
        return
    try:
        hints = typing_extensions.get_type_hints(cls, include_extras=True)
    except NameError as error:
        raise wrong_model(path, undefined(error)) from None
    if dataclasses.is_dataclass(cls):
        for each in dataclasses.fields(cls):
            if each.init:
                has_default = not (each.default is each.default_factory is dataclasses.MISSING)
                yield each.name, each.name, hints[each.name], has_default, False
        return
    if sys.version_info < (3, 12) and type(cls).__module__ == "typing":  # where pydantic cannot read them
        raise wrong_model(path, "on Python 3.11, TypedDict has to come from typing_extensions")
    optional: frozenset[str] = getattr(cls, "__optional_keys__", frozenset())
    for name, hint in hints.items():
        yield name, name, hint, name in optional, False


def _pydantic_rows(cls: type[Any], path: tuple[str, ...]) -> Iterator[_Row]:
    if not getattr(cls, "__pydantic_complete__", True):
        try:
            if is_pydantic(cls):
                cls.model_rebuild()
            else:
                pydantic.dataclasses.rebuild_dataclass(cls)
        except (pydantic.PydanticUserError, NameError) as error:
            raise wrong_model(path, undefined(error)) from None
    config: Mapping[str, Any] = getattr(cls, "model_config", None) or getattr(cls, "__pydantic_config__", None) or {}
    before = {
        name
        for each in cls.__pydantic_decorators__.field_validators.values()
        if each.info.mode != "after"
        for name in each.info.fields
    }
    fields: Mapping[str, Any] = getattr(cls, "__pydantic_fields__", {})
    for name, info in fields.items():
        if info.init is False:
            continue
        alias = info.validation_alias
        if alias is not None and not isinstance(alias, str):
            problem = f"{type(alias).__name__} reads what no single field of the schema is; use From and a nested model"
            raise wrong_model((*path, name), problem)
        by_alias = config.get("validate_by_alias") is not False
        annotation: Any = info.annotation
        if info.metadata:
            annotation = Annotated[(annotation, *info.metadata)]
        yield (
            name,
            alias if alias is not None and by_alias else name,
            annotation,
            not info.is_required(),
            bool(before & {name, "*"}),
        )


def _field(
    cls: type[Any], name: str, key: str, annotation: Any, has_default: bool, before: bool, path: tuple[str, ...]
) -> ModelField:
    markers: list[Marker] = []
    shape = _shape(annotation, path, markers, before=before)
    found: dict[type[Any], Marker] = {}
    for each in markers:
        if type(each) in found:
            raise wrong_model(path, f"{type(each).__name__} stands there twice")
        found[type(each)] = each
    local = Local in found
    if local and len(found) > 1:
        raise wrong_model(path, "Local says that it is not asked for, so no other marker belongs beside it")
    if local and not has_default:
        raise wrong_model(path, "Local says that it is not asked for, so it needs a default")
    if (on := cast("On | None", found.get(On))) is not None:
        shape = _with_type(shape, on, path)
    source = cast("From | None", found.get(From))
    return ModelField(
        name,
        key,
        shape,
        has_default,
        args=cast("Args | None", found.get(Args)),
        source=None if source is None else source.field,
        local=local,
    )


def _shape(annotation: Any, path: tuple[str, ...], markers: list[Marker], *, before: bool = False) -> Shape:
    """Return what an annotation reads; markers that stand at its top are added to the list."""
    annotation, validated = _unwrap(annotation, path, markers)
    before = before or validated
    origin: Any = get_origin(annotation)
    arguments = get_args(annotation)
    if origin in _UNIONS:
        some = [each for each in arguments if each is not types.NoneType]
        return _shape(some[0], path, markers, before=before) if len(some) == 1 else _union(some, path, before=before)
    if origin in _LISTS and arguments:
        if origin is tuple and arguments[1:] != (...,):
            raise wrong_model(path, "a tuple has to be one of any length, such as tuple[Note, ...]")
        return _items(arguments[0], path, before=before)
    if origin is Literal:
        return Leaf(tuple({type(each): None for each in arguments}), arguments, raw=before)
    if _is_class(annotation, pydantic.RootModel):
        raise wrong_model(path, "a RootModel has no field; write the type that it holds")
    if is_model(annotation):
        return Model(annotation)
    return Leaf((origin or annotation,), raw=before)


def _unwrap(annotation: Any, path: tuple[str, ...], markers: list[Marker]) -> tuple[Any, bool]:
    """Return an annotation without what stands around it, and whether a validator of the user reads the value first."""
    before = False
    while True:
        if get_origin(annotation) is Annotated:
            annotation, *metadata = get_args(annotation)
            for each in metadata:
                if _is_class(each, *_MARKERS):
                    raise wrong_model(path, f"write {each.__name__}(), with parentheses")
            markers += [each for each in metadata if isinstance(each, _MARKERS)]
            before = before or any(isinstance(each, _BEFORE) for each in metadata)
        elif get_origin(annotation) in _QUALIFIERS:
            [annotation] = get_args(annotation)
        elif isinstance(annotation, _ALIASES):
            annotation = annotation.__value__
        elif isinstance(get_origin(annotation), _ALIASES):
            alias = get_origin(annotation)
            known = dict(zip(alias.__type_params__, get_args(annotation), strict=False))
            annotation = _substituted(alias.__value__, known)
        elif (bound := _bound(annotation)) is not None:
            annotation = bound
        elif hasattr(annotation, "__supertype__"):
            annotation = annotation.__supertype__
        else:
            return real(annotation), before


def _bound(annotation: Any) -> Any:
    return annotation.__bound__ if isinstance(annotation, TypeVar) else None


def _is_class(value: object, *bases: type[Any]) -> bool:
    return isinstance(value, type) and issubclass(value, bases)


def _items(annotation: Any, path: tuple[str, ...], *, before: bool) -> Items:
    markers: list[Marker] = []
    item = _shape(annotation, path, markers, before=before)
    for each in markers:
        if not isinstance(each, On):
            raise wrong_model(path, f"{type(each).__name__} belongs to the field and not to the items of its list")
        item = _with_type(item, each, path)
    return Items(item)


def _union(annotations: Sequence[Any], path: tuple[str, ...], *, before: bool) -> Shape:
    markers: list[Marker] = []
    shapes = [_shape(each, path, markers, before=before) for each in annotations]
    for each in markers:
        said = isinstance(each, On)
        advice = 'a model there says its type by `typename: Literal["…"]`' if said else "write it around the union"
        raise wrong_model(path, f"{type(each).__name__} cannot stand inside of a union: {advice}")
    if all(isinstance(each, Leaf) for each in shapes):
        leaves = cast("Sequence[Leaf]", shapes)
        return Leaf(tuple(kind for each in leaves for kind in each.types), raw=any(each.raw for each in leaves))
    if all(isinstance(each, Model) for each in shapes):
        return Choice(cast("tuple[Model, ...]", tuple(shapes)))
    raise wrong_model(path, "a union may hold models, or plain values, but not both")


def _with_type(shape: Shape, on: On, path: tuple[str, ...]) -> Shape:
    if isinstance(shape, Model):
        return Model(shape.cls, on.type)
    if isinstance(shape, Items) and isinstance(shape.item, Model):
        return Items(Model(shape.item.cls, on.type))
    raise wrong_model(path, "On belongs to a model, or to a list of one")
