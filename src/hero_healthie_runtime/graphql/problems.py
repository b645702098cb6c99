"""What pydantic found wrong, in plain words and without any value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from hero_healthie_runtime.errors import PathItem, unknown_field, with_article
from hero_healthie_runtime.graphql.later import real

_EXPECTED = (
    # The beginning of a type of error, what a response should have held, and what an argument must be.
    ("missing", "a value, as it is required", "given"),
    ("string", "a string", "a str"),
    ("int", "a whole number", "an int"),
    ("float", "a number", "a number"),
    ("finite_number", "a finite number", "a finite number"),
    ("decimal", "a number", "a Decimal"),
    ("bool", "true or false", "True or False"),
    ("list", "a list", "a list"),
    ("tuple", "a list", "a list"),
    ("dict", "an object", "a dict"),
    ("model", "an object", "an object of the described class"),
    ("datetime", "a date with a time", "a datetime with a time zone"),
    ("timezone", "a date with a time zone", "a datetime with a time zone"),
    ("date", "a date", "a date"),
    ("time_delta", "a duration", "a timedelta"),
    ("uuid", "a UUID", "a UUID"),
    ("enum", "a known value", "a known value"),
    ("literal", "a known value", "a known value"),
    ("union_tag", "an object of a known type", "an object of a known type"),
    ("is_instance", "another type", "of another type"),
    ("none_required", "null", "None"),
)
_OF_IDS = ("id", "uuid")
_CLASSES = {"is_instance_of": "class", "model_type": "class_name"}
"""Where the context of an error names the class that was expected, by the type of the error."""


def expected_in_response(problem: Mapping[str, Any]) -> str:
    """Return what should have stood in a response, for one of the `errors()` of a ValidationError."""
    return next((response for kind, response, _ in _EXPECTED if problem["type"].startswith(kind)), "another value")


def argument_problem(error: ValidationError, model: type[BaseModel]) -> tuple[tuple[PathItem, ...], str]:
    """Return where in an argument something is wrong, by its Python names, and what.

    Args:
        error: what pydantic found.
        model: the class of the argument.
    """
    first = min(error.errors(include_url=False), key=lambda each: each["type"] == "missing")
    path, owner = _place(model, first["loc"])
    kind: str = first["type"]
    if kind == "missing":
        return path, "is required"
    if kind == "extra_forbidden":
        wrong = unknown_field(first["loc"][-1], owner.__name__, owner.model_fields)
        return (*path, *wrong.path), wrong.problem
    if kind in {"value_error", "assertion_error"}:
        # The validators of models of this package say what is wrong, without the value.
        return path, first["msg"].partition(", ")[2] or "cannot be right"
    of_class: str = first.get("ctx", {}).get(_CLASSES.get(kind, ""), "")
    wanted = next((argument for each, _, argument in _EXPECTED if kind.startswith(each)), "of another type")
    wanted = with_article(of_class) if of_class else wanted
    given = "None" if first["input"] is None else type(first["input"]).__name__
    if wanted == "a str" and given == "int" and path and str(path[-1]).endswith(_OF_IDS):
        return path, 'must be a str, such as "55", not int'
    return path, f"must be {wanted}, not {given}"


def _place(model: type[BaseModel], location: tuple[PathItem, ...]) -> tuple[tuple[PathItem, ...], type[BaseModel]]:
    """Return a path by Python names, without pydantic's words for the members of unions, and the model it leads to."""
    path: list[PathItem] = []
    for item in location:
        found = next((each for each in model.model_fields.items() if item in (each[0], each[1].validation_alias)), None)
        if found is not None:
            model = _model_in(found[1].annotation) or model
        if found is not None or isinstance(item, int):
            path.append(found[0] if found else item)
    return tuple(path), model


def _model_in(annotation: Any) -> type[BaseModel] | None:
    model = real(annotation)
    if isinstance(model, type) and issubclass(model, BaseModel):
        return model
    return next((model for each in get_args(annotation) if (model := _model_in(each)) is not None), None)
