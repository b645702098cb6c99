"""Prepare operations before their first call."""

from __future__ import annotations

from typing import Any, get_args

from hero_healthie_runtime.graphql.base_model import InputModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.variables import input_class


def prepare_operations(*operations: GraphQLOperation[Any], package: str) -> None:
    """Build the models that operations send and return; calling this twice costs nothing."""
    Reference.model_rebuild()  # the first model makes pydantic load its schema builder
    built: set[type[InputModel]] = set()
    for operation in operations:
        operation.decode.prepare()
        for type_ in operation.arguments.values():
            model = input_class(type_.strip("[]!"), package)
            if model is not None:
                _build(model, built)


def _build(model: type[InputModel], built: set[type[InputModel]]) -> None:
    """Build an input and those it holds: callers make these one by one."""
    if model in built:
        return
    built.add(model)
    model.model_rebuild()
    for info in model.model_fields.values():
        for inner in _models_in(info.annotation):
            _build(inner, built)


def _models_in(annotation: Any) -> list[type[InputModel]]:
    if isinstance(annotation, type) and issubclass(annotation, InputModel):
        return [annotation]
    return [model for argument in get_args(annotation) for model in _models_in(argument)]
