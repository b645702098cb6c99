"""How the part of a response that a user's model reads is prepared for it, and what is said where it does not fit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, Generic, TypeAlias, TypeVar

import pydantic
from pydantic import TypeAdapter

from hero_healthie._selection.models import Choice, Items, Leaf, Model, Shape, class_of, fields_of, is_model
from hero_healthie._selection.names import wrong_model
from hero_healthie.errors import InvalidArgumentError
from hero_healthie_runtime.errors import DecodeError, kind_of
from hero_healthie_runtime.graphql.problems import expected_in_response
from hero_healthie_runtime.graphql.scalars import read_datetime, read_duration
from hero_healthie_runtime.json import is_array, is_object

A = TypeVar("A")
T = TypeVar("T")

Prepare: TypeAlias = Callable[[Any], Any]
"""Makes of a value of JSON what a model reads; a value of another kind it leaves as it is."""

_CACHE = "__hero_healthie_selections__"

OMITTED = object()
"""What an object of a type becomes that nobody asked for."""

_MOMENTS = (datetime, pydantic.AwareDatetime, pydantic.NaiveDatetime, pydantic.PastDatetime, pydantic.FutureDatetime)


def prepare_leaf(leaf: Leaf) -> Prepare | None:
    """Return what makes of the vendor's ways to write a moment or a duration one that pydantic reads."""
    if leaf.raw:
        return None
    if any(each in _MOMENTS for each in leaf.types):
        return _moment
    return _duration if timedelta in leaf.types else None


def prepare_items(item: Prepare | None) -> Prepare | None:
    """Return the same for each item of a list."""
    if item is None:
        return None

    def prepare(value: Any) -> Any:
        if not is_array(value):
            return value
        items = [item(each) for each in value]
        return [each for each in items if each is not OMITTED]

    return prepare


def prepare_object(keys: Mapping[str, Prepare], hidden: Set[str]) -> Prepare | None:
    """Return the same for an object.

    Args:
        keys: what to do with the values of some of its keys.
        hidden: keys that the model did not ask for.
    """
    if not keys and not hidden:
        return None

    def prepare(value: Any) -> Any:
        if not is_object(value):
            return value
        found: dict[str, Any] = {key: each for key, each in value.items() if key not in hidden}
        for key, inner in keys.items():
            if key in found:
                each = inner(found[key])
                found[key] = None if each is OMITTED else each
        return found

    return prepare


def prepare_choice(members: Mapping[str, Prepare | None], *, otherwise: Any) -> Prepare:
    """Return the same for an object whose type is known by its `__typename`.

    Args:
        members: what to do with it, by its type.
        otherwise: what it becomes if its type is none of these: `OMITTED`, or None for the object as it is.
    """

    def prepare(value: Any) -> Any:
        if not is_object(value):
            return value
        name: Any = value.get("__typename")
        if name not in members:
            return value if otherwise is None else otherwise
        inner = members[name]
        return value if inner is None else inner(value)

    return prepare


def prepare_shape(shape: Shape, path: tuple[str, ...], known: dict[type[Any], Prepare | None]) -> Prepare | None:
    """Return the same for a model that reads what a document of the user's own asks for.

    Args:
        shape: the model, or a part of it.
        path: where it stands, for errors.
        known: what was found for the models so far; a model may hold itself.
    """
    if isinstance(shape, Leaf):
        return prepare_leaf(shape)
    if isinstance(shape, Items):
        return prepare_items(prepare_shape(shape.item, path, known))
    if isinstance(shape, Choice):
        return None
    cls = shape.cls
    if cls not in known:
        known[cls] = lambda value: value if (each := known[cls]) is None else each(value)
        inner = {each.key: prepare_shape(each.shape, (*path, each.name), known) for each in fields_of(cls, path)}
        known[cls] = prepare_object({key: each for key, each in inner.items() if each is not None}, frozenset())
    return known[cls]


class ModelReader(Generic[A]):
    """Reads values as a user's model; says where one does not fit, and never what stands there.

    Args:
        model: a pydantic model, a dataclass or a TypedDict.
        prepare: what is done with a value first.

    Raises:
        InvalidArgumentError: pydantic cannot build the model.
    """

    def __init__(self, model: type[A], prepare: Prepare | None) -> None:
        self.name = model.__name__
        self._prepare = prepare
        self._words = _words(model)
        try:
            self._validate: Callable[[Any], A] = TypeAdapter(model).validate_python
        except (pydantic.PydanticUserError, NameError, TypeError) as error:
            raise wrong_model([self.name], f"pydantic cannot build it ({type(error).__name__})") from None

    def read(self, value: Any, *path: str | int) -> A:
        """Return what the model makes of a value.

        Args:
            value: a value of JSON.
            path: where it stands in the response.

        Raises:
            DecodeError: it does not fit.
        """
        try:
            return self._validate(value if self._prepare is None else self._prepare(value))
        except pydantic.ValidationError as error:
            first = error.errors(include_url=False, include_context=False)[0]
        where = [item if isinstance(item, int) or item in self._words else "*" for item in first["loc"]]
        expected = _EXPECTED.get(first["type"]) or expected_in_response(first)
        if first["input"] is None:
            expected += ", and it is null"
        raise DecodeError((*path, *where), expected, model=self.name)


_EXPECTED = {
    "value_error": "what the model's own validators accept",
    "assertion_error": "what the model's own validators accept",
    "extra_forbidden": "no such field",
}


def reader_of(model: type[A]) -> ModelReader[A]:
    """Return the reader of a model, for a response whose fields the model did not decide.

    Raises:
        InvalidArgumentError: it is no model, or cannot be built.
    """
    return kept(model, None, lambda: ModelReader(model, prepare_shape(Model(model), (model.__name__,), {})))


def kept(model: type[Any], key: object, make: Callable[[], T]) -> T:
    """Return what was made of a model before, for the same key, or make it.

    It is kept at the model, and goes when that does: a cache elsewhere would hold each model forever.

    Raises:
        InvalidArgumentError: it is no model, or as `make` raises.
    """
    owner: Any = model if isinstance(model, type) else class_of(model)
    known: dict[object, Any] | None = vars(owner).get(_CACHE) if isinstance(owner, type) else None
    if known is None:
        check_model(model)
        known = {}
        setattr(owner, _CACHE, known)
    found: T | None = known.get((model, key))
    if found is None:
        found = known[model, key] = make()
    return found


def check_model(model: object) -> None:
    """Raise InvalidArgumentError for what is no model."""
    if not is_model(model):
        what = model.__name__ if isinstance(model, type) else kind_of(model)
        raise InvalidArgumentError(
            f"into must be a pydantic model, a dataclass or a TypedDict, and is {what}", argument="into"
        )


def _moment(value: Any) -> Any:
    with suppress(ValueError):
        return read_datetime(value)
    return value


def _duration(value: Any) -> Any:
    with suppress(ValueError):
        return read_duration(value)
    return value


def _words(model: type[Any]) -> frozenset[str]:
    """Return the names and keys of all fields of a model: any other word in a path may be data."""
    found: set[str] = set()
    seen: set[type[Any]] = set()
    waiting: list[Shape] = [Model(model)]
    while waiting:
        shape = waiting.pop()
        if isinstance(shape, Items):
            waiting.append(shape.item)
        elif isinstance(shape, Choice):
            waiting += shape.models
        elif isinstance(shape, Model) and shape.cls not in seen:
            seen.add(shape.cls)
            fields = fields_of(shape.cls, (shape.cls.__name__,))
            found.update(word for each in fields for word in (each.name, each.key))
            waiting += [each.shape for each in fields]
    return frozenset(found)
